package daybrief.topic;

import daybrief.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of all topics for one language, found by their first word, so that a text is read once. */
final class TermIndex {

    /** One term, and how it speaks for each topic or, below zero, against it. Each stands once in an index. */
    private static final class Entry {
        private final List<String> stems;
        private final Map<String, Double> weights = new HashMap<>();
        private final Set<String> demandedBy = new HashSet<>();
        private final Set<String> forbiddenBy = new HashSet<>();

        Entry(List<String> stems) {
            this.stems = stems;
        }

        boolean standsAt(int place, List<String> text) {
            int end = place + stems.size();
            return end <= text.size() && text.subList(place, end).equals(stems);
        }
    }

    /** What one unit of weight in the file of topics is worth beside what was learned. */
    private static final double WRITTEN = 1.2;

    /** The sum of weights at which a topic with few terms of its own is as likely as not. */
    private static final double HALF = 5;

    private static final double NEVER = -50;

    private final Map<List<String>, Entry> entries = new HashMap<>();
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, Integer> demands = new HashMap<>();

    static TermIndex of(Topics topics, LearnedTerms learned, String language) {
        TermIndex index = new TermIndex();
        for (Topic topic : topics.all()) {
            topic.terms().stream()
                    .filter(term -> term.speaks(language))
                    .forEach(term -> index.add(topic.id(), term, Words.content(term.words(), language)));
        }
        learned.of(language)
                .forEach((stems, more) -> more.forEach((topic, weight) -> {
                    if (topics.find(topic).isPresent()) {
                        index.entry(stems).weights.merge(topic, weight, Double::sum);
                    }
                }));
        return index;
    }

    private void add(String topic, Term term, List<String> stems) {
        if (stems.isEmpty()) {
            return;
        }
        Entry entry = entry(stems);
        if (term.role() == Term.Role.MUST_NOT) {
            entry.forbiddenBy.add(topic);
            return;
        }
        entry.weights.merge(topic, WRITTEN * term.weight(), Math::max);
        if (term.role() == Term.Role.MUST && entry.demandedBy.add(topic)) {
            demands.merge(topic, 1, Integer::sum);
        }
    }

    private Entry entry(List<String> stems) {
        return entries.computeIfAbsent(stems, each -> {
            Entry entry = new Entry(each);
            byFirst.computeIfAbsent(each.get(0), first -> new ArrayList<>()).add(entry);
            return entry;
        });
    }

    /**
     * What a text says for each topic: above zero for it, below against it. For the broad topics short and long texts compare; of
     * another, that has a few names for its terms, one in the opening of a long text is enough.
     */
    Map<String, Double> evidence(Weighed text) {
        Map<Entry, Double> masses = masses(text);
        double norm = text.norm();
        Map<String, Double> evidence = new HashMap<>();
        Map<String, Double> sums = new HashMap<>();
        masses.forEach((entry, mass) -> entry.weights.forEach((topic, weight) -> {
            boolean broad = LearnedTerms.BROAD.contains(topic);
            double value = weight * Weighed.value(mass);
            if (broad) {
                evidence.merge(topic, value / norm, Double::sum);
            } else {
                sums.merge(topic, value / Weighed.value(1) / WRITTEN, Double::sum);
            }
        }));
        sums.forEach((topic, sum) -> evidence.put(topic, Classifier.EVEN + Math.log(sum / HALF)));
        excluded(masses.keySet()).forEach(topic -> evidence.put(topic, NEVER));
        return evidence;
    }

    private Map<Entry, Double> masses(Weighed text) {
        Map<Entry, Double> masses = new HashMap<>();
        for (int place = 0; place < text.stems().size(); place++) {
            for (Entry entry : byFirst.getOrDefault(text.stems().get(place), List.of())) {
                if (entry.standsAt(place, text.stems())) {
                    masses.merge(entry, text.weights().get(place), Double::sum);
                }
            }
        }
        return masses;
    }

    /** Topics that lack a word they must have, or have one that they must not. */
    private Set<String> excluded(Set<Entry> found) {
        Map<String, Integer> missing = new HashMap<>(demands);
        Set<String> excluded = new HashSet<>();
        for (Entry entry : found) {
            entry.demandedBy.forEach(topic -> missing.merge(topic, -1, Integer::sum));
            excluded.addAll(entry.forbiddenBy);
        }
        missing.forEach((topic, left) -> {
            if (left > 0) {
                excluded.add(topic);
            }
        });
        return excluded;
    }
}
