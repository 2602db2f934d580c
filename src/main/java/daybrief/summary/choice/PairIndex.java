package daybrief.summary.choice;

import java.util.Arrays;

/** Numbers pairs of numbers from 0 in the order in which they come; open addressing, so that nothing is boxed. */
final class PairIndex {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[512];
    private int[] slots = new int[1024];
    private int size;

    /** The pair's number, a new one if it was not met before. */
    int number(int first, int second) {
        long key = (long) first << 32 | second;
        int slot = slot(key);
        if (slots[slot] == 0) {
            add(key, slot);
            return size - 1;
        }
        return slots[slot] - 1;
    }

    int size() {
        return size;
    }

    int first(int number) {
        return (int) (keys[number] >>> 32);
    }

    int second(int number) {
        return (int) keys[number];
    }

    private void add(long key, int slot) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
        slots[slot] = size;
        if (2 * size > slots.length) {
            grow();
        }
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int i = 0; i < size; i++) {
            slots[slot(keys[i])] = i + 1;
        }
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * MIX) >>> 33) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
