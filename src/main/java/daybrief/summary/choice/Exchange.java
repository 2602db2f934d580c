package daybrief.summary.choice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A better filling of one length than what is taken one after the other: one or two sentences leave, the room is filled anew, and what
 * covers most goes on, as long as it covers more (ruin and recreate: Schrimpf and others 2000).
 */
final class Exchange {
    private static final int ROUNDS = 2;

    /** Only so many sentences, those that are worth most for their words, may come in. */
    private static final int MOST = 60;

    private static final int MOST_REFUSED = 40;

    /** Room is filled by worth over words to such a power: dense sentences, or ones that fill it. */
    private static final List<Double> POWERS = List.of(.9, .5);

    private final List<Candidate> candidates;
    private final Cover cover;
    private final Support support;
    private final Predicate<BitSet> allowed;
    private final int room;
    private final Map<BitSet, Boolean> known = new HashMap<>();
    private final List<Integer> incoming;

    /** @param room in words */
    Exchange(Material material, Worth worth, Predicate<BitSet> allowed, int room) {
        this.candidates = material.candidates();
        this.cover = new Cover(material, worth);
        this.support = new Support(material);
        this.allowed = allowed;
        this.room = room;
        this.incoming = incoming();
    }

    private List<Integer> incoming() {
        Map<Integer, Double> worths = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            double worth = cover.more(i) / Math.pow(words(i), POWERS.get(0));
            if (worth > 0 && words(i) <= room) {
                worths.put(i, worth);
            }
        }
        List<Integer> best = new ArrayList<>(worths.keySet());
        best.sort(Comparator.<Integer>comparingDouble(i -> -worths.getOrDefault(i, 0.0))
                .thenComparing(i -> candidates.get(i).sentence().text())
                .thenComparing(i -> i));
        return List.copyOf(best.subList(0, Math.min(MOST, best.size())));
    }

    double worth(BitSet set) {
        cover.hold(set);
        return cover.sum();
    }

    /** The given set, or one that passes the test and is worth more. */
    BitSet better(BitSet given, Predicate<BitSet> test) {
        BitSet best = given;
        for (int round = 0; round < ROUNDS; round++) {
            BitSet next = exchanged(best, test);
            if (next.equals(best)) {
                return best;
            }
            best = next;
        }
        return best;
    }

    private BitSet exchanged(BitSet given, Predicate<BitSet> test) {
        BitSet best = given;
        double most = worth(given);
        int[] members = given.stream().toArray();
        for (int a = 0; a < members.length; a++) {
            for (int b = a; b < members.length; b++) {
                for (double power : POWERS) {
                    BitSet filled = filled(given, members[a], members[b], power);
                    double worth = worth(filled);
                    if (worth > most && test.test(filled)) {
                        best = filled;
                        most = worth;
                    }
                }
            }
        }
        return best;
    }

    private BitSet filled(BitSet given, int one, int other, double power) {
        BitSet set = (BitSet) given.clone();
        set.clear(one);
        set.clear(other);
        leaveOutWhatLeans(set);
        BitSet more = best(set, one, other, power);
        while (!more.isEmpty()) {
            set.or(more);
            more = best(set, one, other, power);
        }
        return set;
    }

    /** Without what needs one that left: the last one that helps, else the last. */
    private void leaveOutWhatLeans(BitSet set) {
        while (!set.isEmpty() && !isAllowed(set)) {
            int last = set.length() - 1;
            int leaning = last;
            for (int i = last; i >= 0 && leaning == last; i = set.previousSetBit(i - 1)) {
                BitSet less = (BitSet) set.clone();
                less.clear(i);
                leaning = isAllowed(less) ? i : last;
            }
            set.clear(leaning);
        }
    }

    /** The sentence that is worth most for its words of those that fit, or one with what it leans on if that is worth more. */
    private BitSet best(BitSet set, int one, int other, double power) {
        cover.hold(set);
        double[] worths = worths(set, power);
        double least = 0;
        BitSet best = new BitSet();
        for (int tries = 0; tries < MOST_REFUSED; tries++) {
            int next = largest(worths, one, other);
            if (next < 0 || worths[next] <= least) {
                return best;
            }
            worths[next] = 0;
            BitSet alone = new BitSet();
            alone.set(incoming.get(next));
            if (isAllowed(union(set, alone))) {
                return alone;
            }
            BitSet group = group(set, incoming.get(next));
            double worth = group.get(one) || group.get(other) ? 0 : together(group, power);
            best = worth > least ? group : best;
            least = Math.max(worth, least);
        }
        return best;
    }

    /** 0 for what does not fit. */
    private double[] worths(BitSet set, double power) {
        int left = room - words(set);
        double[] worths = new double[incoming.size()];
        for (int k = 0; k < worths.length; k++) {
            int i = incoming.get(k);
            worths[k] = !set.get(i) && words(i) <= left ? cover.more(i) / Math.pow(words(i), power) : 0;
        }
        return worths;
    }

    /** Nothing where that is not allowed or does not fit. */
    private BitSet group(BitSet set, int leaning) {
        int left = room - words(set);
        support.only(set);
        List<Integer> group = support.of(leaning);
        for (List<Integer> one : List.of(group, support.withLead(group))) {
            BitSet together = new BitSet();
            one.forEach(together::set);
            if (one.size() > 1 && words(together) <= left && isAllowed(union(set, together))) {
                return together;
            }
        }
        return new BitSet();
    }

    private double together(BitSet group, double power) {
        double sum = group.stream().mapToDouble(cover::more).sum();
        return group.isEmpty() ? 0 : sum / Math.pow(words(group), power);
    }

    private boolean isAllowed(BitSet set) {
        Boolean before = known.get(set);
        if (before != null) {
            return before;
        }
        boolean passes = allowed.test(set);
        known.put((BitSet) set.clone(), passes);
        return passes;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    private int largest(double[] worths, int one, int other) {
        int largest = -1;
        for (int k = 0; k < worths.length; k++) {
            boolean stays = incoming.get(k) != one && incoming.get(k) != other;
            largest = stays && worths[k] > 0 && (largest < 0 || worths[k] > worths[largest]) ? k : largest;
        }
        return largest;
    }

    private int words(BitSet set) {
        return set.stream().map(this::words).sum();
    }

    private int words(int candidate) {
        return Math.max(1, candidates.get(candidate).sentence().words());
    }
}
