package daybrief.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    private static final List<String> ALL =
            StopWords.languages().stream().sorted().toList();
    private static final Map<String, Long> USERS = users();
    private static final int LONGEST_WORD = longest();

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
        ScriptCensus census = ScriptCensus.of(sample);
        Optional<String> byScript = census.language();
        return byScript.isPresent() ? byScript : best(sample, census, claimed).or(() -> claimed);
    }

    private static Optional<String> best(String sample, ScriptCensus census, Optional<String> claimed) {
        double[] words = functionWords(sample);
        double letters = Math.max(1, census.letters());
        Optional<String> best = Optional.empty();
        double most = ENOUGH;
        for (int i = 0; i < ALL.size(); i++) {
            String language = ALL.get(i);
            double own = claimed.isPresent() && claimed.get().equals(language) ? HINT : 0;
            double score = own + words[i] + LETTERS * census.telling().saying(language) / letters;
            best = score >= most ? Optional.of(language) : best;
            most = Math.max(most, score);
        }
        return best;
    }

    /** For each language the share of words that are function words of it. */
    private static double[] functionWords(String sample) {
        double[] known = new double[ALL.size()];
        int all = 0;
        Tokens words = new Tokens(sample);
        while (words.next()) {
            all++;
            for (long left = users(sample, words); left != 0; left &= left - 1) {
                known[Long.numberOfTrailingZeros(left)]++;
            }
        }
        for (int i = 0; i < known.length; i++) {
            known[i] /= Math.max(1, all);
        }
        return known;
    }

    private static long users(String sample, Tokens word) {
        return word.end() - word.start() > LONGEST_WORD
                ? 0
                : USERS.getOrDefault(sample.substring(word.start(), word.end()).toLowerCase(Locale.ROOT), 0L);
    }

    /** Each function word with the languages that have it, as bits by their place in {@link #ALL}. */
    private static Map<String, Long> users() {
        Map<String, Long> users = new HashMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            for (String word : StopWords.list(ALL.get(i))) {
                users.put(word, users.getOrDefault(word, 0L) | 1L << i);
            }
        }
        return users;
    }

    private static int longest() {
        int longest = 0;
        for (String word : USERS.keySet()) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
