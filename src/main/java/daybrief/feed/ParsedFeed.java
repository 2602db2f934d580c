package daybrief.feed;

import java.util.List;
import java.util.Optional;

/**
 * What a feed says of itself, and its entries in their order.
 *
 * @param language as declared, such as {@code en-GB}
 * @param warnings what is wrong with it, for a person
 */
public record ParsedFeed(
        String title, Optional<String> link, Optional<String> language, List<Entry> entries, List<String> warnings) {
    public ParsedFeed {
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }
}
