package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.message.Message;
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

/** What a reader sees of feeds that rename, edit, backdate and postdate. */
class VersionsTest {
    private static final String FERRY =
            "A ferry with 300 passengers ran aground off Cape Ilmen in dense fog on Sunday. All passengers were taken ashore by "
                    + "fishing boats within two hours, the harbour master said. The ferry line said it would pay for new tickets.";

    @TempDir
    Path folder;

    private Morning morning;
    private Reader reader;

    @BeforeEach
    void open() {
        morning = new Morning(folder, "2026-11-22T06:00:00Z");
        reader = morning.reader(1, "Europe/Berlin", "08:00");
    }

    @AfterEach
    void close() {
        morning.close();
    }

    private void give(String guid, String title, String text, Optional<Instant> published) {
        morning.db.write(tx -> {
            SourceId source = morning.sources.fileSource(tx, "Gazette", morning.time.get());
            return morning.articles.store(
                    tx,
                    new Draft(
                            source.value(),
                            Optional.of(guid),
                            "Gazette",
                            Optional.of("https://gazette.example/" + guid),
                            Optional.empty(),
                            title,
                            text,
                            Optional.of("en"),
                            Optional.empty(),
                            Kind.NEWS,
                            published,
                            Map.of("world", 1.0)),
                    morning.time.get());
        });
        morning.group();
    }

    private String edition() {
        Edition edition = morning.editor.brief(reader, Optional.empty(), morning.time.get());
        morning.read(edition);
        Message message = edition.message();
        return PlainText.render(message);
    }

    private Optional<Instant> ago(Duration age) {
        return Optional.of(morning.time.get().minus(age));
    }

    @Test
    void newGuidsAndLinksOfAllArticlesAreNoNewsTheNextMorning() {
        Optional<Instant> published = ago(Duration.ofHours(2));
        give("1", "Ferry runs aground off Cape Ilmen", FERRY, published);
        give("2", "Orra floods Norhaven", Pressroom.FLOOD, published);
        assertThat(edition()).contains("Ferry runs aground", "Orra floods");
        morning.at("2026-11-23T07:00:00Z");
        give("new-1", "Ferry runs aground off Cape Ilmen", FERRY, published);
        give("new-2", "Orra floods Norhaven", Pressroom.FLOOD, published);
        assertThat(edition()).doesNotContain("Ferry runs aground", "Orra floods");
        assertThat(morning.articles.search("ferry", morning.time.get(), 9)).hasSize(1);
    }

    @Test
    void theSameLinkUnderANewTitleIsOneHitOfTheSearch() {
        give("1", "Ferry runs aground off Cape Ilmen", FERRY, ago(Duration.ofHours(2)));
        give("1", "All saved from the ferry off Cape Ilmen", FERRY, ago(Duration.ofHours(2)));
        assertThat(morning.articles.search("ferry Ilmen", morning.time.get(), 9))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.article().title()).isEqualTo("All saved from the ferry off Cape Ilmen");
                    assertThat(hit.article().version()).isEqualTo(2);
                });
        assertThat(edition()).contains("All saved from the ferry").doesNotContain("runs aground off Cape");
    }

    @Test
    void oldEntriesThatAFeedBeginsToListAreFoundButAreNoNews() {
        give("1", "Orra floods Norhaven", Pressroom.FLOOD, ago(Duration.ofHours(2)));
        give("old", "Ferry runs aground off Cape Ilmen", FERRY, ago(Duration.ofDays(30)));
        assertThat(edition()).contains("Orra floods").doesNotContain("Ferry");
        assertThat(morning.articles.search("ferry", morning.time.get(), 9)).hasSize(1);
    }

    @Test
    void aDateInTheFutureIsThatOfItsArrivalAndIsToldOnce() {
        give("1", "Ferry runs aground off Cape Ilmen", FERRY, ago(Duration.ofDays(-9)));
        assertThat(edition()).contains("Ferry runs aground").doesNotContain("Dec", "undated");
        morning.at("2026-11-23T07:00:00Z");
        give("1", "Ferry runs aground off Cape Ilmen", FERRY, ago(Duration.ofDays(-8)));
        assertThat(edition()).doesNotContain("Ferry runs aground");
    }

    @Test
    void anArticleWithoutADateIsSaidToBeUndated() {
        give("1", "Ferry runs aground off Cape Ilmen", FERRY, Optional.empty());
        assertThat(edition()).contains("Ferry runs aground", "undated");
        assertThat(morning.articles.search("ferry", morning.time.get(), 9))
                .singleElement()
                .satisfies(hit -> assertThat(hit.article().published()).isEmpty());
    }
}
