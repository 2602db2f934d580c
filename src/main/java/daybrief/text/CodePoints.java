package daybrief.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns the UTF-16 offsets of one text into places counted in Unicode code points, and back. */
public final class CodePoints {
    /** The UTF-16 offset of each low surrogate: the offsets that no place has. */
    private final int[] low;

    public CodePoints(String text) {
        low = IntStream.range(1, text.length())
                .filter(i -> Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1)))
                .toArray();
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
