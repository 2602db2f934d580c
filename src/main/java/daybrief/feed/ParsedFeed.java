package daybrief.feed;

import daybrief.feed.markup.Prose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says of itself, and its entries in their order.
 *
 * @param title plain, in one line, perhaps empty; so is the description
 * @param language as declared, such as {@code en-GB}
 * @param updated of the feed as a whole, as {@code published} is
 * @param warnings what is wrong with it, for a person
 */
public record ParsedFeed(
        String title,
        Optional<String> link,
        String description,
        Optional<String> language,
        Optional<Instant> updated,
        Optional<Instant> published,
        List<Entry> entries,
        List<String> warnings) {
    public ParsedFeed {
        entries = List.copyOf(entries);
        warnings = warnings.stream().map(warning -> Prose.plain(warning).line()).toList();
    }

    /** What is no feed, and why. */
    public static ParsedFeed none(String reason) {
        return new ParsedFeed(
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(reason));
    }
}
