package daybrief.localchat.markup;

import java.nio.charset.StandardCharsets;

/** A character reference: four names and numbers are known; anything else is literal text. The semicolon may be missing. */
record HtmlReference(int codePoint, int end) {
    static final HtmlReference NONE = new HtmlReference(0, 0);
    private static final int LONGEST_NUMBER = 9;

    /** Reads the reference that begins with the {@code &} at this place. */
    static HtmlReference at(byte[] html, int place) {
        boolean number = place + 1 < html.length && html[place + 1] == '#';
        int end = place + (number ? 2 : 1);
        while (end < html.length && (number ? isAlphanumeric(html[end]) : isLetter(html[end]))) {
            end++;
        }
        String body = new String(html, place + 1, end - place - 1, StandardCharsets.ISO_8859_1);
        int codePoint = number ? numbered(body.substring(1)) : named(body);
        boolean closed = end < html.length && html[end] == ';';
        return codePoint == 0 ? NONE : new HtmlReference(codePoint, closed ? end + 1 : end);
    }

    boolean isKnown() {
        return codePoint != 0;
    }

    byte[] utf8() {
        return Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
    }

    private static int named(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            default -> 0;
        };
    }

    private static int numbered(String digits) {
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        try {
            String bare = hexadecimal ? digits.substring(1) : digits;
            int value = bare.length() > LONGEST_NUMBER ? 0 : Integer.parseInt(bare, hexadecimal ? 16 : 10);
            boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
            return value > 0 && value < Character.MAX_CODE_POINT && !surrogate ? value : 0;
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isAlphanumeric(byte c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }
}
