package daybrief.story.grouping;

import daybrief.text.Passage;
import daybrief.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The stems of one article that are written like names: with a capital within a sentence of the text; or again and again with one
 * where a sentence begins and in a title that spares its capitals, and never without. In German, whose nouns all have capitals, only
 * behind no article.
 */
final class Names {

    private static final int BEFORE = 24;
    private static final int AGAIN = 2;
    private static final int LONG_WORD = 4;

    /** An article, a number, or what ends like an adjective, before a German noun. */
    private static final Pattern COMMON_NOUN = Pattern.compile(
            "(^|\\P{L})(der|die|das|den|dem|des|eine?[nmrs]?|im|am|zum|zur|vom|beim|ins|\\d+|zwei|drei|vier|fünf|sechs|acht|neun|zehn|elf|zwölf|mehr"
                    + "|\\p{Ll}{4,}(e|en|er|es|em)) $");

    private final boolean capitalNouns;
    private final Set<String> names = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> titled = new HashSet<>();
    private final Map<String, Integer> capitals = new HashMap<>();

    Names(String language) {
        capitalNouns = language.equals("de");
    }

    void inText(String text, Passage word, String stem) {
        if (!isCapital(text, word)) {
            small.add(stem);
        } else if (!isDate(text, word)) {
            if (isInner(text, word.start())) {
                names.add(stem);
            } else {
                capitals.merge(stem, 1, Integer::sum);
            }
        }
    }

    /** To be called where {@link #sparesCapitals}. */
    void inTitle(String title, Passage word, String stem) {
        if (!isCapital(title, word)) {
            small.add(stem);
        } else if (!capitalNouns && !isDate(title, word)) {
            capitals.merge(stem, 1, Integer::sum);
            if (isInner(title, word.start())) {
                titled.add(stem);
            }
        }
    }

    Set<String> found() {
        Set<String> found = new HashSet<>(names);
        if (!capitalNouns) {
            capitals.forEach((stem, met) -> {
                if ((met >= AGAIN || titled.contains(stem)) && !small.contains(stem)) {
                    found.add(stem);
                }
            });
        }
        return found;
    }

    /** Whether at most half of the longer words of a title have capitals: then these say something. */
    static boolean sparesCapitals(String title) {
        int words = 0;
        int capitals = 0;
        for (Passage word : Tokens.of(title)) {
            if (word.end() - word.start() >= LONG_WORD) {
                words++;
                capitals += isCapital(title, word) ? 1 : 0;
            }
        }
        return words > 0 && 2 * capitals <= words + 1;
    }

    private static boolean isCapital(String text, Passage word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
    }

    private static boolean isDate(String text, Passage word) {
        return Calendar.WORDS.isDate(word.of(text).toLowerCase(Locale.ROOT));
    }

    /** Behind a small letter, a figure or a comma, and a space; or behind an elided article, as in "l'Orvanie". */
    private boolean isInner(String text, int at) {
        if (at < 2) {
            return false;
        }
        char gap = text.charAt(at - 1);
        char before = text.charAt(at - 2);
        if (gap == '\'' || gap == '\u2019') {
            return Character.isLetter(before);
        }
        boolean inner = Character.isLowerCase(before) || Character.isDigit(before) || before == ',' || before == ';';
        return gap == ' '
                && inner
                && !(capitalNouns
                        && COMMON_NOUN
                                .matcher(text.substring(Math.max(0, at - BEFORE), at))
                                .find());
    }
}
