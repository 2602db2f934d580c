package daybrief.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A light stemmer by lists of endings: the longest ending goes that leaves a stem, as in the light stemmers of J. Savoy (2006, "Light
 * stemming approaches for the French, Portuguese, German and Hungarian languages"); then two rules for what happens at the end of
 * Slavic stems. It parts no prefix and knows no word: kindred forms mostly meet, kindred words need not.
 */
final class Endings {
    private static final WordLists LISTS = WordLists.read("endings.txt");
    private static final int LEAST_STEM = 3;
    private static final int LONG = 3;

    private final Set<String> after;
    private final Set<String> endings;
    private final Set<String> fleeting;
    private final Map<String, String> turns = new HashMap<>();
    private final int longest;

    Endings(String language) {
        after = folded("after-" + language);
        endings = folded("ending-" + language);
        fleeting = folded("fleeting-" + language);
        for (String turn : LISTS.of("turn-" + language)) {
            List<String> parts = List.of(turn.split(">", 2));
            turns.put(parts.get(0), parts.get(1));
        }
        longest = endings.stream()
                .map(String::length)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    static boolean areKnown(String language) {
        return !LISTS.of("ending-" + language).isEmpty();
    }

    private static Set<String> folded(String list) {
        return LISTS.of(list).stream()
                .map(ending -> Words.fold(ending.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /** The stem of a lower-case word whose accents are folded. */
    String stem(String word) {
        if (word.length() <= LEAST_STEM || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        return turned(withoutFleeting(without(endings, longest, without(after, 2, word))));
    }

    private static String without(Set<String> endings, int longest, String word) {
        for (int length = Math.min(longest, word.length() - LEAST_STEM); length > 0; length--) {
            int left = word.length() - length;
            boolean enough = left > LEAST_STEM || length < LONG;
            if (enough && endings.contains(word.substring(left))) {
                return word.substring(0, left);
            }
        }
        return word;
    }

    /** {@code wtorek}, {@code wtorku}: the vowel before the last letter comes and goes. */
    private String withoutFleeting(String stem) {
        for (String end : fleeting) {
            int kept = stem.length() - end.length();
            if (kept >= LEAST_STEM && stem.endsWith(end)) {
                return stem.substring(0, kept) + end.substring(1);
            }
        }
        return stem;
    }

    private String turned(String stem) {
        for (Map.Entry<String, String> turn : turns.entrySet()) {
            if (stem.endsWith(turn.getKey())) {
                return stem.substring(0, stem.length() - turn.getKey().length()) + turn.getValue();
            }
        }
        return stem;
    }
}
