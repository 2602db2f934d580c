package daybrief.fact.reading;

import daybrief.text.Passage;
import daybrief.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One sentence as its words, with what stands between them. Offsets are UTF-16 offsets into the whole text. */
public final class Line {
    /** A sentence with more words is no sentence: the rest of it is not read. */
    private static final int MOST_WORDS = 250;

    private final String text;
    private final Passage sentence;
    private final List<Passage> words = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();

    public Line(String text, Passage sentence) {
        this.text = text;
        this.sentence = sentence;
        for (Passage word : Tokens.of(sentence.of(text))) {
            if (words.size() < MOST_WORDS) {
                add(word.start() + sentence.start(), word.end() + sentence.start());
            }
        }
    }

    /** {@code 40km} and {@code 1.3m} are a figure and a unit; {@code 22nd} and {@code 1990s} are words. */
    private void add(int start, int end) {
        int digits = start;
        while (digits < end && (isDigit(text.charAt(digits)) || isMark(text.charAt(digits)))) {
            digits++;
        }
        String rest = text.substring(digits, end).toLowerCase(Locale.ROOT);
        boolean ordinal = rest.equals("s")
                || rest.equals("st")
                || rest.equals("nd")
                || rest.equals("rd")
                || rest.equals("th")
                || rest.equals("er");
        if (digits > start && digits < end && !ordinal) {
            word(start, digits);
            word(digits, end);
        } else {
            word(start, end);
        }
    }

    private void word(int start, int end) {
        words.add(new Passage(start, end));
        lower.add(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    public int size() {
        return words.size();
    }

    /** The word in lower case; empty beyond the ends. */
    public String lower(int at) {
        return at < 0 || at >= lower.size() ? "" : lower.get(at);
    }

    public String word(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).of(text);
    }

    public boolean capital(int at) {
        return at >= 0
                && at < words.size()
                && Character.isUpperCase(text.codePointAt(words.get(at).start()));
    }

    /** What stands right before a word: between it and the one before, or from the sentence's start; behind the last: to its end. */
    public String gap(int at) {
        int from = at <= 0
                ? sentence.start()
                : words.get(Math.min(at, words.size()) - 1).end();
        int to =
                at >= words.size() ? sentence.end() : words.get(Math.max(0, at)).start();
        return from < to ? text.substring(from, to) : "";
    }

    /** Whether only white space or a hyphen stands between the words of a stretch. */
    public boolean isSmooth(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!isSpace(gap(i)) && !gap(i).equals("-")) {
                return false;
            }
        }
        return true;
    }

    public static boolean isSpace(String gap) {
        return !gap.isEmpty() && gap.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    boolean reads(int at, List<String> phrase) {
        return at + phrase.size() <= lower.size()
                && lower.subList(at, at + phrase.size()).equals(phrase);
    }

    public Passage sentence() {
        return sentence;
    }

    public Passage passage(int first, int last) {
        return new Passage(words.get(first).start(), words.get(last).end());
    }

    public String text() {
        return text;
    }
}
