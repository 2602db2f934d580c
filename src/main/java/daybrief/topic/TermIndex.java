package daybrief.topic;

import daybrief.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of all topics for one language, found by their first word, so that a text is read once. */
final class TermIndex {

    record Entry(String topic, List<String> stems, double weight) {

        boolean standsAt(int place, List<String> text) {
            int end = place + stems.size();
            return end <= text.size() && text.subList(place, end).equals(stems);
        }
    }

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    static TermIndex of(Topics topics, String language) {
        TermIndex index = new TermIndex();
        for (Topic topic : topics.all()) {
            topic.terms().stream()
                    .filter(term -> term.speaks(language))
                    .forEach(term -> index.add(topic.id(), Words.content(term.words(), language), term.weight()));
        }
        return index;
    }

    private void add(String topic, List<String> stems, double weight) {
        if (!stems.isEmpty()) {
            byFirst.computeIfAbsent(stems.get(0), first -> new ArrayList<>()).add(new Entry(topic, stems, weight));
        }
    }

    List<Entry> at(int place, List<String> text) {
        List<Entry> found = byFirst.getOrDefault(text.get(place), List.of());
        return found.stream().filter(entry -> entry.standsAt(place, text)).toList();
    }
}
