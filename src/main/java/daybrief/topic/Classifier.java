package daybrief.topic;

import daybrief.text.Languages;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which topics a text belongs to: a linear model. Each term that stands in the text adds its weight times the logarithm of how often
 * and how prominently it stands there, divided by the length of the vector of all words. The logistic function makes it a score, so
 * that a text may be on several topics. Linear in the text, of which the first 50,000 characters are read. Any number of threads.
 */
public final class Classifier {

    /** The evidence at which a text is on a topic as likely as not. */
    static final double EVEN = 2;

    private static final double ENOUGH = 0.35;
    private static final double ENOUGH_BESIDE_LABELS = 0.6;
    private static final double BESIDE_THE_BEST = 0.6;
    private static final int MOST = 3;
    /** In characters. */
    private static final int SHORT = 120;

    private static final String ENGLISH = "en";

    private final Topics topics;
    private final LearnedTerms learned;
    private final Map<String, TermIndex> indices = new ConcurrentHashMap<>();

    public Classifier(Topics topics) {
        this(topics, LearnedTerms.shipped());
    }

    Classifier(Topics topics, LearnedTerms learned) {
        this.topics = topics;
        this.learned = learned;
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
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        found.putAll(settled);
        return found;
    }

    /** Every topic with its score between 0 and 1, best first; a text that says nothing of any gives low ones. */
    public Map<String, Double> scores(String title, String text, String language) {
        Map<String, Double> evidence = evidence(title, text, language);
        Map<String, Double> scores = new HashMap<>();
        for (Topic topic : topics.all()) {
            scores.put(topic.id(), 1 / (1 + Math.exp(EVEN - evidence.getOrDefault(topic.id(), 0.0))));
        }
        return bestFirst(scores);
    }

    /** A headline is too short to be sure of its language: it is read as English as well, and the reading that says more holds. */
    private Map<String, Double> evidence(String title, String text, String language) {
        boolean untold = language.equals(Languages.UNKNOWN);
        Map<String, Double> claimed = said(title, text, untold ? ENGLISH : language);
        if (untold || language.equals(ENGLISH) || title.length() + text.length() > SHORT) {
            return claimed;
        }
        Map<String, Double> english = said(title, text, ENGLISH);
        return most(english) > most(claimed) ? english : claimed;
    }

    private static double most(Map<String, Double> evidence) {
        return evidence.values().stream().mapToDouble(each -> each).max().orElse(0);
    }

    /** What the words say for each topic, with what is given in advance. */
    private Map<String, Double> said(String title, String text, String language) {
        TermIndex index = indices.computeIfAbsent(language, tag -> TermIndex.of(topics, learned, tag));
        Map<String, Double> evidence = new HashMap<>(index.evidence(Weighed.of(title, text, language)));
        learned.advance(language).forEach((topic, weight) -> evidence.merge(topic, weight, Double::sum));
        return evidence;
    }

    private static Map<String, Double> bestFirst(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
