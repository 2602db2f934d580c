package daybrief.text;

import java.util.Arrays;

/** Turns the UTF-16 offsets of one text into places counted in Unicode code points, and back. */
public final class CodePoints {
    /** The UTF-16 offset of each low surrogate: the offsets that no place has. */
    private final int[] low;

    public CodePoints(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                found = count < found.length ? found : Arrays.copyOf(found, 2 * count + 8);
                found[count++] = i;
            }
        }
        low = Arrays.copyOf(found, count);
    }

    /** The number of code points before this UTF-16 offset. */
    public int place(int offset) {
        int found = Arrays.binarySearch(low, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    /** The UTF-16 offset of a place. */
    public int offset(int place) {
        int offset = place;
        for (int at : low) {
            if (at > offset) {
                break;
            }
            offset++;
        }
        return offset;
    }
}
