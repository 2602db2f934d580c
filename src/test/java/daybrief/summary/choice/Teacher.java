package daybrief.summary.choice;

import daybrief.evaluation.Rouge;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Learns one set of weights: a ridge regression foretells how much of the references each sentence has for its words, and whether they
 * have each stem and each pair of stems. No chance is involved: the same lessons give the same weights. (Moving single weights after
 * that, to where whole summaries score best, was tried: it gains on the texts learned from and loses on the others.)
 */
final class Teacher {
    private static final double LAMBDA = 100;
    private static final double WORDS = .5;

    private final Rouge rouge = new Rouge();
    private final Weights start;
    private final Set<String> without;

    /**
     * @param start gives the rules
     * @param without names of traits and hints that shall not be used
     */
    Teacher(Weights start, Set<String> without) {
        this.start = start;
        this.without = without;
    }

    /** Sentences as by hand, where few texts with short references teach less than is known of news; concepts learned. */
    Weights conceptsOnly(List<Lesson> lessons) {
        Weights weights = foretell(lessons);
        for (Trait trait : Trait.values()) {
            weights.set("sentence." + name(trait), 2 * start.get("sentence." + name(trait)));
        }
        for (Hint hint : Hint.values()) {
            weights.set("word." + name(hint), weights.get("word." + name(hint)) / 2);
            weights.set("pair." + name(hint), weights.get("pair." + name(hint)) / 2);
        }
        return weights;
    }

    Weights foretell(List<Lesson> lessons) {
        Regression sentences = new Regression(Trait.values().length);
        Regression words = new Regression(Hint.values().length);
        Regression pairs = new Regression(Hint.values().length);
        for (Lesson lesson : lessons) {
            Traits traits = new Traits(lesson.material());
            int size = lesson.material().candidates().size();
            for (int i = 0; i < size; i++) {
                sentences.add(used("sentence.", Trait.values(), traits.of(i)), lesson.density(rouge, i), 100.0 / size);
            }
            addConcepts(lesson, words, pairs);
        }
        Weights weights = start.copy();
        weights.set("rule.scale", 1);
        set(weights, "sentence.", Trait.values(), sentences.weights(LAMBDA), 1);
        set(weights, "word.", Hint.values(), words.weights(LAMBDA), WORDS);
        set(weights, "pair.", Hint.values(), pairs.weights(LAMBDA), 1);
        return weights;
    }

    private void addConcepts(Lesson lesson, Regression words, Regression pairs) {
        Concepts concepts = new Concepts(lesson.material());
        Counts known = lesson.material().words();
        boolean[] word = new boolean[known.size()];
        boolean[] pair = new boolean[lesson.material().pairs().size()];
        for (Candidate reference : lesson.references()) {
            mark(word, reference.words());
            mark(pair, reference.pairs());
        }
        for (int i = 0; i < word.length; i++) {
            if (known.times(i) > 0) {
                words.add(used("word.", Hint.values(), concepts.wordHints(i)), word[i] ? 1 : 0, 1);
            }
        }
        for (int i = 0; i < pair.length; i++) {
            pairs.add(used("pair.", Hint.values(), concepts.pairHints(i)), pair[i] ? 1 : 0, 1);
        }
    }

    private double[] used(String kind, Enum<?>[] names, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = without.contains(kind + name(names[i])) ? 0 : values[i];
        }
        return values;
    }

    private static void mark(boolean[] marks, int[] terms) {
        for (int term : terms) {
            if (term < marks.length) {
                marks[term] = true;
            }
        }
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void set(Weights weights, String kind, Enum<?>[] names, double[] values, double scale) {
        for (int i = 0; i < names.length; i++) {
            weights.set(kind + name(names[i]), scale * values[i]);
        }
    }
}
