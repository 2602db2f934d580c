package daybrief.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the paragraphs of a plain text stand. A blank line always parts; a single line break parts unless the text is wrapped at
 * a fixed width, or the line plainly goes on (no end mark, and the next one begins in lower case).
 */
public final class Paragraphs {
    private static final int WRAPPED_LEAST = 45;
    private static final int WRAPPED_MOST = 110;
    private static final int WRAPPED_LINES = 4;

    private final String text;
    private final List<Passage> lines = new ArrayList<>();

    private Paragraphs(String text) {
        this.text = text;
    }

    public static List<Passage> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        paragraphs.readLines();
        return paragraphs.join();
    }

    /** Each line without the white space around it; a blank one is empty. */
    private void readLines() {
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines.add(strip(text, start, end));
            start = end + 1;
        }
    }

    static Passage strip(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Passage(from, to);
    }

    static boolean isSpace(char c) {
        return (c <= ' ' || c > '~') && isRareSpace(c);
    }

    private static boolean isRareSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    private List<Passage> join() {
        boolean wrapped = isWrapped();
        List<Passage> found = new ArrayList<>();
        boolean open = false;
        for (Passage line : lines) {
            if (line.length() > 0 && open && goesOn(found.get(found.size() - 1), line, wrapped)) {
                found.set(
                        found.size() - 1,
                        new Passage(found.get(found.size() - 1).start(), line.end()));
            } else if (line.length() > 0) {
                found.add(line);
            }
            open = line.length() > 0;
        }
        return found;
    }

    private boolean goesOn(Passage before, Passage line, boolean wrapped) {
        char last = text.charAt(before.end() - 1);
        boolean ended = ".!?…:;\"”»。！？".indexOf(last) >= 0;
        return wrapped || (!ended && Character.isLowerCase(text.charAt(line.start())));
    }

    private boolean isWrapped() {
        int filled = 0;
        int full = 0;
        int unended = 0;
        for (Passage line : lines) {
            if (line.length() > WRAPPED_MOST) {
                return false;
            }
            filled += line.length() > 0 ? 1 : 0;
            full += line.length() >= WRAPPED_LEAST ? 1 : 0;
            unended += line.length() > 0 && Character.isLetterOrDigit(text.charAt(line.end() - 1)) ? 1 : 0;
        }
        return filled >= WRAPPED_LINES && full * 2 > filled && unended * 2 > filled;
    }
}
