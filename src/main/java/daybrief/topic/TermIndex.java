package daybrief.topic;

import daybrief.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of all topics for one language, found by their first word, so that a text is read once. */
final class TermIndex {

    /** One term, and how it speaks for each topic or, below zero, against it. Each stands once in an index. */
    private static final class Entry {
        private final List<String> stems;
        private final Map<String, Double> weights;

        Entry(List<String> stems, Map<String, Double> weights) {
            this.stems = stems;
            this.weights = weights;
        }

        boolean standsAt(int place, List<String> text) {
            int end = place + stems.size();
            return end <= text.size() && text.subList(place, end).equals(stems);
        }
    }

    /** What one unit of weight in the file of topics is worth beside what was learned. */
    private static final double WRITTEN = 1.2;

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    static TermIndex of(Topics topics, LearnedTerms learned, String language) {
        Map<List<String>, Map<String, Double>> weights = new HashMap<>();
        for (Topic topic : topics.all()) {
            topic.terms().stream()
                    .filter(term -> term.speaks(language))
                    .forEach(term -> weights.computeIfAbsent(
                                    Words.content(term.words(), language), stems -> new HashMap<>())
                            .merge(topic.id(), WRITTEN * term.weight(), Math::max));
        }
        learned.of(language)
                .forEach((stems, more) -> more.forEach((topic, weight) -> {
                    if (topics.find(topic).isPresent()) {
                        weights.computeIfAbsent(stems, none -> new HashMap<>()).merge(topic, weight, Double::sum);
                    }
                }));
        TermIndex index = new TermIndex();
        weights.forEach((stems, each) -> index.add(new Entry(stems, Map.copyOf(each))));
        return index;
    }

    private void add(Entry entry) {
        if (!entry.stems.isEmpty()) {
            byFirst.computeIfAbsent(entry.stems.get(0), first -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** What a text says for each topic: above zero for it, below against it; short and long texts compare. */
    Map<String, Double> evidence(Weighed text) {
        Map<Entry, Double> masses = new HashMap<>();
        for (int place = 0; place < text.stems().size(); place++) {
            for (Entry entry : byFirst.getOrDefault(text.stems().get(place), List.of())) {
                if (entry.standsAt(place, text.stems())) {
                    masses.merge(entry, text.weights().get(place), Double::sum);
                }
            }
        }
        double norm = text.norm();
        Map<String, Double> evidence = new HashMap<>();
        masses.forEach((entry, mass) -> entry.weights.forEach(
                (topic, weight) -> evidence.merge(topic, weight * Weighed.value(mass) / norm, Double::sum)));
        return evidence;
    }
}
