package daybrief.summary;

import daybrief.summary.reading.Print;
import daybrief.text.CodePoints;
import java.util.ArrayList;
import java.util.List;

/**
 * A printed sentence among the words around it, as its document has them (white space collapsed).
 *
 * @param sentence its whole hull, printed and left out by turns, the first printed
 */
public record Evidence(String before, List<String> sentence, String after) {
    /** In a text without spaces so many characters stand for a word. */
    private static final int LONGEST_WORD = 20;

    public Evidence {
        sentence = List.copyOf(sentence);
    }

    /** At most so many words on each side. */
    public static Evidence around(Document document, Quote quote, int words) {
        String text = document.text();
        CodePoints points = new CodePoints(text);
        int start = points.offset(quote.start());
        int end = points.offset(quote.end());
        return new Evidence(
                Print.of(text.substring(back(text, start, words), start)),
                turns(text, quote.runs(), points),
                Print.of(text.substring(end, on(text, end, words))));
    }

    private static List<String> turns(String text, List<Run> runs, CodePoints points) {
        List<String> turns = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int start = points.offset(run.start());
            if (!turns.isEmpty()) {
                turns.add(Print.of(text.substring(at, start)));
            }
            at = points.offset(run.end());
            turns.add(Print.of(text.substring(start, at)));
        }
        return turns;
    }

    private static int back(String text, int from, int words) {
        int at = from;
        for (int left = words; left > 0 && at > 0; left--) {
            at = skipBack(text, skipBack(text, at, true), false);
        }
        return whole(text, Math.max(at, from - words * LONGEST_WORD));
    }

    private static int skipBack(String text, int from, boolean space) {
        int at = from;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1)) == space) {
            at--;
        }
        return at;
    }

    private static int on(String text, int from, int words) {
        int at = from;
        for (int left = words; left > 0 && at < text.length(); left--) {
            at = skipOn(text, skipOn(text, at, true), false);
        }
        return whole(text, Math.min(at, from + words * LONGEST_WORD));
    }

    /** No character is cut in half. */
    private static int whole(String text, int at) {
        boolean inside =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return inside ? at - 1 : at;
    }

    private static int skipOn(String text, int from, boolean space) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at)) == space) {
            at++;
        }
        return at;
    }
}
