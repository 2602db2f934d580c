package daybrief.summary.lexicon;

import java.util.List;

/**
 * Several words in a row, known by the first of them.
 *
 * @param rest the words after the first; {@code *} stands for up to eight words, or none
 */
record Phrase(Kind kind, List<String> rest) {
    private static final String GAP = "*";
    private static final int LONGEST_GAP = 8;

    /** The index after the phrase whose first word stands at {@code first}; -1 if its rest does not follow. */
    int endAfter(List<Token> tokens, int first) {
        return endAfter(tokens, first + 1, 0);
    }

    private int endAfter(List<Token> tokens, int from, int part) {
        int at = from;
        for (int i = part; i < rest.size(); i++, at++) {
            if (rest.get(i).equals(GAP)) {
                return endAfterGap(tokens, at, i + 1);
            }
            if (at >= tokens.size() || !tokens.get(at).lower().equals(rest.get(i))) {
                return -1;
            }
        }
        return at;
    }

    private int endAfterGap(List<Token> tokens, int from, int part) {
        for (int at = from; at <= from + LONGEST_GAP && at < tokens.size(); at++) {
            int end = endAfter(tokens, at, part);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
