package daybrief.source.found;

import daybrief.feed.FeedParser;
import daybrief.feed.Origin;
import daybrief.feed.ParsedFeed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A saved feed: its entries, under the feed's title as their outlet. */
final class FeedFileReader implements FileReader {
    @Override
    public List<String> endings() {
        return List.of(".xml", ".rss", ".atom", ".rdf");
    }

    @Override
    public void read(Path file, Findings findings) throws IOException {
        Optional<byte[]> bytes = FileReader.bytes(file, findings);
        if (bytes.isPresent()) {
            read(FeedParser.parse(bytes.get(), Origin.of("", "")), findings);
        }
    }

    static void read(ParsedFeed feed, Findings findings) {
        feed.warnings().forEach(warning -> findings.broken("", warning));
        Optional<String> outlet = Optional.of(feed.title()).filter(title -> !title.isEmpty());
        new Entries(feed, Optional.empty())
                .found().stream().map(entry -> entry.from(outlet)).forEach(findings::found);
        if (feed.entries().isEmpty() && feed.warnings().isEmpty()) {
            findings.broken("", "a feed without entries");
        }
    }
}
