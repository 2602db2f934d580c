package daybrief.chat.command;

import daybrief.source.Sources;
import daybrief.topic.Topic;
import daybrief.topic.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topics that can be followed: only those for which something is read. */
public record Offer(Topics topics, Sources sources) {
    /** Ticked before a new reader has chosen. */
    private static final List<String> FIRST = List.of("world", "technology", "science");

    /** In their order; all of them as long as nothing is read at all. */
    List<Topic> offered(Instant now) {
        Set<String> served = sources.topicsWithSources(now);
        List<Topic> offered = topics.all().stream()
                .filter(topic -> served.contains(topic.id()))
                .toList();
        return offered.isEmpty() ? topics.all() : offered;
    }

    /** Three of those on offer. */
    Set<String> proposed(Instant now) {
        List<String> offered = offered(now).stream().map(Topic::id).toList();
        return Stream.concat(FIRST.stream().filter(offered::contains), offered.stream())
                .distinct()
                .limit(FIRST.size())
                .collect(Collectors.toSet());
    }

    Optional<Topic> find(String id) {
        return topics.find(id);
    }

    /** "🌍 World". */
    static String label(Topic topic, String language) {
        return (topic.emoji() + " " + topic.title(language)).strip();
    }

    /** The titles of those followed, in the order of the list. */
    List<String> titles(Set<String> followed, String language) {
        return topics.all().stream()
                .filter(topic -> followed.contains(topic.id()))
                .map(topic -> label(topic, language))
                .toList();
    }
}
