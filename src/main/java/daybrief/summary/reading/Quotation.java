package daybrief.summary.reading;

import daybrief.text.Passage;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which characters of a text stand inside quotation marks. Straight marks, single ones too, open after white space or a bracket
 * and close otherwise; a paragraph's end closes what was left open; so does a quotation too long to be one.
 */
public final class Quotation {
    private static final int LONGEST = 1_500;

    /** What has more words is read by its sentences, none of which can be printed. */
    private static final int LONGEST_WHOLE = 90;

    private static final char FIRST_DOUBLE = '«';

    private final String text;
    private final BitSet inside = new BitSet();
    private final BitSet stray = new BitSet();

    public Quotation(String text) {
        this.text = text;
    }

    public Quotation paragraph(Passage paragraph) {
        int open = -1;
        int plural = -1;
        for (int i = nextMark(paragraph.start(), paragraph.end());
                i < paragraph.end();
                i = nextMark(i + 1, paragraph.end())) {
            boolean opens = opens(i, paragraph, open >= 0);
            if (open >= 0 && !opens && closes(i, paragraph, text.charAt(open))) {
                inside.set(open, i + 1);
                open = -1;
            } else if (opens) {
                end(open, plural, i);
                open = i;
                plural = -1;
            } else if (isPlural(i, paragraph)) {
                plural = i;
            } else if (open < 0 && text.charAt(i) == '”' && !isInch(i)) {
                stray.set(i);
            }
        }
        end(open, plural, paragraph.end());
        return this;
    }

    private int nextMark(int from, int limit) {
        int at = from;
        while (at < limit && !isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Of what was never closed: a mark after an s may have been the end; a lone straight mark before a small letter is an apostrophe. */
    private void end(int open, int plural, int limit) {
        if (open < 0) {
            return;
        }
        boolean straight = text.charAt(open) == '\'';
        boolean single = straight || text.charAt(open) == '‘';
        if (single && plural > open) {
            inside.set(open, plural + 1);
        } else if (!straight || (open + 1 < text.length() && Character.isUpperCase(text.charAt(open + 1)))) {
            inside.set(open, Math.min(limit, open + LONGEST));
        }
    }

    /** {@code the miners' union}, or the end of a quotation. */
    private boolean isPlural(int i, Passage paragraph) {
        boolean mark = text.charAt(i) == '\'' || text.charAt(i) == '’';
        boolean ends = i + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return mark && ends && i > paragraph.start() && text.charAt(i - 1) == 's';
    }

    public boolean isInside(int offset) {
        return inside.get(offset);
    }

    private boolean isInch(int i) {
        return i > 0 && Character.isDigit(text.charAt(i - 1));
    }

    /** Whether a stretch begins or ends amid a quotation that goes on beyond it, or closes one that was never opened. */
    public boolean cuts(Passage stretch) {
        int next = stray.nextSetBit(stretch.start());
        int quoted = inside.nextSetBit(stretch.start());
        boolean half = next >= 0 && next < stretch.end() && (quoted < 0 || quoted > next);
        return half || amid(stretch.start(), stretch) || amid(stretch.end(), stretch);
    }

    /** Whether a quotation runs from one stretch into the next. */
    private boolean joins(Passage before, Passage next) {
        boolean through = inside.nextClearBit(before.end() - 1) > next.start();
        return through && !(before.end() == next.start() && between(next.start()));
    }

    private boolean amid(int border, Passage stretch) {
        boolean both = border > 0 && border < text.length() && inside.get(border - 1) && inside.get(border);
        return (both && !between(border)) || (border == stretch.end() && unclosed(border));
    }

    /** One quotation ends here and the next begins. */
    private boolean between(int border) {
        int before = border - 1;
        return isMark(text.charAt(before)) && isMark(text.charAt(border));
    }

    private boolean unclosed(int end) {
        return end > 0 && inside.get(end - 1) && !isMark(text.charAt(end - 1));
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '"', '\'', '’', '‘' -> true;
            default -> c >= FIRST_DOUBLE && (isOpening(c) || isClosing(c));
        };
    }

    private static boolean isOpening(char c) {
        return switch (c) {
            case '“', '«', '„', '‹', '「', '『' -> true;
            default -> false;
        };
    }

    private static boolean isClosing(char c) {
        return switch (c) {
            case '”', '»', '›', '」', '』' -> true;
            default -> false;
        };
    }

    private boolean opens(int i, Passage paragraph, boolean open) {
        char c = text.charAt(i);
        boolean free = i == paragraph.start() || (!Character.isLetterOrDigit(text.charAt(i - 1)) && !isClosingPlace(i));
        boolean next = i + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(i + 1));
        if (c == '“' && open) {
            return false;
        }
        boolean quote = c == '"' || c == '‘' || (c == '”' && !open) || (c == '\'' && !isElision(i, paragraph));
        return isOpening(c) || (quote && free && next && !(c == '\'' && open));
    }

    /** {@code the '90s}, {@code rock 'n' roll}. */
    private boolean isElision(int i, Passage paragraph) {
        if (i + 2 >= paragraph.end()) {
            return true;
        }
        char next = text.charAt(i + 1);
        char second = text.charAt(i + 2);
        return (Character.isDigit(next) && Character.isDigit(second)) || (next == 'n' && !Character.isLetter(second));
    }

    /** Right after a word's or sentence's end a straight mark closes. */
    private boolean isClosingPlace(int i) {
        return switch (text.charAt(i - 1)) {
            case '.', ',', '!', '?', '…', ';', ':' -> true;
            default -> false;
        };
    }

    private boolean closes(int i, Passage paragraph, char opener) {
        char c = text.charAt(i);
        if (opener == '‘' || opener == '\'') {
            boolean wordGoesOn = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean possessive =
                    i > 0 && text.charAt(i - 1) == 's' && i + 1 < paragraph.end() && text.charAt(i + 1) == ' ';
            return c == (opener == '‘' ? '’' : opener) && !wordGoesOn && !possessive;
        }
        return opener == '"' ? c == '"' : (c == '“' || c == '"' || isClosing(c));
    }

    /**
     * What is printed or left out as one: a sentence, or all those through which one quotation runs, since half of it can stand nowhere.
     *
     * @param sentences how many there are
     */
    record Whole(Passage passage, int sentences) {}

    List<Whole> wholes(List<Passage> sentences) {
        List<Whole> wholes = new ArrayList<>();
        List<Passage> open = new ArrayList<>();
        for (Passage sentence : sentences) {
            if (!open.isEmpty() && !joins(open.get(open.size() - 1), sentence)) {
                close(open, wholes);
            }
            open.add(sentence);
        }
        close(open, wholes);
        return wholes;
    }

    private void close(List<Passage> open, List<Whole> wholes) {
        if (open.isEmpty()) {
            return;
        }
        Passage hull =
                new Passage(open.get(0).start(), open.get(open.size() - 1).end());
        if (open.size() > 1 && !cuts(hull) && Words.count(hull.of(text)) <= LONGEST_WHOLE) {
            wholes.add(new Whole(hull, open.size()));
        } else {
            open.forEach(sentence -> wholes.add(new Whole(sentence, 1)));
        }
        open.clear();
    }
}
