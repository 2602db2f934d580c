package daybrief.message;

/**
 * Makes text from outside harmless before anybody sees it: no control characters, no characters that turn the direction of
 * what follows (Unicode TR 36, 3.2: bidirectional text spoofing), no invisible ones that hide words, no half surrogate pairs.
 */
final class Characters {
    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Characters::kept).map(Characters::whole).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean kept(int c) {
        return c == '\n' || !(Character.isISOControl(c) || turnsDirection(c) || invisible(c));
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** The joiners U+200C and U+200D stay: Persian, Indic scripts and emoji need them. */
    private static boolean invisible(int c) {
        boolean operator = (c >= 0x2060 && c <= 0x2064) || (c >= 0x206A && c <= 0x206F);
        return c == 0x200B || operator || c == 0xFEFF || c == 0x00AD || c == 0x2028 || c == 0x2029;
    }

    private static int whole(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return half || (c & 0xFFFE) == 0xFFFE ? REPLACEMENT : c;
    }
}
