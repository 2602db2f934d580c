package daybrief.source;

import static daybrief.source.FeedBench.rss;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import daybrief.fetch.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {
    @TempDir
    Path folder;

    private FeedBench feeds;

    @BeforeEach
    void open() throws IOException {
        feeds = new FeedBench(folder);
    }

    @AfterEach
    void close() {
        feeds.close();
    }

    private void ok(HttpExchange exchange) throws IOException {
        byte[] body = rss("", exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
        LoopbackServer.send(exchange, 200, Map.of("ETag", "\"1\""), body);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aHostThatAsksForTimeIsLeftAloneWithAllItsFeedsAndNoOtherIs(int status) {
        feeds.server.answer("/busy", status, Map.of("Retry-After", "7200"), "");
        feeds.server.on("/b", this::ok);
        feeds.list("/busy");
        feeds.read();
        feeds.list("/busy", "/b", feeds.address("two.example", "/b"));
        feeds.restart();
        feeds.read();
        assertThat(feeds.asked()).isEqualTo(2);
        feeds.readAfter(Duration.ofMinutes(119));
        assertThat(feeds.bench.sources.firstReading()).isEqualTo(new Progress(2, 3));
        feeds.readAfter(Duration.ofMinutes(2));
        assertThat(feeds.bench.sources.firstReading().complete()).isTrue();
    }

    @Test
    void aHostThatNamesNoTimeIsHeldForOurOwn() {
        feeds.server.answer("/busy", 429, Map.of(), "");
        feeds.server.on("/b", this::ok);
        feeds.list("/busy");
        feeds.read();
        feeds.list("/busy", "/b");
        feeds.readAfter(Duration.ofMinutes(50));
        assertThat(feeds.asked()).isOne();
        feeds.readAfter(Duration.ofMinutes(17));
        assertThat(feeds.asked()).isEqualTo(3);
    }

    @Test
    void theHostThatIsHeldIsTheOneThatAnswered() {
        feeds.server.answer("/busy", 429, Map.of("Retry-After", "7200"), "");
        feeds.server.answer("/hop", 302, Map.of("Location", feeds.address("two.example", "/busy")), "");
        feeds.server.on("/b", this::ok);
        feeds.list("/hop");
        feeds.read();
        feeds.list("/hop", "/b", feeds.address("two.example", "/b"));
        feeds.read();
        assertThat(feeds.bench.articles.count()).isOne();
    }

    @Test
    void aHostIsAskedOneThingAtATimeWithAGapBetween() throws IOException {
        feeds.close();
        feeds = new FeedBench(folder, Duration.ofMillis(60));
        AtomicInteger open = new AtomicInteger();
        List<Long> begins = new CopyOnWriteArrayList<>();
        List<Integer> together = new CopyOnWriteArrayList<>();
        feeds.server.on("/", exchange -> {
            begins.add(System.nanoTime());
            together.add(open.incrementAndGet());
            ok(exchange);
            open.decrementAndGet();
        });
        feeds.list("/a", "/b", "/c", "/d");
        feeds.read();
        assertThat(together).containsOnly(1).hasSize(4);
        assertThat(IntStream.range(1, 4).mapToObj(i -> begins.get(i) - begins.get(i - 1)))
                .allSatisfy(gap -> assertThat(Duration.ofNanos(gap)).isGreaterThanOrEqualTo(Duration.ofMillis(60)));
    }

    @Test
    void manyFeedsThatAreDueAtOnceDoNotStartAtOnce() {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch four = new CountDownLatch(4);
        feeds.server.on("/", exchange -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            four.countDown();
            await(four);
            open.decrementAndGet();
            ok(exchange);
        });
        feeds.list(IntStream.range(0, 60)
                .mapToObj(i -> feeds.address("host" + i + ".example", "/"))
                .toArray(String[]::new));
        feeds.read();
        assertThat(most).hasValue(4);
        assertThat(feeds.bench.sources.coverage().read()).isEqualTo(60);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Twelve hosts keep silent until the last good feed has been read: were they waited for, it never would be. */
    @Test
    void howeverManyHostsAreSlowTheOthersAreReadMeanwhile() {
        CountDownLatch good = new CountDownLatch(30);
        feeds.server.on("/slow", exchange -> {
            await(good);
            ok(exchange);
        });
        feeds.server.on("/good", exchange -> {
            ok(exchange);
            good.countDown();
        });
        feeds.list(IntStream.range(0, 42)
                .mapToObj(i -> feeds.address("host" + i + ".example", i < 12 ? "/slow" : "/good"))
                .toArray(String[]::new));
        feeds.read();
        assertThat(feeds.bench.sources.coverage().read()).isEqualTo(42);
        assertThat(feeds.bench.sources.problems()).isEmpty();
    }

    /** The slow host answers only when the feed that fell due meanwhile has been read. */
    @Test
    void whatFallsDueWhileASlowHostIsReadIsNotKeptWaiting() {
        CountDownLatch joined = new CountDownLatch(1);
        String slow = feeds.address("two.example", "/slow");
        feeds.server.on("/slow", exchange -> {
            feeds.list(slow, "/late");
            await(joined);
            ok(exchange);
        });
        feeds.server.on("/late", exchange -> {
            ok(exchange);
            joined.countDown();
        });
        feeds.list(slow);
        feeds.read();
        assertThat(feeds.bench.sources.coverage().read()).isEqualTo(2);
    }

    @Test
    void ofTwoRunsAtOnceOnlyOneReadsAFeed() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        feeds.server.on("/a", exchange -> {
            asked.incrementAndGet();
            ok(exchange);
        });
        feeds.list("/a");
        Thread other = new Thread(feeds::read);
        other.start();
        feeds.read();
        other.join();
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsCutOffInTheMiddleLeavesNothingLockedAndIsReadAfterTheRestart() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch restarted = new CountDownLatch(1);
        feeds.server.on("/a", exchange -> {
            underWay.countDown();
            await(restarted);
            ok(exchange);
        });
        feeds.list("/a");
        Thread reading = new Thread(feeds::read);
        reading.start();
        await(underWay);
        feeds.restart();
        restarted.countDown();
        reading.join();
        assertThat(feeds.bench.articles.count()).isZero();
        feeds.read();
        assertThat(feeds.asked()).isEqualTo(2);
        assertThat(feeds.bench.articles.count()).isOne();
        assertThat(feeds.bench.sources.problems()).isEmpty();
    }
}
