package daybrief.summary.reading;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Positions of sentences, told in their order; each is kept once. */
final class Positions {
    static final Positions NONE = new Positions();

    /** Of many the first and the last so many count, so that a word on every line costs no more than one on a few. */
    private static final int MOST = 24;

    private int[] all = new int[2];
    private int size;

    /** No smaller than those before. */
    void add(int position) {
        if (size > 0 && all[size - 1] == position) {
            return;
        }
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = position;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The largest number there is where there is none. */
    int first() {
        return size == 0 ? Integer.MAX_VALUE : all[0];
    }

    boolean contains(int position) {
        return Arrays.binarySearch(all, 0, size, position) >= 0;
    }

    /** The first and the last of those before a position. */
    Set<Integer> before(int position) {
        int found = Arrays.binarySearch(all, 0, size, position);
        return outermost(found < 0 ? -found - 1 : found);
    }

    /** The first and the last of all but one. */
    Set<Integer> others(int position) {
        Set<Integer> others = outermost(size);
        others.remove(position);
        return others;
    }

    private Set<Integer> outermost(int count) {
        Set<Integer> few = new TreeSet<>();
        for (int i = 0; i < Math.min(MOST, count); i++) {
            few.add(all[i]);
            few.add(all[count - 1 - i]);
        }
        return few;
    }
}
