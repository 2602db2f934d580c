package daybrief.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text, as they stand or in the form in which two texts are compared. */
public final class Words {
    /** Two characters of a script without spaces make about one word. */
    private static final int UNSPACED_PER_WORD = 2;

    private static final int FIRST_FOREIGN = 0x7f;

    private Words() {}

    /** All words in order, lower case, accents folded; a script without spaces gives its overlapping pairs of characters. */
    public static List<String> of(String text, String language) {
        List<String> words = new ArrayList<>();
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            words.add(fold(text.substring(tokens.start(), tokens.end()).toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    /** The stems of the words that carry meaning: no stop words, no single letters, accents folded after stemming. */
    public static List<String> content(String text, String language) {
        Stems stems = new Stems(language);
        StopWords stop = StopWords.of(language);
        List<String> words = new ArrayList<>();
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            String lower = text.substring(tokens.start(), tokens.end()).toLowerCase(Locale.ROOT);
            if (!stop.contains(lower) && carriesMeaning(lower)) {
                words.add(stems.of(lower));
            }
        }
        return words;
    }

    /** How long a reader finds the text: words between white space; two characters of a script without spaces count as one. */
    public static int count(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char plain = text.charAt(i);
            if (plain > ' ' && plain < FIRST_FOREIGN) {
                words += inside ? 0 : 1;
                inside = true;
                continue;
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c) - 1;
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean unspacedLetter = !space && Scripts.unspaced(c);
            unspaced += unspacedLetter ? 1 : 0;
            words += !space && !unspacedLetter && !inside ? 1 : 0;
            inside = !space && (inside || !unspacedLetter);
        }
        return words + (unspaced + UNSPACED_PER_WORD - 1) / UNSPACED_PER_WORD;
    }

    /** Lower case is left to the caller; accents of Latin, Greek and Cyrillic letters go. */
    public static String fold(String word) {
        if (isAscii(word)) {
            return word;
        }
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parts.length());
        boolean foldable = false;
        for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
            int c = parts.codePointAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (!mark) {
                foldable = Scripts.foldable(c);
            }
            if (!mark || !foldable) {
                folded.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC)
                .replace("ß", "ss")
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace('ø', 'o');
    }

    /** The distinct words of {@link #content}. */
    public static Set<String> contentSet(String text, String language) {
        return new HashSet<>(content(text, language));
    }

    private static boolean carriesMeaning(String word) {
        return word.length() > 1 || Character.isDigit(word.charAt(0)) || Scripts.unspaced(word.charAt(0));
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
