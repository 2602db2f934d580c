package daybrief.story;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What can be said of a story without reading its articles: enough to choose those worth reading.
 *
 * @param articles how many it has, of any kind
 * @param outlets how many carry news of it: never fewer than its independent reports
 * @param aside nothing but what stands aside from the news, such as opinions
 * @param published the newest date that a source gave
 * @param topics as of {@link Story}
 */
public record Outline(
        StoryId id,
        String language,
        Instant changed,
        int articles,
        int outlets,
        boolean aside,
        Optional<Instant> published,
        Map<String, Double> topics) {
    public Outline {
        topics = Map.copyOf(topics);
    }

    /** Its rank if no report were a copy: never below the rank of the story. */
    public Rank rank(double fit, Instant now) {
        return new Rank(Math.max(1, outlets), Rank.freshness(published, now), fit);
    }
}
