package daybrief.localchat;

import java.util.ArrayList;
import java.util.List;

/** Cuts what was pasted into messages of at most 4,096 characters: at a line's end if one is near, else at a space. */
final class LongTexts {
    private static final int LIMIT = 4_096;

    private LongTexts() {}

    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > LIMIT) {
            int end = cut(rest);
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        parts.add(rest);
        return parts;
    }

    private static int cut(String text) {
        int line = text.lastIndexOf('\n', LIMIT - 1);
        if (line > LIMIT / 2) {
            return line + 1;
        }
        int space = text.lastIndexOf(' ', LIMIT - 1);
        if (space > LIMIT / 2) {
            return space + 1;
        }
        return Character.isHighSurrogate(text.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT;
    }
}
