package daybrief.summary.trimming;

import daybrief.text.Passage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a sentence is not its own words and is not printed: before it times, bullets, bylines, datelines, agency marks, inline
 * headings such as {@code MASS MARCHES:}; within it the parentheses of {@link Asides}. Never an attribution: a heading needs two words
 * in capitals, a dateline a dash or an agency.
 */
public final class Trim {
    private static final String AGENCY = "\\((?:\\p{Lu}[\\p{L}.&/ ]{1,30})\\)";
    private static final String PLACE =
            "\\p{Lu}{2}[\\p{Lu}.'’ -]{0,30}(?:, ?[\\p{L}][\\p{L}. ]{1,20}){0,2}(?:,? (?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}{3}))?";
    private static final String DASH = "\\s*(?:--|[-–—])\\s+";
    private static final List<Pattern> OPENINGS = List.of(
            Pattern.compile("^(?:[•●▪*·>|]+|[-–—]+(?=\\s))\\s*"),
            Pattern.compile("^By (?:\\p{Lu}[\\p{L}.'’-]+ ){1,4}(?:[|•–—-]|for \\p{Lu}\\w+ [|•–—-])\\s+"),
            Pattern.compile("^(?:" + PLACE + " ?)?" + AGENCY + "(?:" + DASH + "| ?:? ?(?=[\\p{Lu}\"“‘]))"),
            Pattern.compile("^(?:\\p{Lu}[\\p{L}.'’ -]{1,30}(?:, ?[\\p{L}][\\p{L}. ]{1,20})?)" + " " + AGENCY + DASH),
            Pattern.compile("^" + PLACE + DASH),
            Pattern.compile("^\\p{Lu}{2}[\\p{Lu}\\d'’&-]*(?: [\\p{Lu}\\d'’&-]+){1,7}:\\s+(?=[\\p{Lu}\\d\"“‘])"));
    private static final int LOOKED_AT = 160;

    /** From the first character of an opening to its bracket there are at most so many. */
    private static final int TO_BRACKET = 100;

    private Trim() {}

    /** The runs of a sentence that are printed; the whole where nothing would be left. */
    public static List<Passage> of(String text, Passage sentence) {
        return Asides.without(text, opened(text, sentence));
    }

    private static Passage opened(String text, Passage sentence) {
        int start = TimeMark.end(text, sentence);
        Passage timeless = new Passage(start, sentence.end());
        if (opensPlainly(text, timeless)) {
            return timeless;
        }
        for (Pattern opening : OPENINGS) {
            Matcher matcher = opening.matcher(text).region(start, Math.min(sentence.end(), start + LOOKED_AT));
            if (matcher.find() && matcher.end() < sentence.end()) {
                start = matcher.end();
            }
        }
        return new Passage(Dateline.end(text, new Passage(start, sentence.end())), sentence.end());
    }

    /** What most sentences show at a glance: no opening begins with one capital, small letters and no bracket soon after. */
    private static boolean opensPlainly(String text, Passage sentence) {
        if (sentence.length() < 3 || text.startsWith("By ", sentence.start())) {
            return false;
        }
        int second = text.codePointAt(text.offsetByCodePoints(sentence.start(), 1));
        if (!Character.isLetter(text.codePointAt(sentence.start())) || Character.isUpperCase(second)) {
            return false;
        }
        for (int i = sentence.start(); i < Math.min(sentence.end(), sentence.start() + TO_BRACKET); i++) {
            if (text.charAt(i) == '(') {
                return false;
            }
        }
        return true;
    }
}
