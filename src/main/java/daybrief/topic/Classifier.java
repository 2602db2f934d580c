package daybrief.topic;

import daybrief.text.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which topics a text belongs to. Each term that stands in it adds its weight, twice in the title and half behind the opening; the
 * n-th time it adds an n-th. The sum s becomes the score s / (s + {@value #HALF}), between 0 and 1. One pass over the text, of which
 * the first {@value #READ} words are read. Any number of threads.
 */
public final class Classifier {

    private static final double HALF = 5;
    private static final int READ = 400;
    private static final int OPENING = 60;
    private static final double ENOUGH = 0.37;
    private static final double ENOUGH_BESIDE_LABELS = 0.6;
    private static final double BESIDE_THE_BEST = 0.6;
    private static final int MOST = 3;
    private static final String ANY = "und";

    private final Topics topics;
    private final Set<String> languages;
    private final Map<String, TermIndex> indices = new ConcurrentHashMap<>();

    public Classifier(Topics topics) {
        this.topics = topics;
        this.languages = topics.all().stream()
                .flatMap(topic -> topic.terms().stream())
                .flatMap(term -> term.language().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Topic ids with their scores, at most three by terms. A label (the topic of its feed, a category of its publisher) that names a
     * topic settles it with the score 1; terms then add only what they are sure of.
     */
    public Map<String, Double> topics(String title, String text, String language, Collection<String> labels) {
        Map<String, Double> settled = labels.stream()
                .flatMap(label -> topics.named(label).stream())
                .collect(Collectors.toMap(Topic::id, topic -> 1.0, (a, b) -> a));
        Map<String, Double> scores = scores(title, text, language);
        double best = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        double enough = Math.max(settled.isEmpty() ? ENOUGH : ENOUGH_BESIDE_LABELS, BESIDE_THE_BEST * best);
        Map<String, Double> found = scores.entrySet().stream()
                .filter(score -> score.getValue() >= enough)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        found.putAll(settled);
        return found;
    }

    /** All topics of which any term stands in the text, with scores between 0 and 1. */
    public Map<String, Double> scores(String title, String text, String language) {
        Map<TermIndex.Entry, Integer> seen = new HashMap<>();
        Map<String, Double> sums = new HashMap<>();
        TermIndex index = index(language);
        add(index, Words.content(title, language), true, seen, sums);
        add(index, Words.content(opening(text), language), false, seen, sums);
        sums.replaceAll((topic, sum) -> sum / (sum + HALF));
        return sums;
    }

    private static void add(
            TermIndex index,
            List<String> stems,
            boolean title,
            Map<TermIndex.Entry, Integer> seen,
            Map<String, Double> sums) {
        for (int place = 0; place < Math.min(stems.size(), READ); place++) {
            double value = title ? 2 : place < OPENING ? 1 : 0.5;
            for (TermIndex.Entry entry : index.at(place, stems)) {
                int times = seen.merge(entry, 1, Integer::sum);
                sums.merge(entry.topic(), entry.weight() * value / times, Double::sum);
            }
        }
    }

    /** Languages come from outside: only those that the file has terms for get an index of their own. */
    private TermIndex index(String language) {
        return indices.computeIfAbsent(languages.contains(language) ? language : ANY, key -> TermIndex.of(topics, key));
    }

    private static String opening(String text) {
        return text.substring(0, Math.min(text.length(), READ * 12));
    }
}
