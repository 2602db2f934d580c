package daybrief.summary.trimming;

import daybrief.text.Passage;
import daybrief.text.Tokens;

/** Place, day and agency before the first sentence, in the forms of many countries: {@code Orra, 3. März (APA) – }. */
final class Dateline {
    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_OFFICE = 4;
    private static final String PARTING = "-–—:.";

    private Dateline() {}

    /** Where the sentence's own words begin. */
    static int end(String text, Passage sentence) {
        int limit = Math.min(sentence.end(), sentence.start() + LONGEST);
        int open = opening(text, sentence.start(), limit);
        int close = open < 0 ? -1 : closing(text, open, limit);
        boolean marked = close > 0
                && isMark(text.substring(open + 1, close))
                && isPlaceAndDay(text.substring(sentence.start(), open));
        if (!marked) {
            return sentence.start();
        }
        int start = parting(text, close + 1, sentence.end());
        boolean place = !spells(text.substring(sentence.start(), open).strip(), text.charAt(close - 1));
        boolean needed = start > close + 2 || (start > 0 && place && Character.isUpperCase(text.codePointAt(start)));
        return needed ? start : sentence.start();
    }

    /** A bracket, or a stroke after a space. */
    private static int opening(String text, int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(' || (c == '/' && text.charAt(i - 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    private static int closing(String text, int open, int limit) {
        char mark = text.charAt(open) == '(' ? ')' : '/';
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    /** An agency, or an office of it: {@code dpa/lno}. */
    private static boolean isMark(String words) {
        int stroke = words.indexOf('/');
        boolean office = stroke > 0 && words.length() - stroke - 1 <= LONGEST_OFFICE;
        return Asides.isAgency(words) || (office && Asides.isAgency(words.substring(0, stroke)));
    }

    /** Names, and with a figure the words of a date. */
    private static boolean isPlaceAndDay(String words) {
        int all = 0;
        int small = 0;
        boolean dated = false;
        for (Passage word : Tokens.of(words)) {
            int c = words.codePointAt(word.start());
            dated |= Character.isDigit(c);
            small += Character.isLowerCase(c) ? 1 : 0;
            all++;
        }
        return all <= MOST_WORDS && (small == 0 || (dated && small <= 2));
    }

    /** "Orra Press (OP)": what stands before the mark is the agency's name, not a place. */
    private static boolean spells(String name, char last) {
        return name.isEmpty() || name.charAt(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1) == last;
    }

    /** After the dash or stop that parts it from what is said, or the bare space; -1 where a sentence goes on. */
    private static int parting(String text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || PARTING.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at < end && !Character.isLowerCase(text.charAt(at)) ? at : -1;
    }
}
