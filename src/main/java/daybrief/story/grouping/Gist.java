package daybrief.story.grouping;

import daybrief.text.Passage;
import daybrief.text.Stems;
import daybrief.text.StopWords;
import daybrief.text.Tokens;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The telling words of an article: its stems and pairs of neighbouring stems, how often each stands in the title and the first
 * {@value #READ} characters, and which of them are written like names.
 */
final class Gist {

    static final int READ = 2_400;

    private static final int OPENING = 350;
    private static final double TITLE = 2;
    private static final double IN_OPENING = 0.5;
    private static final double NAME = 1.3;
    private static final double PAIR = 0.3;
    private static final int TERMS = 450;
    private static final int LONGEST_TERM = 24;

    private final Map<String, Double> counts = new HashMap<>();
    private final Map<String, Double> pairs = new HashMap<>();
    private final Stems stems;
    private final StopWords stop;
    private Set<String> names = Set.of();

    private Gist(String language) {
        stems = new Stems(language);
        stop = StopWords.of(language);
    }

    static Gist of(String title, String text, String language) {
        Gist gist = new Gist(language);
        Names names = new Names(language);
        String opening = head(text, READ);
        gist.read(opening, 1, IN_OPENING, (word, stem) -> names.inText(opening, word, stem));
        String above = head(title, READ);
        boolean telling = Names.sparesCapitals(above);
        gist.read(above, TITLE, 0, (word, stem) -> {
            if (telling) {
                names.inTitle(above, word, stem);
            }
        });
        gist.names = names.found();
        return gist;
    }

    static String head(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private void read(String text, double each, double inOpening, BiConsumer<Passage, String> names) {
        String before = "";
        for (Passage word : Tokens.of(text)) {
            String written = word.of(text);
            String lower = written.toLowerCase(Locale.ROOT);
            if (!stop.contains(lower) && (written.length() > 1 || Character.isDigit(written.charAt(0)))) {
                String stem = head(stems.of(lower), LONGEST_TERM);
                counts.merge(stem, each + (word.start() < OPENING ? inOpening : 0), Double::sum);
                if (!before.isEmpty()) {
                    pairs.merge(before + " " + stem, each, Double::sum);
                }
                names.accept(word, stem);
                before = stem;
            }
        }
    }

    Set<String> names() {
        return names;
    }

    Set<String> stems() {
        return counts.keySet();
    }

    /** How often a stem was met, the title and the opening counting more. */
    double count(String stem) {
        return counts.getOrDefault(stem, 0.0);
    }

    /** Those that weigh most. */
    Map<String, Terms.Weight> weights() {
        Map<String, Terms.Weight> weights = new HashMap<>();
        counts.forEach((stem, count) -> weights.put(
                stem, new Terms.Weight(damped(count) * (names.contains(stem) ? NAME : 1), names.contains(stem))));
        pairs.forEach((pair, count) -> weights.put(pair, new Terms.Weight(damped(count) * PAIR, false)));
        return weights.size() <= TERMS ? weights : heaviest(weights);
    }

    private static Map<String, Terms.Weight> heaviest(Map<String, Terms.Weight> weights) {
        Comparator<Map.Entry<String, Terms.Weight>> order =
                Comparator.comparingDouble(entry -> -entry.getValue().value());
        List<Map.Entry<String, Terms.Weight>> sorted = weights.entrySet().stream()
                .sorted(order.thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS)
                .toList();
        return sorted.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static double damped(double count) {
        return 1 + Math.log(count);
    }
}
