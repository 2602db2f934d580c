package daybrief.article;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An article as a source gives it, before it is stored.
 *
 * @param source the id of its row in {@code source}
 * @param identity what the source itself calls it (a guid), if it does
 * @param language ISO 639-1 as declared or detected; empty: to be detected
 * @param topics topic ids with scores, from the feed, its categories and a scored match
 */
public record Draft(
        long source,
        Optional<String> identity,
        String outlet,
        Optional<String> link,
        Optional<String> canonical,
        String title,
        String text,
        Optional<String> language,
        Optional<String> author,
        Kind kind,
        Optional<Instant> published,
        Map<String, Double> topics) {
    public Draft {
        topics = Map.copyOf(topics);
    }

    /** The same from the source with this id. */
    public Draft from(long id) {
        return new Draft(id, identity, outlet, link, canonical, title, text, language, author, kind, published, topics);
    }
}
