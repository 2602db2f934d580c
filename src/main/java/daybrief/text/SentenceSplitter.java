package daybrief.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules for where a sentence ends: titles and initials never end one; months, companies and dotted abbreviations only before a
 * word that often opens a sentence; closing quotes and brackets stay with what they close; after {@code ?"} a lower-case word or a
 * speaker goes on; a short number does not end one where {@code 3.} means "third"; {@code 。！？} end one outside 「」.
 */
final class SentenceSplitter {
    private static final String MARKS = ".!?…।؟۔";
    private static final String WIDE_MARKS = "。！？｡";

    /** Below stand the letters of most scripts, and of the marks those three that ASCII has. */
    private static final char FIRST_FOREIGN_MARK = '\u0600';

    private static final String CLOSERS = "\"'”’“‘»)]）】」』›";
    private static final String OPENERS = "\"'“‘„«([（【「『¿¡‹-–—";
    private static final int LONGEST_WORD = 24;
    private static final int SPEAKER_WORDS = 4;

    private final String text;
    private final Abbreviations abbreviations;
    private final List<Passage> found = new ArrayList<>();

    SentenceSplitter(String text, String language) {
        this.text = text;
        this.abbreviations = new Abbreviations(language);
    }

    List<Passage> split(List<Passage> paragraphs) {
        for (Passage paragraph : paragraphs) {
            splitParagraph(paragraph);
        }
        return found;
    }

    private void splitParagraph(Passage paragraph) {
        int start = paragraph.start();
        int brackets = 0;
        int at = nextMark(start, paragraph.end());
        while (at < paragraph.end()) {
            brackets = Math.max(0, brackets + bracket(text.charAt(at)));
            int end = brackets > 0 ? -1 : endAt(at, paragraph.end());
            if (end >= 0) {
                add(start, end);
                start = end;
            }
            at = nextMark(Math.max(at + 1, end), paragraph.end());
        }
        add(start, paragraph.end());
    }

    /** The next character with which a sentence may end, or that is foreign to most scripts. */
    private int nextMark(int from, int limit) {
        int at = from;
        while (at < limit && isWithin(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWithin(char c) {
        return c < FIRST_FOREIGN_MARK && c != '.' && c != '!' && c != '?';
    }

    private static int bracket(char c) {
        return c == '「' || c == '『' ? 1 : c == '」' || c == '』' ? -1 : 0;
    }

    private void add(int start, int end) {
        Passage sentence = Paragraphs.strip(text, start, end);
        if (sentence.length() > 0) {
            found.add(sentence);
        }
    }

    /** Where the sentence ends whose mark stands here, or -1. */
    private int endAt(int at, int limit) {
        char c = text.charAt(at);
        if (WIDE_MARKS.indexOf(c) >= 0) {
            return skip(skip(at + 1, limit, WIDE_MARKS), limit, CLOSERS);
        }
        if (MARKS.indexOf(c) < 0) {
            return -1;
        }
        int marks = skip(at + 1, limit, MARKS);
        int end = closers(marks, limit);
        return ends(at, marks, end, limit) ? end : -1;
    }

    private int skip(int from, int limit, String chars) {
        int at = from;
        while (at < limit && chars.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** French puts a space before the closing mark. */
    private int closers(int from, int limit) {
        int at = skip(from, limit, CLOSERS);
        boolean spaced = at + 1 < limit && Paragraphs.isSpace(text.charAt(at)) && text.charAt(at + 1) == '»';
        return spaced ? at + 2 : at;
    }

    private boolean ends(int at, int marks, int end, int limit) {
        if (end == limit) {
            return true;
        }
        if (!Paragraphs.isSpace(text.charAt(end))) {
            return isGlued(at, end);
        }
        int next = skipSpaceAndOpeners(end, limit);
        if (next == limit || Character.isLowerCase(text.charAt(next))) {
            return next == limit;
        }
        boolean quoted = end > marks;
        if (text.charAt(at) != '.' || marks > at + 1) {
            return !(quoted && speakerFollows(next, limit));
        }
        return quoted || abbreviations.ends(wordBefore(at), wordFrom(next, limit));
    }

    /** {@code the end.Then}: a space was lost between two sentences. */
    private boolean isGlued(int at, int end) {
        return end + 1 < text.length()
                && at >= 3
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at - 3))
                && Character.isUpperCase(text.charAt(end))
                && Character.isLowerCase(text.charAt(end + 1));
    }

    private int skipSpaceAndOpeners(int from, int limit) {
        int at = from;
        while (at < limit && (Paragraphs.isSpace(text.charAt(at)) || OPENERS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private boolean speakerFollows(int from, int limit) {
        int at = from;
        for (int i = 0; i < SPEAKER_WORDS && at < limit && Character.isLetter(text.charAt(at)); i++) {
            String word = wordFrom(at, limit);
            if (abbreviations.isSpeech(word)) {
                return true;
            }
            at += word.length() + 1;
        }
        return false;
    }

    /** Letters, digits and inner dots before a mark; empty if the word is longer than any abbreviation. */
    private String wordBefore(int end) {
        int start = end;
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            if (end - start > LONGEST_WORD) {
                return "";
            }
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private String wordFrom(int start, int limit) {
        int end = start;
        while (end < limit && end - start < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
