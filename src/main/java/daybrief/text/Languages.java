package daybrief.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which language a text is in, as an ISO 639-1 code. The script decides first; among languages of one script the share of each
 * one's function words and of the letters that only it uses. A hint (the feed's or page's own claim) breaks near ties and decides
 * for texts that are too short to tell.
 */
public final class Languages {
    /** What is used where nothing is known: no stop words, no stems, plain sentence rules. */
    public static final String UNKNOWN = "und";

    private static final int LOOKED_AT = 4_000;
    private static final double ENOUGH = .08;
    private static final double HINT = .06;
    private static final double LETTERS = 2.0;
    private static final WordLists LETTER_LISTS = WordLists.read("letters.txt");

    private static final List<String> ALL =
            StopWords.languages().stream().sorted().toList();
    private static final Map<String, Long> USERS = users();

    private Languages() {}

    /** The two-letter code of a tag such as {@code en-GB} or {@code pt_BR}; empty for what is no tag. */
    public static Optional<String> code(String tag) {
        String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return code.matches("[a-z]{2}") ? Optional.of(code) : Optional.empty();
    }

    /** The language of a text, or the hint where the text does not tell. */
    public static Optional<String> detect(String text, Optional<String> hint) {
        String sample = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        Optional<String> claimed = hint.flatMap(Languages::code);
        Optional<String> byScript = ScriptCensus.of(sample).language();
        if (byScript.isPresent()) {
            return byScript;
        }
        return best(scores(sample, claimed)).or(() -> claimed);
    }

    private static Optional<String> best(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .filter(score -> score.getValue() >= ENOUGH)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Map<String, Double> scores(String sample, Optional<String> hint) {
        double[] words = functionWords(sample);
        Map<String, Integer> telling = tellingLetters(sample);
        double letters = Math.max(1, countLetters(sample));
        Map<String, Double> scores = new HashMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            String language = ALL.get(i);
            double own = hint.filter(language::equals).isPresent() ? HINT : 0;
            scores.put(language, own + words[i] + LETTERS * letters(telling, language) / letters);
        }
        return scores;
    }

    /** For each language the share of words that are function words of it. */
    private static double[] functionWords(String sample) {
        double[] known = new double[ALL.size()];
        List<Passage> words = Tokens.of(sample);
        for (Passage word : words) {
            long users = USERS.getOrDefault(word.of(sample).toLowerCase(Locale.ROOT), 0L);
            for (long left = users; left != 0; left &= left - 1) {
                known[Long.numberOfTrailingZeros(left)]++;
            }
        }
        for (int i = 0; i < known.length; i++) {
            known[i] /= Math.max(1, words.size());
        }
        return known;
    }

    private static int countLetters(String sample) {
        int letters = 0;
        for (int i = 0; i < sample.length(); i++) {
            letters += Character.isLetter(sample.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** Each function word with the languages that have it, as bits by their place in {@link #ALL}. */
    private static Map<String, Long> users() {
        Map<String, Long> users = new HashMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            for (String word : StopWords.list(ALL.get(i))) {
                users.merge(word, 1L << i, (one, other) -> one | other);
            }
        }
        return users;
    }

    /** How often each of the letters occurs that tell languages apart. */
    private static Map<String, Integer> tellingLetters(String sample) {
        Map<String, Integer> telling = new HashMap<>();
        for (int i = 0; i < sample.length(); i++) {
            if (sample.charAt(i) > 127) {
                telling.merge(String.valueOf(Character.toLowerCase(sample.charAt(i))), 1, Integer::sum);
            }
        }
        telling.keySet().retainAll(LETTER_LISTS.of("special"));
        return telling;
    }

    /** Letters that few languages use speak for them; letters that a language does not use speak against it. */
    private static double letters(Map<String, Integer> telling, String language) {
        Set<String> own = LETTER_LISTS.of(language);
        return telling.entrySet().stream()
                .mapToDouble(letter -> letter.getValue() * (own.contains(letter.getKey()) ? 1.0 : -2.0))
                .sum();
    }
}
