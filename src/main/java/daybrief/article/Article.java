package daybrief.article;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A stored article, in its newest version.
 *
 * @param language ISO 639-1, or "und" where it is not known
 * @param published empty where the source gave no believable date: such an article is never "new"
 * @param seen when its first version came in
 * @param changed when this version came in
 * @param topics topic ids with scores in 0-1
 */
public record Article(
        ArticleId id,
        String outlet,
        Optional<String> link,
        String title,
        String text,
        String language,
        Optional<String> author,
        Kind kind,
        Optional<Instant> published,
        Instant seen,
        Instant changed,
        int version,
        Map<String, Double> topics) {
    public Article {
        topics = Map.copyOf(topics);
    }

    /** When it was published or, undated, first seen: for sorting, never to be shown as its date. */
    public Instant when() {
        return published.orElse(seen);
    }
}
