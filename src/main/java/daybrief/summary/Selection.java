package daybrief.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Chooses sentences greedily: what each is worth beside those already chosen, for its words to the power of .9 (Lin and
 * Bilmes 2011; .6 where sentences are counted), the best that fits and that the guard allows, if need be with the sentence before it; then one pass of swaps.
 */
final class Selection {
    private static final double BY_WORDS = .9;
    private static final double BY_SENTENCES = .6;
    private static final double ALIKE = .3;
    private static final double REPEATED = .65;

    private final List<Candidate> candidates;
    private final Likeness likeness;
    private final Concepts concepts;
    private final Budget budget;
    private final Predicate<List<Candidate>> guard;
    private final List<Integer> chosen = new ArrayList<>();

    Selection(
            List<Candidate> candidates,
            Likeness likeness,
            Concepts concepts,
            Budget budget,
            Predicate<List<Candidate>> guard) {
        this.candidates = candidates;
        this.likeness = likeness;
        this.concepts = concepts;
        this.budget = budget;
        this.guard = guard;
    }

    List<Candidate> choose() {
        boolean added = true;
        while (added) {
            added = addBest();
        }
        for (int place = 0; place < chosen.size(); place++) {
            swap(place);
        }
        return all(chosen);
    }

    private boolean addBest() {
        List<Integer> best = best(chosen, -1, 0);
        chosen.addAll(best);
        return !best.isEmpty();
    }

    /** Puts the best other sentence in a place if that is worth more. */
    private void swap(int place) {
        List<Integer> others = new ArrayList<>(chosen);
        int current = others.remove(place);
        double worth = worth(current, others, concepts.of(all(others)));
        List<Integer> best = best(others, current, worth);
        if (best.size() == 1) {
            chosen.set(place, best.get(0));
        }
    }

    /** What is worth most beside the others and more than the least; nothing if nothing is. */
    private List<Integer> best(List<Integer> others, int except, double least) {
        double[] worths = worths(others, except);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < worths.length; i++) {
            if (worths[i] > least) {
                open.add(i);
            }
        }
        open.sort((a, b) -> worths[a] != worths[b] ? Double.compare(worths[b], worths[a]) : tie(a, b));
        return first(open, others, worths);
    }

    /** The first that may stand alone, unless one before it is worth more together with the sentence that it leans on. */
    private List<Integer> first(List<Integer> open, List<Integer> others, double[] worths) {
        List<Integer> together = List.of();
        double worth = 0;
        for (int i : open) {
            if (worths[i] <= worth) {
                break;
            }
            if (isAllowed(others, List.of(i))) {
                return List.of(i);
            }
            double both = i > 0 ? (worths[i] + worths[i - 1]) / 2 : 0;
            if (both > worth && worths[i - 1] > 0 && isAllowed(others, List.of(i - 1, i))) {
                together = List.of(i - 1, i);
                worth = both;
            }
        }
        return together;
    }

    /** 0 for what is chosen already or does not fit. */
    private double[] worths(List<Integer> others, int except) {
        Concepts.Coverage covered = concepts.of(all(others));
        int left = budget.words() - words(others);
        double[] worths = new double[candidates.size()];
        for (int i = 0; i < worths.length; i++) {
            boolean open = i != except
                    && !others.contains(i)
                    && candidates.get(i).sentence().words() <= left;
            worths[i] = open ? worth(i, others, covered) : 0;
        }
        return worths;
    }

    private int words(List<Integer> indexes) {
        return all(indexes).stream()
                .mapToInt(candidate -> candidate.sentence().words())
                .sum();
    }

    private boolean isAllowed(List<Integer> others, List<Integer> more) {
        List<Integer> together = new ArrayList<>(others);
        together.addAll(more);
        return together.size() <= budget.sentences() && words(together) <= budget.words() && guard.test(all(together));
    }

    /** By text, so that the order of paragraphs decides nothing. */
    private int tie(int one, int other) {
        int byText = candidates
                .get(one)
                .sentence()
                .text()
                .compareTo(candidates.get(other).sentence().text());
        return byText != 0 ? byText : Integer.compare(one, other);
    }

    private double worth(int candidate, List<Integer> others, Concepts.Coverage covered) {
        Candidate it = candidates.get(candidate);
        double worth = it.base() + covered.gain(it);
        for (int other : others) {
            double cosine = likeness.cosine(candidate, other);
            if (cosine > REPEATED) {
                return 0;
            }
            worth -= cosine > ALIKE
                    ? .5 * cosine * Math.min(it.base(), candidates.get(other).base())
                    : 0;
        }
        return worth / Math.pow(it.sentence().words(), budget.countsWords() ? BY_WORDS : BY_SENTENCES);
    }

    private List<Candidate> all(List<Integer> indexes) {
        return indexes.stream().map(candidates::get).toList();
    }
}
