package daybrief.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the words of a text stand, one after the other: runs of letters and digits. Dotted initials ({@code U.S.}) and figures
 * ({@code 1,250.5}) stay whole; apostrophes and hyphens part words. Of a script that does not part its words, overlapping pairs of
 * characters stand in for them.
 */
public final class Tokens {
    private final String text;
    private int start;
    private int end;
    private int at;
    private boolean paired;

    public Tokens(String text) {
        this.text = text;
    }

    public static List<Passage> of(String text) {
        List<Passage> found = new ArrayList<>();
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            found.add(new Passage(tokens.start, tokens.end));
        }
        return found;
    }

    /** Goes to the next word; false if there is none. */
    public boolean next() {
        while (at < text.length()) {
            int c = codePoint(at);
            if (!paired && !isLetterOrDigit(c)) {
                at += Character.charCount(c);
            } else if (Scripts.unspaced(c) ? isPair() : isWord()) {
                return true;
            }
        }
        return false;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    private boolean isWord() {
        start = at;
        while (at < text.length()) {
            int c = codePoint(at);
            if (!belongs(c) || Scripts.unspaced(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        end = at;
        return true;
    }

    /** The character with the next one, or alone if there is no other; the last of several was a part of a pair. */
    private boolean isPair() {
        int next = at + Character.charCount(codePoint(at));
        boolean another = next < text.length() && Scripts.unspaced(codePoint(next));
        boolean found = another || !paired;
        start = at;
        end = another ? next + Character.charCount(codePoint(next)) : next;
        at = next;
        paired = another;
        return found;
    }

    private int codePoint(int index) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c) ? text.codePointAt(index) : c;
    }

    private static boolean isLetterOrDigit(int c) {
        return isSmall(c) || Character.isLetterOrDigit(c);
    }

    /** Most characters, of which nothing else need be asked. */
    private static boolean isSmall(int c) {
        return c >= 'a' && c <= 'z';
    }

    private boolean belongs(int c) {
        if (isSmall(c) || c == ' ') {
            return c != ' ';
        }
        int type = Character.getType(c);
        if (Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK) {
            return true;
        }
        return (c == '.' || c == ',') && at > start && at + 1 < text.length() && isInside(c);
    }

    private boolean isInside(int mark) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean figure = Character.isDigit(before) && Character.isDigit(after);
        return figure || (mark == '.' && isInitial(before, after));
    }

    private boolean isInitial(char before, char after) {
        boolean single = at - start == 1 || text.charAt(at - 2) == '.';
        boolean another = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
        return single && Character.isUpperCase(before) && Character.isUpperCase(after) && another;
    }
}
