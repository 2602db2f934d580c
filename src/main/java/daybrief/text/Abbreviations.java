package daybrief.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a language writes with a full stop inside a sentence. */
final class Abbreviations {
    private static final WordLists LISTS = WordLists.read("abbreviations.txt");

    private final Set<String> titles;
    private final Set<String> endings;
    private final Set<String> beforeFigures;
    private final Set<String> speech;
    private final StopWords starters;
    private final boolean ordinals;

    Abbreviations(String language) {
        titles = with("titles-", language);
        endings = with("ends-", language);
        beforeFigures = with("numbers-", language);
        speech = with("speech-", language);
        starters = StopWords.of(language);
        ordinals = LISTS.of("ordinals").contains(language);
    }

    /** The language's own words; English titles and months turn up everywhere, so they count where no list is known. */
    private static Set<String> with(String kind, String language) {
        Set<String> own = LISTS.of(kind + language);
        return own.isEmpty() ? new HashSet<>(LISTS.of(kind + "en")) : own;
    }

    /** Whether a full stop after this word ends a sentence that would go on with the next word. */
    boolean ends(String word, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean figureNext = !next.isEmpty() && Character.isDigit(next.charAt(0));
        if (isInitial(word) || titles.contains(lower) || (figureNext && beforeFigures.contains(lower))) {
            return false;
        }
        if (ordinals && isShortNumber(word)) {
            return false;
        }
        boolean unsure = endings.contains(lower) || lower.indexOf('.') > 0 || isLetter(word);
        return !unsure || (!figureNext && starters.contains(next.toLowerCase(Locale.ROOT)));
    }

    boolean isSpeech(String word) {
        return speech.contains(word);
    }

    private static boolean isInitial(String word) {
        return isLetter(word) && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isLetter(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0));
    }

    private static boolean isShortNumber(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }
}
