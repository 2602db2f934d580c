package daybrief.summary.trimming;

import daybrief.text.Passage;
import daybrief.text.WordLists;
import java.util.Locale;
import java.util.Set;

/** The time before an entry of a live page: {@code 14:05 GMT}, {@code 10.32am:}, {@code Updated 09:15 –}. */
final class TimeMark {
    private static final Set<String> CLOCKS =
            WordLists.read(TimeMark.class, "trimming.txt").of("clock");
    private static final Set<String> UPDATED =
            WordLists.read(TimeMark.class, "trimming.txt").of("updated");
    private static final int LONGEST = 12;
    private static final String PARTING = "-–—:|,.";

    private final String text;
    private final int end;
    private int at;
    private boolean sure;

    private TimeMark(String text, Passage sentence) {
        this.text = text;
        this.at = sentence.start();
        this.end = sentence.end();
    }

    /** Where the sentence's own words begin. */
    static int end(String text, Passage sentence) {
        TimeMark mark = new TimeMark(text, sentence);
        return mark.isThere() ? mark.at : sentence.start();
    }

    private boolean isThere() {
        if (at < end && !Character.isDigit(text.charAt(at))) {
            String word = word();
            if (!UPDATED.contains(word)) {
                return false;
            }
            sure = true;
            at += word.length();
            part();
        }
        return isTime() && isFollowed();
    }

    /** A point may as well be that of a decimal number, so that it takes an "am" or a dash. */
    private boolean isTime() {
        int hours = digits();
        if (hours == 0 || hours > 2 || at + hours >= end) {
            return false;
        }
        at += hours;
        char between = text.charAt(at);
        sure |= between == ':';
        at++;
        boolean time = (between == ':' || between == '.' || between == 'h') && digits() == 2;
        at += 2;
        return time;
    }

    private boolean isFollowed() {
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        String clock = word();
        if (CLOCKS.contains(clock)) {
            sure = true;
            at += clock.length();
        }
        sure |= part();
        return sure
                && at < end
                && (Character.isUpperCase(text.codePointAt(at)) || "\"“„«‘'".indexOf(text.charAt(at)) >= 0);
    }

    private boolean part() {
        boolean parted = false;
        while (at < end && (text.charAt(at) == ' ' || PARTING.indexOf(text.charAt(at)) >= 0)) {
            parted |= text.charAt(at) != ' ';
            at++;
        }
        return parted;
    }

    private int digits() {
        int i = at;
        while (i < end && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i - at;
    }

    /** In lower case; only as long as those of the lists. */
    private String word() {
        int i = at;
        while (i < end && i - at < LONGEST && isInner(i)) {
            i++;
        }
        return text.substring(at, i).toLowerCase(Locale.ROOT);
    }

    /** A point belongs to "a.m." where a letter follows. */
    private boolean isInner(int i) {
        boolean point = text.charAt(i) == '.' && i + 1 < end && Character.isLetter(text.charAt(i + 1));
        return point || Character.isLetter(text.charAt(i));
    }
}
