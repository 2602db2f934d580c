package daybrief.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the words of a text stand: runs of letters and digits. Dotted initials ({@code U.S.}) and figures ({@code 1,250.5}) stay
 * whole; apostrophes and hyphens part words.
 */
public final class Tokens {
    private final String text;
    private final List<Passage> found = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    public static List<Passage> of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at = Character.isLetterOrDigit(c) ? tokens.word(at) : at + Character.charCount(c);
        }
        return tokens.found;
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && belongs(start, end)) {
            if (Scripts.unspaced(text.codePointAt(end))) {
                return end == start ? pairs(start) : close(start, end);
            }
            end += Character.charCount(text.codePointAt(end));
        }
        return close(start, end);
    }

    private int close(int start, int end) {
        found.add(new Passage(start, end));
        return end;
    }

    /** Overlapping pairs of characters stand in for the words that the script does not part. */
    private int pairs(int start) {
        int at = start;
        int next = next(at);
        while (next < text.length() && Scripts.unspaced(text.codePointAt(next))) {
            found.add(new Passage(at, next(next)));
            at = next;
            next = next(next);
        }
        if (at == start) {
            found.add(new Passage(start, next));
        }
        return next;
    }

    private int next(int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private boolean belongs(int start, int at) {
        int c = text.codePointAt(at);
        int type = Character.getType(c);
        if (Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK) {
            return true;
        }
        if (at == start || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean figure = (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
        return figure || (c == '.' && initial(start, at, before, after));
    }

    private boolean initial(int start, int at, char before, char after) {
        boolean single = at - start == 1 || text.charAt(at - 2) == '.';
        boolean another = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
        return single && Character.isUpperCase(before) && Character.isUpperCase(after) && another;
    }
}
