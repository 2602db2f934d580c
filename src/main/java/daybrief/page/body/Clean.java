package daybrief.page.body;

/** White space and invisible characters of a page's text. */
public final class Clean {
    private Clean() {}

    /** One space for any white space, none at the ends; controls, zero-width and direction characters are dropped. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        append(line, text, false);
        return line.toString().strip();
    }

    /** Appends the text, keeping line breaks if asked to. */
    static void append(StringBuilder line, String text, boolean breaks) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (breaks && c == '\n') {
                trimEnd(line);
                line.append('\n');
            } else if (isSpace(c)) {
                if (breaks || (!line.isEmpty() && !endsInSpace(line))) {
                    line.append(' ');
                }
            } else if (!isInvisible(c)) {
                line.append(c);
            }
        }
    }

    static void trimEnd(StringBuilder line) {
        while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
    }

    private static boolean endsInSpace(StringBuilder line) {
        char last = line.charAt(line.length() - 1);
        return last == ' ' || last == '\n';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c < 0x20
                || (c >= 0x7f && c < 0xa0)
                || c == 0xad
                || c == 0x200b
                || (c >= 0x200e && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xfeff
                || c == 0xfffd;
    }
}
