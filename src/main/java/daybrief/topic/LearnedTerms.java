package daybrief.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weights of words that were learned from sorted news, beside those that people wrote. One resource for each language that has them:
 * lines of {@code stem [stem]<TAB>topic:weight …}; the line {@code *} holds what each topic is given in advance. The program that
 * writes it is LearnTopics, in the tests.
 */
final class LearnedTerms {

    /** The topics that ship, for which there is something to learn. */
    static final Set<String> BROAD = Set.of(
            "world", "politics", "business", "technology", "science", "health", "climate", "sport", "culture", "life");

    static final LearnedTerms NONE = new LearnedTerms(Map.of());

    private static final List<String> LANGUAGES = List.of("en");
    private static final String ADVANCE = "*";

    private final Map<String, Map<List<String>, Map<String, Double>>> byLanguage;

    LearnedTerms(Map<String, Map<List<String>, Map<String, Double>>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    static LearnedTerms shipped() {
        Map<String, Map<List<String>, Map<String, Double>>> all = new HashMap<>();
        LANGUAGES.forEach(language -> all.put(language, read("learned_" + language + ".tsv")));
        return new LearnedTerms(all);
    }

    Map<List<String>, Map<String, Double>> of(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /** What each topic is given before a word is read. */
    Map<String, Double> advance(String language) {
        return of(language).getOrDefault(List.of(ADVANCE), Map.of());
    }

    private static Map<List<String>, Map<String, Double>> read(String resource) {
        try (InputStream in = LearnedTerms.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the learned terms " + resource + " are missing from the program");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the learned terms " + resource + " cannot be read", e);
        }
    }

    static Map<List<String>, Map<String, Double>> parse(String lines) {
        Map<List<String>, Map<String, Double>> terms = new HashMap<>();
        lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] halves = line.split("\t", 2);
            Map<String, Double> weights = new HashMap<>();
            for (String weight : halves[1].split(" ", -1)) {
                int colon = weight.indexOf(':');
                weights.put(weight.substring(0, colon), Double.valueOf(weight.substring(colon + 1)));
            }
            terms.put(List.of(halves[0].split(" ", -1)), weights);
        });
        return terms;
    }

    /** The line that {@link #parse} reads. */
    static String line(List<String> stems, Map<String, Double> weights) {
        StringBuilder line = new StringBuilder(String.join(" ", stems)).append('\t');
        for (String topic : new TreeSet<>(weights.keySet())) {
            line.append(line.charAt(line.length() - 1) == '\t' ? "" : " ")
                    .append(topic)
                    .append(':')
                    .append(Math.round(weights.getOrDefault(topic, 0.0) * 100) / 100.0);
        }
        return line.toString();
    }
}
