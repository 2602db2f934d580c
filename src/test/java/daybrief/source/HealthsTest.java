package daybrief.source;

import static daybrief.source.FeedBench.rss;
import static org.assertj.core.api.Assertions.assertThat;

import daybrief.fetch.LoopbackServer;
import daybrief.fetch.Reason;
import daybrief.source.health.Health;
import daybrief.source.health.Healths;
import daybrief.source.health.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthsTest {
    @TempDir
    Path folder;

    private final AtomicInteger status = new AtomicInteger(200);
    private FeedBench feeds;
    private Healths healths;

    @BeforeEach
    void open() throws IOException {
        feeds = new FeedBench(folder);
        healths = new Healths(feeds.bench.db);
        feeds.server.on(
                "/a",
                exchange -> LoopbackServer.send(
                        exchange,
                        status.get(),
                        Map.of("ETag", "\"1\""),
                        rss("", "Ferry").getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void close() {
        feeds.close();
    }

    private State state() {
        return healths.all(feeds.bench.clock.instant()).get(0).state();
    }

    private List<Health> untold() {
        return healths.untold(feeds.bench.clock.instant());
    }

    private void tell() {
        feeds.bench.db.write(tx -> {
            untold().forEach(health -> healths.told(tx, health));
            return null;
        });
    }

    private void fail(int answer, int times) {
        status.set(answer);
        for (int i = 0; i < times; i++) {
            feeds.readAfter(Duration.ofHours(25));
        }
    }

    @ParameterizedTest
    @CsvSource({"404, MISSING", "500, DEAD", "401, LOCKED", "402, LOCKED", "403, LOCKED"})
    void aFeedThatFailsForDaysIsToldOnceWithWhatCanBeDoneAndStaysSubscribed(int answer, State state) {
        feeds.list("/a");
        feeds.read();
        fail(answer, 4);
        assertThat(untold()).isEmpty();
        fail(answer, 1);
        assertThat(untold()).singleElement().satisfies(health -> {
            assertThat(health.state()).isEqualTo(state);
            assertThat(health.problem()).contains(Reason.of(Reason.Kind.STATUS, answer));
            assertThat(health.since()).isBefore(feeds.bench.clock.instant().minus(Duration.ofDays(4)));
        });
        tell();
        fail(answer, 1);
        assertThat(untold()).isEmpty();
        assertThat(feeds.bench.sources.coverage().active()).isOne();
    }

    @Test
    void aRelapseIsToldAgain() {
        feeds.list("/a");
        feeds.read();
        fail(404, 5);
        tell();
        fail(200, 1);
        assertThat(state()).isEqualTo(State.FINE);
        fail(404, 5);
        assertThat(untold()).hasSize(1);
    }

    @Test
    void fiveFailuresInAnHourAreNotWorthAWord() {
        feeds.list("/a");
        status.set(500);
        feeds.read();
        assertThat(state()).isEqualTo(State.FINE);
    }

    @Test
    void aFeedThatIsGoneIsToldAndNotReadAgain() {
        feeds.list("/a");
        fail(410, 1);
        assertThat(untold()).singleElement().extracting(Health::state).isEqualTo(State.GONE);
        fail(200, 3);
        assertThat(feeds.asked()).isOne();
    }

    @Test
    void aFeedInWhichNothingIsNewForSixtyDaysIsSilent() {
        feeds.list("/a");
        feeds.read();
        feeds.readAfter(Duration.ofDays(59));
        assertThat(state()).isEqualTo(State.FINE);
        feeds.readAfter(Duration.ofDays(2));
        assertThat(untold()).singleElement().extracting(Health::state).isEqualTo(State.SILENT);
    }

    @Test
    void aFeedThatServesAPageIsNoFeed() {
        feeds.answer("/page", Map.of(), "<html><p>Please log in.</p></html>");
        feeds.list("/page");
        fail(200, 5);
        assertThat(state()).isEqualTo(State.NO_FEED);
    }

    @Test
    void aFeedThatMovedIsToldWithItsNewAddress() {
        feeds.server.answer("/old", 301, Map.of("Location", feeds.address("two.example", "/a")), "");
        feeds.list("/old");
        fail(200, 16);
        assertThat(untold()).singleElement().satisfies(health -> {
            assertThat(health.state()).isEqualTo(State.MOVED);
            assertThat(health.movedTo()).contains(feeds.address("two.example", "/a"));
        });
    }

    @Test
    void aFeedThatMovedOntoAnotherThatIsReadIsToldAsTwice() {
        feeds.server.answer("/old", 301, Map.of("Location", feeds.address("two.example", "/a")), "");
        feeds.list("/old", feeds.address("two.example", "/a"));
        fail(200, 16);
        assertThat(untold()).singleElement().extracting(Health::state).isEqualTo(State.TWICE);
    }
}
