package daybrief.cli;

import static daybrief.cli.JsonObject.orNull;

import daybrief.feed.Entry;
import daybrief.feed.ParsedFeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A feed as JSON: what a feed does not say is null, instants are seconds since 1970. */
final class FeedLines {
    private FeedLines() {}

    /** {@code {"title","link","description","language","updated","published","entries":[…],"warnings":[]}}. */
    static JsonObject line(ParsedFeed feed) {
        List<Object> entries = new ArrayList<>();
        feed.entries().forEach(entry -> entries.add(entry(entry)));
        return new JsonObject()
                .put("title", feed.title().isEmpty() ? feed.link().orElse("") : feed.title())
                .put("link", orNull(feed.link()))
                .put("description", feed.description())
                .put("language", orNull(feed.language()))
                .put("updated", seconds(feed.updated()))
                .put("published", seconds(feed.published()))
                .put("entries", entries)
                .put("warnings", feed.warnings());
    }

    private static JsonObject entry(Entry entry) {
        return new JsonObject()
                .put("title", entry.heading())
                .put("link", orNull(entry.link()))
                .put("id", orNull(entry.guid()))
                .put("summary", orNull(entry.summary()))
                .put("content", orNull(entry.content()))
                .put("author", orNull(entry.author()))
                .put("published", seconds(entry.published()))
                .put("updated", seconds(entry.updated()))
                .put("categories", entry.categories())
                .put("enclosures", entry.enclosures());
    }

    private static Object seconds(Optional<Instant> time) {
        return time.<Object>map(Instant::getEpochSecond).orElse(JsonObject.NULL);
    }
}
