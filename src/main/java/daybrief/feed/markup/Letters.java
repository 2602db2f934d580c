package daybrief.feed.markup;

/** Characters of a text one by one: a regular expression for the same took half the time of reading a feed. */
final class Letters {
    private Letters() {}

    static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }

    /**
     * Shows nothing, or turns round what stands beside it, or is no character at all. Joiners are none of these: Persian and emoji
     * need them.
     */
    static boolean isSteering(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7f) {
            return c < ' ' && c != '\t' && c != '\n' && c != '\r';
        }
        if (c < 0x061c) {
            return c < 0xa0 || c == 0xad;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT -> c != '\u200c' && c != '\u200d';
            case Character.SURROGATE -> !isPaired(text, at);
            default -> c == 0x2065 || (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
        };
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
