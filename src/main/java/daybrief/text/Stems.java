package daybrief.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * Word stems of one language, with a memory of those already made. Not safe for use by two threads: make one for each text.
 *
 * <p>Snowball (M. Porter) where there is one, else {@link Endings}; a language with rich endings and neither is cut to its first
 * six letters.
 */
public final class Stems {
    private static final int CUT = 6;
    private static final int LONGEST_KEPT = 30;
    private static final int MOST_KEPT = 30_000;

    /** By language: words come again from text to text, and stemming one takes longer than all else that is done with it. */
    private static final Map<String, Map<String, String>> KNOWN = new ConcurrentHashMap<>();

    private static final Map<String, ALGORITHM> ALGORITHMS = Map.ofEntries(
            Map.entry("ar", ALGORITHM.ARABIC),
            Map.entry("ca", ALGORITHM.CATALAN),
            Map.entry("da", ALGORITHM.DANISH),
            Map.entry("de", ALGORITHM.GERMAN),
            Map.entry("el", ALGORITHM.GREEK),
            Map.entry("en", ALGORITHM.ENGLISH),
            Map.entry("es", ALGORITHM.SPANISH),
            Map.entry("fi", ALGORITHM.FINNISH),
            Map.entry("fr", ALGORITHM.FRENCH),
            Map.entry("hu", ALGORITHM.HUNGARIAN),
            Map.entry("id", ALGORITHM.INDONESIAN),
            Map.entry("it", ALGORITHM.ITALIAN),
            Map.entry("nl", ALGORITHM.DUTCH),
            Map.entry("no", ALGORITHM.NORWEGIAN),
            Map.entry("pt", ALGORITHM.PORTUGUESE),
            Map.entry("ro", ALGORITHM.ROMANIAN),
            Map.entry("ru", ALGORITHM.RUSSIAN),
            Map.entry("sv", ALGORITHM.SWEDISH),
            Map.entry("tr", ALGORITHM.TURKISH));

    private final @Nullable SnowballStemmer stemmer;
    private final @Nullable Endings endings;
    private final boolean cut;
    private final Map<String, String> known;

    public Stems(String language) {
        ALGORITHM algorithm = ALGORITHMS.get(language);
        stemmer = algorithm == null ? null : new SnowballStemmer(algorithm);
        endings = Endings.areKnown(language) ? new Endings(language) : null;
        cut = algorithm == null && StopWords.RICH_ENDINGS.contains(language);
        known = KNOWN.computeIfAbsent(
                algorithm == null && !cut && endings == null ? "" : language, code -> new ConcurrentHashMap<>());
    }

    /** The stem of a lower-case word, accents folded. */
    public String of(String word) {
        String stem = known.get(word);
        if (stem == null) {
            stem = stem(word);
            if (word.length() <= LONGEST_KEPT && known.size() < MOST_KEPT) {
                known.put(word, stem);
            }
        }
        return stem;
    }

    private String stem(String word) {
        if (stemmer != null && word.length() > 2) {
            return Words.fold(stemmer.stem(word).toString());
        }
        String folded = Words.fold(word);
        if (endings != null) {
            return endings.stem(folded);
        }
        return cut && folded.length() > CUT ? folded.substring(0, CUT) : folded;
    }
}
