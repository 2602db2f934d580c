package daybrief.summary.choice;

import daybrief.summary.Budget;
import daybrief.summary.Guard;
import daybrief.summary.choice.Weights.Rule;
import daybrief.summary.reading.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The order in which sentences are taken. Each next one is worth most beside those before it (coverage by concepts, for its words to a
 * power: Lin and Bilmes 2011) among those that the guard allows, if need be with the sentence that it leans on. The order climbs a
 * ladder of lengths: only what fits below the next rung is taken, so that round lengths are filled, but nothing poor merely because it
 * fits. A summary is the longest beginning that fits, hence every longer one contains it. Up to the length of a {@link Core} the order
 * takes of its sentences alone.
 */
final class Selection {
    private static final int[] RUNGS = {30, 60, 100, 150, 250, 400};
    private static final int SHORTEST = 0;

    /** What began without its frame and did not get it by this rung goes on without. */
    private static final int LATEST_FRAME = 100;

    private static final int FEW_SENTENCES = 3;
    private static final int FEW_DOCUMENTS = 2;

    /** A text of which so many in a row are refused has nothing better further down. */
    private static final int MOST_REFUSED = 40;

    private final Worth worth;
    private final List<Candidate> candidates;
    private final Support support;
    private final Budget budget;
    private final List<Sentence> taken = new ArrayList<>();
    private final BitSet chosen = new BitSet();
    private final BitSet core = new BitSet();
    private Guard guard;
    private int words;
    private int unframed;
    private boolean full;

    Selection(Worth worth, Material material, Budget budget, Guard guard) {
        this.worth = worth;
        this.candidates = material.candidates();
        this.support = new Support(material);
        this.budget = budget;
        this.guard = guard;
    }

    /** The same where up to the length of the core nothing but these are taken, if there are any. */
    List<Sentence> taken(BitSet these) {
        core.or(these);
        return taken();
    }

    /** The same as numbers of candidates. */
    BitSet chosen() {
        return chosen;
    }

    /** What fits into the budget, in the order in which it was taken. */
    List<Sentence> taken() {
        if (budget.isNested()) {
            begin();
            climbAll();
        } else {
            climbTo(budget.words());
            if (taken.isEmpty()) {
                guard = guard.unframed();
                climbTo(budget.words());
            }
        }
        return taken;
    }

    /**
     * A summary that the budget alone keeps from its opening would not stand in the longer one that has it. So where nothing framed fits
     * the lowest rung, each length begins with what may stand there without a frame; only where there is none, with the shortest there is.
     */
    private void begin() {
        Guard framed = guard;
        guard = framed.opening();
        open(framed);
        open(framed.unframed());
        open(framed.lenient());
        guard = framed;
        climbFirst(RUNGS[0]);
        int before = taken.size();
        guard = framed.unframed();
        climbFirst(RUNGS[0]);
        unframed = taken.size() - before;
        guard = framed;
        climbFirst(SHORTEST);
        if (taken.isEmpty() && !full) {
            guard = framed.unframed();
            climbFirst(SHORTEST);
        }
    }

    private void climbFirst(int rung) {
        if (taken.isEmpty() && !full) {
            climbTo(rung == SHORTEST ? shortest() : rung);
        }
    }

    /** What is taken below a rung depends on no higher one and on no budget. */
    private void climbAll() {
        for (int rung = 1; rung < RUNGS.length && RUNGS[rung - 1] < budget.words(); rung++) {
            climbTo(RUNGS[rung]);
            leaveCore(RUNGS[rung]);
            if (unframed > 0 && unframed == taken.size() && RUNGS[rung] >= LATEST_FRAME) {
                guard = guard.unframed();
                climbTo(RUNGS[rung]);
            }
        }
    }

    /** What is left of it comes together, if at all. */
    private void leaveCore(int rung) {
        if (core.isEmpty() || rung < Core.LENGTH) {
            return;
        }
        List<Integer> rest = new ArrayList<>();
        core.stream().filter(i -> !chosen.get(i)).forEach(rest::add);
        core.clear();
        if (!full && !rest.isEmpty() && isFitting(rest, rung) && isAllowed(rest)) {
            full = !add(rest);
        }
        climbTo(rung);
    }

    /** Where the best sentence is too long for the lowest rung, a short one stands before it that leaves it room below the next. */
    private void open(Guard alone) {
        int best = taken.isEmpty() && !full ? firstAllowed(RUNGS[1], List.of(), guard) : -1;
        int length = best < 0 ? 0 : candidates.get(best).sentence().words();
        int room = Math.min(RUNGS[0], RUNGS[1] - length);
        int brief = length <= RUNGS[0] ? -1 : firstAllowed(room, List.of(best), alone);
        if (brief >= 0 && add(List.of(brief))) {
            full = !add(List.of(best));
        }
    }

    /** What is worth most of all that fit and that may stand alone, and beside the given ones. */
    private int firstAllowed(int rung, List<Integer> beside, Guard alone) {
        boolean[] refused = new boolean[candidates.size()];
        beside.forEach(i -> refused[i] = true);
        for (int tries = 0; tries < MOST_REFUSED; tries++) {
            int best = best(refused, rung);
            if (best < 0 || (alone.test(List.of(candidates.get(best).sentence())) && isAllowed(join(beside, best)))) {
                return best;
            }
            refused[best] = true;
        }
        return -1;
    }

    private static List<Integer> join(List<Integer> some, int one) {
        List<Integer> joined = new ArrayList<>(some);
        joined.add(one);
        return joined;
    }

    /** Where nothing fits the lowest rung, every summary has to hold the shortest sentence there is. */
    private int shortest() {
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < candidates.size(); i++) {
            int length = candidates.get(i).sentence().words();
            if (length < shortest && (core.isEmpty() || core.get(i)) && worth.of(i) > 0 && isAllowed(List.of(i))) {
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
        double least = taken.isEmpty() || !budget.isNested() || !core.isEmpty() ? 0 : leastWorth();
        List<Integer> together = List.of();
        for (int tries = 0; tries < MOST_REFUSED; tries++) {
            int best = best(refused, rung);
            if (best < 0 || worth.of(best) <= least) {
                break;
            }
            if (isAllowed(List.of(best))) {
                return add(List.of(best));
            }
            refused[best] = true;
            List<Integer> both = supported(best, rung, least);
            least = both.isEmpty() ? least : worth.of(both);
            together = both.isEmpty() ? together : both;
        }
        return !together.isEmpty() && add(together);
    }

    /** The sentence with what it leans on, and with the lead of its document if it must, if that is worth more than the least. */
    private List<Integer> supported(int leaning, int rung, double least) {
        List<Integer> group = support.of(leaning);
        if (isWorthIt(group, rung, least) && isAllowed(group)) {
            return group;
        }
        List<Integer> led = support.withLead(group);
        return led.size() > group.size() && isWorthIt(led, rung, least) && isAllowed(led) ? led : List.of();
    }

    private boolean isWorthIt(List<Integer> group, int rung, double least) {
        return budget.countsWords() && group.size() > 1 && isFitting(group, rung) && worth.of(group) > least;
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
                    && (core.isEmpty() || core.get(i))
                    && worth.of(i) > 0
                    && candidates.get(i).sentence().words() <= rung - words;
            if (open && (best < 0 || worth.isBefore(i, best))) {
                best = i;
            }
        }
        return best;
    }

    /** Several with one quotation in them are no one sentence where sentences are counted. */
    private static boolean isOne(Sentence sentence) {
        return sentence.sentences() == 1;
    }

    private boolean isFitting(List<Integer> group, int rung) {
        int more = 0;
        for (int i : group) {
            more += candidates.get(i).sentence().words();
        }
        return more <= rung - words;
    }

    private boolean isAllowed(List<Integer> group) {
        List<Sentence> together = new ArrayList<>(taken);
        group.forEach(i -> together.add(candidates.get(i).sentence()));
        return isAllowed(together, budget, guard);
    }

    static boolean isAllowed(List<Sentence> together, Budget budget, Guard guard) {
        boolean few = together.size() <= FEW_SENTENCES;
        return together.size() <= budget.sentences()
                && (budget.isNested() || together.stream().allMatch(Selection::isOne))
                && !(few && documents(together) > FEW_DOCUMENTS)
                && guard.test(together);
    }

    private static long documents(List<Sentence> sentences) {
        return sentences.stream().mapToInt(Sentence::document).distinct().count();
    }

    /** False, and the order at its end, where the budget holds no more of it. */
    private boolean add(List<Integer> group) {
        for (int i : group) {
            words += candidates.get(i).sentence().words();
        }
        full = words > budget.words();
        for (int i : full ? List.<Integer>of() : group) {
            taken.add(candidates.get(i).sentence());
            chosen.set(i);
            worth.take(i);
            support.take(i);
        }
        return !full;
    }
}
