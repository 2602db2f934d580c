package daybrief.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Porter's stemmer (1980) with the extensions by which published ROUGE figures were computed: a table of irregular words, and small
 * departures in steps 1 and 2. Not the project's own stemmer: scores have to agree with those of others.
 */
final class PorterStemmer {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("sky", "sky"),
            Map.entry("skies", "sky"),
            Map.entry("dying", "die"),
            Map.entry("lying", "lie"),
            Map.entry("tying", "tie"),
            Map.entry("news", "news"),
            Map.entry("innings", "inning"),
            Map.entry("inning", "inning"),
            Map.entry("outings", "outing"),
            Map.entry("outing", "outing"),
            Map.entry("cannings", "canning"),
            Map.entry("canning", "canning"),
            Map.entry("howe", "howe"),
            Map.entry("proceed", "proceed"),
            Map.entry("exceed", "exceed"),
            Map.entry("succeed", "succeed"));
    private static final List<String> STEP_2 = List.of(
            "ational ate",
            "tional tion",
            "enci ence",
            "anci ance",
            "izer ize",
            "bli ble",
            "alli al",
            "entli ent",
            "eli e",
            "ousli ous",
            "ization ize",
            "ation ate",
            "ator ate",
            "alism al",
            "iveness ive",
            "fulness ful",
            "ousness ous",
            "aliti al",
            "iviti ive",
            "biliti ble",
            "fulli ful");
    private static final List<String> STEP_3 =
            List.of("icate ic", "ative ", "alize al", "iciti ic", "ical ic", "ful ", "ness ");
    private static final List<String> STEP_4 = List.of(
            "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
            "iti", "ous", "ive", "ize");

    private final Map<String, String> known = new HashMap<>();

    String stem(String word) {
        return known.computeIfAbsent(word, PorterStemmer::make);
    }

    private static String make(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null || word.length() <= 2) {
            return irregular == null ? word : irregular;
        }
        String stem = step1c(step1b(step1a(word)));
        return step5(step4(step3(step2(stem))));
    }

    private static String step1a(String w) {
        if (w.endsWith("ies") && w.length() == 4) {
            return cut(w, 1);
        }
        if (w.endsWith("sses") || w.endsWith("ies")) {
            return cut(w, 2);
        }
        return w.endsWith("s") && !w.endsWith("ss") ? cut(w, 1) : w;
    }

    private static String step1b(String w) {
        if (w.endsWith("ied")) {
            return cut(w, w.length() == 4 ? 1 : 2);
        }
        if (w.endsWith("eed")) {
            return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
        }
        for (String ending : List.of("ed", "ing")) {
            if (w.endsWith(ending) && hasVowel(cut(w, ending.length()))) {
                return afterCut(cut(w, ending.length()));
            }
        }
        return w;
    }

    private static String afterCut(String stem) {
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (isDoubled(stem)) {
            return "lsz".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? stem : cut(stem, 1);
        }
        return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
    }

    private static String step1c(String w) {
        return w.endsWith("y") && w.length() > 2 && isConsonant(w, w.length() - 2) ? cut(w, 1) + "i" : w;
    }

    private static String step2(String w) {
        if (w.endsWith("alli") && measure(cut(w, 4)) > 0) {
            return step2(cut(w, 4) + "al");
        }
        String replaced = replace(w, STEP_2);
        boolean none = STEP_2.stream().noneMatch(rule -> w.endsWith(rule.split(" ", -1)[0]));
        return none && w.endsWith("logi") && measure(cut(w, 3)) > 0 ? cut(w, 1) : replaced;
    }

    private static String step3(String w) {
        return replace(w, STEP_3);
    }

    private static String replace(String w, List<String> rules) {
        for (String rule : rules) {
            String[] parts = rule.split(" ", -1);
            if (w.endsWith(parts[0])) {
                String stem = cut(w, parts[0].length());
                return measure(stem) > 0 ? stem + parts[1] : w;
            }
        }
        return w;
    }

    private static String step4(String w) {
        for (String ending : STEP_4) {
            if (w.endsWith(ending)) {
                String stem = cut(w, ending.length());
                boolean allowed = !ending.equals("ion") || stem.endsWith("s") || stem.endsWith("t");
                return measure(stem) > 1 && allowed ? stem : w;
            }
        }
        return w;
    }

    private static String step5(String w) {
        String stem = w;
        if (w.endsWith("e")) {
            String shorter = cut(w, 1);
            boolean goes = measure(shorter) > 1 || (measure(shorter) == 1 && !endsShort(shorter));
            stem = goes ? shorter : w;
        }
        return stem.endsWith("ll") && measure(cut(stem, 1)) > 1 ? cut(stem, 1) : stem;
    }

    private static String cut(String w, int letters) {
        return w.substring(0, w.length() - letters);
    }

    private static boolean isConsonant(String w, int i) {
        char c = w.charAt(i);
        return c == 'y' ? i == 0 || !isConsonant(w, i - 1) : "aeiou".indexOf(c) < 0;
    }

    /** How often a consonant follows a vowel. */
    private static int measure(String w) {
        int measure = 0;
        for (int i = 1; i < w.length(); i++) {
            measure += isConsonant(w, i) && !isConsonant(w, i - 1) ? 1 : 0;
        }
        return measure;
    }

    private static boolean hasVowel(String w) {
        return IntStream.range(0, w.length()).anyMatch(i -> !isConsonant(w, i));
    }

    private static boolean isDoubled(String w) {
        int last = w.length() - 1;
        return last >= 1 && w.charAt(last) == w.charAt(last - 1) && isConsonant(w, last);
    }

    /** Consonant, vowel, consonant that is no w, x or y; or a vowel and a consonant alone. */
    private static boolean endsShort(String w) {
        int last = w.length() - 1;
        if (last == 1) {
            return !isConsonant(w, 0) && isConsonant(w, 1);
        }
        return last > 1
                && isConsonant(w, last)
                && !isConsonant(w, last - 1)
                && isConsonant(w, last - 2)
                && "wxy".indexOf(w.charAt(last)) < 0;
    }
}
