package daybrief.summary.choice;

import java.util.BitSet;

/** What a set of sentences is worth together, by the same measure as {@link Worth}; sentences come and go. */
final class Cover {
    private final Material material;
    private final Worth worth;
    private final int[] words;
    private final int[] pairs;
    private final BitSet members = new BitSet();
    private double sum;

    Cover(Material material, Worth worth) {
        this.material = material;
        this.worth = worth;
        this.words = new int[material.words().size()];
        this.pairs = new int[material.pairs().size()];
    }

    double sum() {
        return sum;
    }

    /** Takes in and leaves out what it must to hold these alone. */
    void hold(BitSet wanted) {
        for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
            if (!wanted.get(i)) {
                count(i, -1);
                members.clear(i);
                sum -= more(i);
            }
        }
        for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
            if (!members.get(i)) {
                sum += more(i);
                members.set(i);
                count(i, 1);
            }
        }
    }

    /** What one more would add; less than 0 where it repeats a member. */
    double more(int candidate) {
        double more = worth.base(candidate);
        for (int word : material.candidates().get(candidate).distinctWords()) {
            more += words[word] == 0 ? worth.ofWord(word) : 0;
        }
        for (int pair : material.candidates().get(candidate).pairs()) {
            more += pairs[pair] == 0 ? worth.ofPair(pair) : 0;
        }
        return more - repeats(candidate);
    }

    private double repeats(int candidate) {
        int[] near = material.likeness().neighbours(candidate);
        double[] alike = material.likeness().cosines(candidate);
        double repeats = 0;
        for (int k = 0; k < near.length; k++) {
            repeats += members.get(near[k]) ? worth.penalty(candidate, near[k], alike[k]) : 0;
        }
        return repeats;
    }

    private void count(int candidate, int by) {
        for (int word : material.candidates().get(candidate).distinctWords()) {
            words[word] += by;
        }
        for (int pair : material.candidates().get(candidate).pairs()) {
            pairs[pair] += by;
        }
    }
}
