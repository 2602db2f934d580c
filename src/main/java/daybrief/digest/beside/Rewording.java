package daybrief.digest.beside;

import daybrief.text.Figures;
import daybrief.text.Passage;
import daybrief.text.Sentences;
import daybrief.text.Tokens;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what became of a sentence in another version of its article: the sentence that has most of its other words, which are those
 * that are neither figures nor names, in the same order.
 */
final class Rewording {
    /** So many of the words of the longer of two sentences are the same, if one is the other reworded. */
    private static final double SAME = 0.6;

    private static final int MOST_WORDS = 120;
    private static final int MOST_SENTENCES = 400;

    private final String language;
    private final String flat;
    private final List<Line> lines;

    /** @param words none of a sentence that is too long to be compared */
    private record Line(String text, List<String> words) {}

    Rewording(String text, String language) {
        this.language = language;
        this.flat = flat(text);
        this.lines = Sentences.split(text, language).stream()
                .limit(MOST_SENTENCES)
                .map(passage -> line(flat(passage.of(text))))
                .toList();
    }

    private Line line(String sentence) {
        return new Line(sentence, Words.count(sentence) > MOST_WORDS ? List.of() : Words.of(sentence, language));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    List<String> sentences() {
        return lines.stream().map(Line::text).toList();
    }

    /** Whether it stands there word for word. */
    boolean holds(String sentence) {
        return flat.contains(flat(sentence));
    }

    /** The sentence that says the same in other words or figures. */
    Optional<String> of(String sentence) {
        List<String> words = line(sentence).words();
        return lines.stream()
                .max(Comparator.comparingDouble(other -> alike(words, other.words())))
                .filter(other -> alike(words, other.words()) >= SAME)
                .map(Line::text);
    }

    /** Whether a figure or a name of the one is another in the other one. */
    boolean movesFigureOrName(String before, String now) {
        return bothHaveOwn(new HashSet<>(Figures.of(before)), new HashSet<>(Figures.of(now)))
                || bothHaveOwn(names(before), names(now));
    }

    private static boolean bothHaveOwn(Set<String> before, Set<String> now) {
        return !now.containsAll(before) && !before.containsAll(now);
    }

    /** The longest common run of words, with gaps, as a share of the longer sentence. */
    private static double alike(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (String word : one) {
            int diagonal = 0;
            for (int i = 1; i <= other.size(); i++) {
                int above = row[i];
                row[i] = word.equals(other.get(i - 1)) ? diagonal + 1 : Math.max(row[i], row[i - 1]);
                diagonal = above;
            }
        }
        return (double) row[other.size()] / Math.max(1, Math.max(one.size(), other.size()));
    }

    /** Capitalised words within the sentence; in German, where every noun has a capital, only two or more in a row. */
    private Set<String> names(String sentence) {
        Set<String> names = new HashSet<>();
        List<String> run = new ArrayList<>();
        List<Passage> tokens = Tokens.of(sentence);
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i).of(sentence);
            if (Character.isUpperCase(word.codePointAt(0))) {
                run.add(word.toLowerCase(Locale.ROOT));
            } else {
                keep(names, run);
            }
        }
        keep(names, run);
        return names;
    }

    private void keep(Set<String> names, List<String> run) {
        if (run.size() > 1 || !language.equals("de")) {
            names.addAll(run);
        }
        run.clear();
    }
}
