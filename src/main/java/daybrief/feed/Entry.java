package daybrief.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a feed.
 *
 * @param title plain text, perhaps empty
 * @param text plain text, a paragraph a line, perhaps empty
 * @param published empty where there is no date or one that cannot be read
 */
public record Entry(
        Optional<String> guid,
        Optional<String> link,
        String title,
        String text,
        Optional<String> author,
        Optional<Instant> published,
        Optional<String> language,
        List<String> categories) {
    public Entry {
        categories = List.copyOf(categories);
    }
}
