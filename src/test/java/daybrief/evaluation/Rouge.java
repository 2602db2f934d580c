package daybrief.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * ROUGE-1 and ROUGE-2 as F1 (Lin 2004), as rouge_score computes them: English in lower case, letters and digits only, words of more
 * than three letters stemmed; other languages in their own letters, unstemmed; the mean over several references.
 */
public final class Rouge {
    private static final Pattern ENGLISH = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ANY = Pattern.compile("[\\W_]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final PorterStemmer stemmer = new PorterStemmer();

    /** From 0 to 100. */
    public record Score(double one, double two) {}

    public Score score(GoldText gold, String candidate) {
        List<String> words = words(candidate, gold.language());
        double one = 0;
        double two = 0;
        for (String reference : gold.references()) {
            List<String> wanted = words(reference, gold.language());
            one += f1(wanted, words, 1);
            two += f1(wanted, words, 2);
        }
        int references = Math.max(1, gold.references().size());
        return new Score(100 * one / references, 100 * two / references);
    }

    private List<String> words(String text, String language) {
        boolean english = language.equals("en");
        List<String> words = new ArrayList<>();
        for (String word : (english ? ENGLISH : ANY).split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(english && word.length() > 3 ? stemmer.stem(word) : word);
            }
        }
        return words;
    }

    private static double f1(List<String> wanted, List<String> given, int n) {
        int all = Math.max(0, wanted.size() - n + 1) + Math.max(0, given.size() - n + 1);
        return all == 0 ? 0 : 2.0 * hits(wanted, given, n) / all;
    }

    private static int hits(List<String> wanted, List<String> given, int n) {
        Map<List<String>, Integer> left = grams(wanted, n);
        int hits = 0;
        for (int i = 0; i + n <= given.size(); i++) {
            List<String> gram = given.subList(i, i + n);
            if (left.getOrDefault(gram, 0) > 0) {
                left.merge(gram, -1, Integer::sum);
                hits++;
            }
        }
        return hits;
    }

    private static Map<List<String>, Integer> grams(List<String> words, int n) {
        Map<List<String>, Integer> grams = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            grams.merge(words.subList(i, i + n), 1, Integer::sum);
        }
        return grams;
    }

    /** How many words and how many pairs a sentence shares with the references, on average, and how many words it has. */
    public double[] hits(GoldText gold, String sentence) {
        List<String> words = words(sentence, gold.language());
        double one = 0;
        double two = 0;
        for (String reference : gold.references()) {
            List<String> wanted = words(reference, gold.language());
            one += hits(wanted, words, 1);
            two += hits(wanted, words, 2);
        }
        int references = Math.max(1, gold.references().size());
        return new double[] {one / references, two / references, words.size()};
    }
}
