package daybrief.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import daybrief.fuzz.Harmless;
import daybrief.fuzz.Input;
import java.time.Instant;
import java.util.Optional;

/** The first line of an input is the Content-Type, what follows is what came. */
class FeedFuzzTest {
    private static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    @DictionaryFile(resourcePath = "feed.dict")
    @FuzzTest
    void whateverComesIsReadIntoHarmlessWords(byte[] bytes) {
        Input input = Input.of(bytes);
        Origin origin = new Origin(input.head(), "https://orra.example/news/feed", input.head());
        ParsedFeed feed = FeedParser.parse(input.body(), origin);

        Harmless.line(feed.title());
        Harmless.line(feed.description());
        feed.link().ifPresent(Harmless::address);
        feed.language().ifPresent(language -> assertThat(language).matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*"));
        inTime(feed.updated());
        inTime(feed.published());
        feed.warnings().forEach(Harmless::line);
        feed.entries().forEach(FeedFuzzTest::check);
        assertThat(FeedParser.parse(input.body(), origin)).isEqualTo(feed);
    }

    private static void check(Entry entry) {
        assertThat(entry.title().length()).isLessThanOrEqualTo(500);
        assertThat(entry.text().length()).isLessThanOrEqualTo(200_000);
        Harmless.line(entry.title());
        Harmless.line(entry.heading());
        Harmless.text(entry.text());
        entry.guid().ifPresent(guid -> assertThat(guid.length()).isBetween(1, 1_000));
        entry.link().ifPresent(Harmless::address);
        entry.author().ifPresent(Harmless::line);
        entry.byline().ifPresent(Harmless::line);
        entry.summary().ifPresent(Harmless::html);
        entry.content().ifPresent(Harmless::html);
        entry.categories().forEach(Harmless::line);
        entry.enclosures().forEach(Harmless::address);
        inTime(entry.published());
        inTime(entry.updated());
    }

    private static void inTime(Optional<Instant> instant) {
        instant.ifPresent(when -> assertThat(when).isBetween(FIRST, LAST));
    }
}
