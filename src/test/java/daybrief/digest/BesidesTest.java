package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.message.PlainText;
import daybrief.source.SourceId;
import daybrief.subscriber.Reader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesidesTest {
    private static final String WALL =
            "Whoever has seen the harbour of Norhaven in a storm knows that it needs a wall.";

    @TempDir
    Path folder;

    private Morning morning;
    private Reader reader;

    @BeforeEach
    void open() {
        morning = new Morning(folder, "2026-11-22T06:00:00Z");
        reader = morning.reader(1, "UTC", "08:00");
        publish(Kind.NEWS, "Orra floods Norhaven", Pressroom.FLOOD);
    }

    @AfterEach
    void close() {
        morning.close();
    }

    private void publish(Kind kind, String title, String text) {
        Instant now = morning.time.get();
        morning.db.write(tx -> {
            SourceId source = morning.sources.fileSource(tx, "Gazette", now);
            return morning.articles.store(
                    tx,
                    new Draft(
                            source.value(),
                            Optional.of(title.substring(0, 8)),
                            "Gazette",
                            Optional.empty(),
                            Optional.empty(),
                            title,
                            text,
                            Optional.of("en"),
                            Optional.of("Ada Quill"),
                            kind,
                            Optional.of(now.minus(Duration.ofHours(1))),
                            Map.of("world", 1.0)),
                    now);
        });
        morning.group();
    }

    private String brief(String instant) {
        morning.at(instant);
        Edition edition = morning.editor.brief(reader, Optional.empty(), morning.time.get());
        morning.read(edition);
        return PlainText.render(edition.message());
    }

    @Test
    void anOpinionIsOneLineAndComesOnce() {
        publish(Kind.OPINION, "Norhaven needs a wall", WALL);
        assertThat(brief("2026-11-22T06:30:00Z"))
                .contains("Opinion · Ada Quill, Gazette: Norhaven needs a wall")
                .contains("1 story")
                .doesNotContain("seen the harbour");
        publish(Kind.NEWS, "Ferry aground", "A ferry with 300 passengers ran aground off Cape Ilmen in dense fog.");
        assertThat(brief("2026-11-22T07:30:00Z")).contains("Ferry aground").doesNotContain("needs a wall");
    }

    @Test
    void advertisingAndHoroscopesAreNotBrought() {
        publish(Kind.SPONSORED, "Five walls to buy", WALL);
        publish(Kind.HOROSCOPE, "Aries builds a wall", WALL);
        assertThat(brief("2026-11-22T06:30:00Z")).contains("Orra").doesNotContain("walls to buy", "Aries");
    }

    @Test
    void whatWasCorrectedIsToldOnceEvenWhereNothingElseIsNew() {
        assertThat(brief("2026-11-22T06:30:00Z")).contains("6,500");
        morning.at("2026-11-22T09:00:00Z");
        publish(Kind.NEWS, "Orra floods Norhaven", Pressroom.FLOOD.replace("6,500", "650"));
        assertThat(brief("2026-11-22T10:30:00Z"))
                .contains("Corrected by Gazette: Orra floods Norhaven")
                .contains("You read: “About 6,500 people")
                .contains("Now it says: “About 650 people")
                .doesNotContain("UPDATE");
        assertThat(brief("2026-11-22T11:30:00Z")).contains("Corrected by Gazette"); // the current edition once more
        publish(Kind.NEWS, "Ferry aground", "A ferry with 300 passengers ran aground off Cape Ilmen in dense fog.");
        assertThat(brief("2026-11-22T12:30:00Z")).contains("Ferry aground").doesNotContain("Corrected");
    }

    @Test
    void whatWasWithdrawnIsToldAndLeavesTheSearchAndItsStory() {
        assertThat(brief("2026-11-22T06:30:00Z")).contains("6,500");
        morning.at("2026-11-22T09:00:00Z");
        publish(Kind.WITHDRAWN, "Orra floods Norhaven", "This article on the Orra has been removed.");
        assertThat(brief("2026-11-22T10:30:00Z"))
                .startsWith("Nothing new on your topics.")
                .contains("Withdrawn by Gazette: Orra floods Norhaven")
                .doesNotContain("has been removed");
        assertThat(morning.articles.search("Orra", morning.time.get(), 10)).isEmpty();
        assertThat(morning.stories.since(Instant.EPOCH)).isEmpty();
    }

    @Test
    void anArticleOfWhichNothingIsLeftIsWithdrawn() {
        publish(Kind.TEASER, "Orra floods Norhaven", "");
        assertThat(morning.stories.since(Instant.EPOCH)).isEmpty();
        publish(Kind.NEWS, "Orra floods Norhaven", Pressroom.FLOOD_LATER);
        assertThat(morning.stories.since(Instant.EPOCH)).hasSize(1);
    }
}
