package daybrief.digest;

import daybrief.subscriber.Length;
import java.util.List;

/**
 * How much of an edition one entry may take.
 *
 * @param words headline not counted
 */
record Room(int sentences, int words) {
    /** Steps rather than every number, so that readers share what was extracted. */
    private static final List<Integer> STEPS = List.of(90, 70, 55, 45, 36, 28, 22, 16);

    /** The first story tells more than the others. */
    private static final double LEAD = 1.6;

    /** The rest may go a little over their share: others stay under it. */
    private static final double OTHERS = 1.15;

    /**
     * @param left words of the edition that are not used yet
     * @param coming stories that are still to stand in it, this one included
     */
    static Room share(Length length, int left, int coming, boolean lead, int headline) {
        double share = (double) left / coming * (lead ? LEAD : OTHERS) - headline;
        int most = (int) Math.min(share, left - headline);
        int words = STEPS.stream().filter(step -> step <= most).findFirst().orElse(0);
        return new Room((lead && length != Length.SHORT) || length == Length.LONG ? 3 : 2, words);
    }

    /** The largest smaller step within the words that are left, for a story whose share has room for no sentence. */
    static Room largest(int left, int headline) {
        int words = STEPS.stream()
                .filter(step -> step <= left - headline)
                .findFirst()
                .orElse(0);
        return new Room(1, Math.min(words, 55));
    }

    boolean isNone() {
        return words == 0;
    }
}
