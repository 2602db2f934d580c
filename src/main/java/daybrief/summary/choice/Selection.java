package daybrief.summary.choice;

import daybrief.summary.Budget;
import daybrief.summary.choice.Weights.Rule;
import daybrief.summary.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The order in which sentences are taken. Each next one is worth most beside those before it (coverage by concepts, for its words to a
 * power: Lin and Bilmes 2011) among those that the guard allows, if need be with the sentence that it leans on. The order climbs a
 * ladder of lengths: only what fits below the next rung is taken, so that round lengths are filled, but nothing poor merely because it
 * fits. A summary is the longest beginning that fits, hence every longer one contains it.
 */
final class Selection {
    private static final int[] RUNGS = {30, 60, 80, 100, 150, 200, 250, 300, 400};
    private static final int FEW_SENTENCES = 3;
    private static final int FEW_DOCUMENTS = 2;

    /** A text of which so many in a row are refused has nothing better further down. */
    private static final int MOST_REFUSED = 40;

    private final Worth worth;
    private final List<Candidate> candidates;
    private final Budget budget;
    private final Predicate<List<Sentence>> guard;
    private final List<Sentence> taken = new ArrayList<>();
    private int words;
    private boolean full;

    Selection(Worth worth, List<Candidate> candidates, Budget budget, Predicate<List<Sentence>> guard) {
        this.worth = worth;
        this.candidates = candidates;
        this.budget = budget;
        this.guard = guard;
    }

    /** What fits into the budget, in the order in which it was taken. */
    List<Sentence> taken() {
        if (budget.isNested()) {
            climbTo(RUNGS[0]);
            if (taken.isEmpty()) {
                climbTo(shortest());
            }
            for (int rung = 1; rung < RUNGS.length && RUNGS[rung - 1] < budget.words(); rung++) {
                climbTo(RUNGS[rung]);
            }
        } else {
            climbTo(budget.words());
        }
        return taken;
    }

    /** Where nothing fits the lowest rung, every summary has to hold the shortest sentence there is. */
    private int shortest() {
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < candidates.size(); i++) {
            int length = candidates.get(i).sentence().words();
            if (length < shortest && worth.of(i) > 0 && isAllowed(i, i)) {
                shortest = length;
            }
        }
        return shortest;
    }

    private void climbTo(int rung) {
        while (!full && addBest(rung)) {
            full = taken.size() == budget.sentences();
        }
    }

    /** Adds what is worth most of what fits below the rung; false if nothing does. */
    private boolean addBest(int rung) {
        boolean[] refused = new boolean[candidates.size()];
        double least = taken.isEmpty() || !budget.isNested() ? 0 : leastWorth();
        double together = 0;
        int leaning = -1;
        for (int tries = 0; tries < MOST_REFUSED; tries++) {
            int best = best(refused, rung);
            if (best < 0 || worth.of(best) <= Math.max(least, together)) {
                break;
            }
            if (isAllowed(best, best)) {
                return add(best, best);
            }
            refused[best] = true;
            double both = budget.countsWords() && isFitting(best - 1, best, rung)
                    ? (worth.of(best) + worth.of(best - 1)) / 2
                    : 0;
            if (both > Math.max(least, together) && isAllowed(best - 1, best)) {
                together = both;
                leaning = best;
            }
        }
        return leaning >= 0 && add(leaning - 1, leaning);
    }

    private double leastWorth() {
        double most = 0;
        for (int i = 0; i < candidates.size(); i++) {
            most = Math.max(most, worth.of(i));
        }
        return most * worth.weights().rule(Rule.FILLING);
    }

    private int best(boolean[] refused, int rung) {
        int best = -1;
        for (int i = 0; i < refused.length; i++) {
            boolean open = !refused[i]
                    && worth.of(i) > 0
                    && candidates.get(i).sentence().words() <= rung - words;
            if (open && (best < 0 || worth.isBefore(i, best))) {
                best = i;
            }
        }
        return best;
    }

    private boolean isFitting(int from, int to, int rung) {
        return from >= 0
                && worth.of(from) > 0
                && candidates.get(from).sentence().words()
                                + candidates.get(to).sentence().words()
                        <= rung - words;
    }

    private boolean isAllowed(int from, int to) {
        List<Sentence> together = new ArrayList<>(taken);
        for (int i = from; i <= to; i++) {
            together.add(candidates.get(i).sentence());
        }
        boolean few = together.size() <= FEW_SENTENCES;
        return together.size() <= budget.sentences()
                && !(few && documents(together) > FEW_DOCUMENTS)
                && guard.test(together);
    }

    private static long documents(List<Sentence> sentences) {
        return sentences.stream().mapToInt(Sentence::document).distinct().count();
    }

    /** False, and the order at its end, where the budget holds no more of it. */
    private boolean add(int from, int to) {
        int more = 0;
        for (int i = from; i <= to; i++) {
            more += candidates.get(i).sentence().words();
        }
        full = words + more > budget.words();
        for (int i = from; i <= to && !full; i++) {
            taken.add(candidates.get(i).sentence());
            worth.take(i);
        }
        words += more;
        return !full;
    }
}
