package daybrief.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One invented article of the sample edition.
 *
 * @param published empty: undated
 * @param arrives when it is to come in: a third of them only after the first start
 * @param kind "news", "opinion" or "teaser"
 */
public record SampleArticle(
        String id,
        String outlet,
        String link,
        String title,
        String text,
        String language,
        Optional<String> author,
        String kind,
        Set<String> topics,
        List<String> categories,
        Optional<Instant> published,
        Instant arrives) {

    public SampleArticle {
        topics = Set.copyOf(topics);
        categories = List.copyOf(categories);
    }
}
