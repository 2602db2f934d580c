package daybrief.summary.reading;

import daybrief.summary.lexicon.Kind;
import daybrief.summary.lexicon.Token;
import java.util.List;

/** Which sentences are none: too short or long, headings, lists, and what pages say about themselves. */
final class Junk {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 90;
    private static final int UNENDED = 20;
    private static final String ENDS = ".!?…\"”’')]»。！？」』।؟۔";

    private final Sentence sentence;
    private final boolean ofThePage;

    Junk(Sentence sentence) {
        this.sentence = sentence;
        this.ofThePage = hasNotice(sentence) || isLabelled(sentence) || hasAddress(sentence.text());
    }

    Sentence sentence() {
        return sentence;
    }

    boolean isAny() {
        return sentence.words() < SHORTEST || sentence.words() > LONGEST || isNoProse();
    }

    /** Junk whatever its length. */
    boolean isNoProse() {
        String text = sentence.text();
        return ofThePage
                || text.endsWith(":")
                || (!isEnded(text) && sentence.words() < UNENDED)
                || mostlyCapitalsOrFigures(text);
    }

    /** Whether the page speaks, not the article: a notice, a credit, a link, an address. */
    boolean isOfThePage() {
        return ofThePage;
    }

    /** A caption ends with the bracket that credits its picture: brackets end what has its own stop, in them or before them. */
    private static boolean isEnded(String text) {
        int last = text.length() - 1;
        if (last < 1 || ")]".indexOf(text.charAt(last)) < 0) {
            return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
        }
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        return isEnd(text, last - 1) || isEnd(text, open - 1) || isEnd(text, open - 2);
    }

    private static boolean isEnd(String text, int index) {
        return index >= 0 && ENDS.indexOf(text.charAt(index)) >= 0;
    }

    private static boolean mostlyCapitalsOrFigures(String text) {
        int capitals = 0;
        int small = 0;
        int figures = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                continue;
            }
            if (c >= 'a' && c <= 'z') {
                letters++;
                small++;
            } else if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
                small += Character.isLowerCase(c) ? 1 : 0;
            } else if (Character.isDigit(c) || "|/\\_=+#".indexOf(c) >= 0) {
                figures++;
            }
        }
        return (capitals > small && capitals > 3) || figures * 2 > letters;
    }

    private static boolean hasNotice(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (!tokens.isEmpty() && Token.endOf(Kind.OPENING, tokens, 0) >= 0) {
            return true;
        }
        for (int i = 0; i < tokens.size() && sentence.mayHave(Kind.BOILERPLATE); i++) {
            if (Token.endOf(Kind.BOILERPLATE, tokens, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabelled(Sentence sentence) {
        int end = sentence.tokens().isEmpty() ? -1 : Token.endOf(Kind.LABEL, sentence.tokens(), 0);
        String after = end < 0 ? "" : sentence.gap(end).strip();
        return after.startsWith(":") || after.startsWith("|");
    }

    private static boolean hasAddress(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOfAddress(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAddress(String text, int i) {
        return switch (text.charAt(i)) {
            case ':' -> text.startsWith("//", i + 1);
            case '.' -> text.startsWith("www", i - 3) || text.startsWith("pic.twitter.com", i - 3);
            case '@' -> i > 0 && (text.charAt(i - 1) == '(' || isMail(text, i));
            case '©' -> true;
            default -> false;
        };
    }

    private static boolean isMail(String text, int at) {
        return text.indexOf('@') == at
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
