package daybrief.summary.trimming;

import daybrief.text.Passage;
import daybrief.text.Tokens;
import daybrief.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parentheses that a reader does not need, by closed lists alone: an agency's mark after the full stop, a share's symbol, a word on
 * the page's pictures. Whatever else stands in brackets stays, so that no attribution and no reservation goes.
 */
final class Asides {
    /** A longer one says something. */
    private static final int LONGEST = 40;

    private static final int LONGEST_SYMBOL = 8;
    private static final WordLists LISTS = WordLists.read(Asides.class, "trimming.txt");
    private static final Set<String> AGENCIES = LISTS.of("agency");

    private final String text;
    private final Passage sentence;

    private Asides(String text, Passage sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The parts of a sentence between them: one, in most. */
    static List<Passage> without(String text, Passage sentence) {
        return new Asides(text, sentence).parts();
    }

    /** Whether these words are the name of a news agency, or of two. */
    static boolean isAgency(String words) {
        for (String part : words.split("[/,&+]", -1)) {
            if (!AGENCIES.contains(key(part))) {
                return false;
            }
        }
        return true;
    }

    private List<Passage> parts() {
        List<Passage> parts = new ArrayList<>(1);
        int from = sentence.start();
        int at = nextOpen(from + 2);
        while (at < sentence.end()) {
            int end = at > from + 1 ? closing(at) : -1;
            if (end > 0 && stands(at, end) && isNeedless(at, end)) {
                parts.add(new Passage(from, at - 1));
                from = Math.min(end + 1, sentence.end());
                at = end - 1;
            }
            at = nextOpen(at + 1);
        }
        if (from < sentence.end()) {
            parts.add(new Passage(from, sentence.end()));
        }
        return parts;
    }

    private int nextOpen(int from) {
        int at = from;
        while (at < sentence.end() && text.charAt(at) != '(') {
            at++;
        }
        return at;
    }

    /** The offset after the bracket that closes this one, or -1. */
    private int closing(int open) {
        int last = Math.min(sentence.end(), open + LONGEST);
        for (int i = open + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == '(') {
                return c == ')' ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Between two words, so that what is left reads on without a mark in the wrong place; or after the full stop. */
    private boolean stands(int open, int end) {
        boolean before = text.charAt(open - 1) == ' ' && !Character.isWhitespace(text.charAt(open - 2));
        boolean last = end == sentence.end() && ".!?\"”".indexOf(text.charAt(open - 2)) >= 0;
        boolean between = end + 1 < sentence.end() && text.charAt(end) == ' ';
        return before && (last || (between && Character.isLetterOrDigit(text.charAt(end + 1))));
    }

    private boolean isNeedless(int open, int end) {
        String words = text.substring(open + 1, end - 1);
        String key = key(words);
        return LISTS.of("pointing").contains(key)
                || (LISTS.of("beside").contains(key) && isName(open))
                || (end == sentence.end() && isAgency(words))
                || isSymbol(words);
    }

    private boolean isName(int open) {
        Passage last = lastWord(open);
        return Character.isUpperCase(text.codePointAt(last.start()));
    }

    private Passage lastWord(int open) {
        int start = open - 1;
        while (start > sentence.start() && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return new Passage(start, open - 1);
    }

    /** {@code NYSE: ORR} or {@code ORR.L}. */
    private static boolean isSymbol(String words) {
        for (String part : words.split(";", -1)) {
            int colon = part.indexOf(':');
            boolean listed = colon > 0 && LISTS.of("exchange").contains(key(part.substring(0, colon)));
            if (!(listed && isCapital(part.substring(colon + 1).strip()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(String symbol) {
        return !symbol.isEmpty()
                && symbol.length() <= LONGEST_SYMBOL
                && symbol.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.');
    }

    private static String key(String words) {
        StringBuilder key = new StringBuilder();
        for (Passage word : Tokens.of(words)) {
            String lower = word.of(words).toLowerCase(Locale.ROOT);
            key.append(key.length() == 0 ? "" : "_").append(Character.isDigit(lower.charAt(0)) ? "#" : lower);
        }
        return key.toString();
    }
}
