package daybrief.source;

import static daybrief.source.FeedBench.rss;
import static org.assertj.core.api.Assertions.assertThat;

import daybrief.fetch.LoopbackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovesTest {
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir
    Path folder;

    private final AtomicInteger old = new AtomicInteger();
    private final AtomicInteger status = new AtomicInteger(301);
    private FeedBench feeds;

    @BeforeEach
    void open() throws IOException {
        feeds = new FeedBench(folder);
        feeds.server.on("/old", exchange -> {
            old.incrementAndGet();
            LoopbackServer.send(
                    exchange, status.get(), Map.of("Location", feeds.address("two.example", "/new")), new byte[0]);
        });
        feeds.versioned("/new", rss("", "Ferry"));
    }

    @AfterEach
    void close() {
        feeds.close();
    }

    private void threeTimesInTwoWeeks() {
        feeds.read();
        feeds.readAfter(WEEK);
        feeds.readAfter(WEEK);
        old.set(0);
    }

    @Test
    void aMoveThatLastsTwoWeeksIsFollowedForGood() {
        feeds.list("/old");
        threeTimesInTwoWeeks();
        feeds.readAfter(WEEK);
        feeds.restart();
        feeds.list("/old");
        feeds.readAfter(WEEK);
        assertThat(old).hasValue(0);
        assertThat(feeds.bench.articles.count()).isOne();
        assertThat(feeds.bench.sources.coverage().active()).isOne();
    }

    @Test
    void validatorsOfTheNewAddressAreKeptThroughTheMove() {
        feeds.list("/old");
        threeTimesInTwoWeeks();
        feeds.readAfter(WEEK);
        int last = feeds.asked() - 1;
        assertThat(feeds.server.asked().get(last).getFirst("If-None-Match")).isEqualTo("\"v1\"");
    }

    @Test
    void manyTimesInOneDayAreNotEnough() {
        feeds.list("/old");
        feeds.read();
        for (int i = 0; i < 10; i++) {
            feeds.readAfter(Duration.ofHours(25).dividedBy(10));
        }
        old.set(0);
        feeds.readAfter(WEEK);
        assertThat(old).hasValue(1);
    }

    @Test
    void aTemporaryMoveIsNeverStoredAndEndsTheCount() {
        feeds.list("/old");
        status.set(302);
        threeTimesInTwoWeeks();
        feeds.readAfter(WEEK);
        assertThat(old).hasValue(1);
        status.set(301);
        feeds.readAfter(WEEK);
        status.set(302);
        feeds.readAfter(WEEK);
        status.set(301);
        feeds.readAfter(WEEK);
        old.set(0);
        feeds.readAfter(WEEK);
        assertThat(old).hasValue(1);
    }

    @Test
    void aFeedIsNotMovedOntoOneThatIsReadAlready() {
        feeds.list("/old", feeds.address("two.example", "/new"));
        threeTimesInTwoWeeks();
        feeds.readAfter(WEEK);
        assertThat(old).hasValue(1);
        assertThat(feeds.bench.sources.coverage().active()).isEqualTo(2);
    }

    @Test
    void aListThatNamesTheNewAddressKeepsTheFeedItWas() {
        feeds.list("/old");
        threeTimesInTwoWeeks();
        int before = feeds.asked();
        feeds.list(feeds.address("two.example", "/new"));
        feeds.read();
        assertThat(feeds.asked()).isEqualTo(before);
        assertThat(feeds.bench.sources.coverage().active()).isOne();
        assertThat(feeds.bench.sources.coverage().read()).isOne();
    }
}
