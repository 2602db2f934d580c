package daybrief.source;

import static daybrief.source.FeedBench.rss;
import static org.assertj.core.api.Assertions.assertThat;

import daybrief.fetch.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitsTest {
    private static final Duration HOUR = Duration.ofMinutes(67);

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

    private String validator(int request) {
        return feeds.server.asked().get(request).getFirst("If-None-Match");
    }

    @Test
    void theFirstVisitIsUnconditionalAndLaterOnesCarryWhatABodyThatWasKeptGave() {
        feeds.versioned("/a", rss("", "Ferry"));
        feeds.list("/a");
        feeds.read();
        feeds.readAfter(HOUR);
        feeds.restart();
        feeds.readAfter(HOUR);
        assertThat(validator(0)).isNull();
        assertThat(validator(1)).isEqualTo("\"v1\"");
        assertThat(validator(2)).isEqualTo("\"v1\"");
        assertThat(feeds.bench.articles.count()).isOne();
    }

    @Test
    void nothingNewIsASuccessThatForgetsEarlierFailures() {
        AtomicInteger status = new AtomicInteger(500);
        feeds.server.on("/a", exchange -> LoopbackServer.send(exchange, status.get(), Map.of(), new byte[0]));
        feeds.list("/a");
        feeds.read();
        assertThat(feeds.bench.sources.problems()).isNotEmpty();
        status.set(304);
        feeds.readAfter(HOUR);
        assertThat(feeds.bench.sources.problems()).isEmpty();
        assertThat(feeds.bench.sources.coverage().read()).isOne();
    }

    @Test
    void aBodyThatBreaksOffGivesItsArticlesButIsNotRemembered() {
        String cut = rss("", "Ferry", "Bridge").replace("</channel></rss>", "");
        feeds.answer("/a", Map.of("ETag", "\"v1\""), cut);
        feeds.list("/a");
        feeds.read();
        feeds.readAfter(HOUR);
        assertThat(feeds.bench.articles.count()).isEqualTo(2);
        assertThat(validator(1)).isNull();
    }

    @Test
    void aTransferThatBreaksOffIsAFailureAndItsValidatorIsForgotten() {
        byte[] body = rss("", "Ferry").getBytes(StandardCharsets.UTF_8);
        feeds.server.on("/a", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.sendResponseHeaders(200, body.length + 100);
            exchange.getResponseBody().write(body);
        });
        feeds.list("/a");
        feeds.read();
        feeds.readAfter(HOUR);
        assertThat(feeds.bench.articles.count()).isZero();
        assertThat(validator(1)).isNull();
        assertThat(feeds.bench.sources.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t"})
    void anEmptyAnswerIsAFailure(String body) {
        feeds.answer("/a", Map.of(), body);
        feeds.list("/a");
        feeds.read();
        assertThat(feeds.bench.sources.problems()).containsExactly("Feed /a: an empty answer");
    }

    /** A body of the same version is not parsed: what it holds now does not arrive. */
    @Test
    void aWholeAnswerWithTheSameETagIsTakenAsUnchanged() {
        AtomicReference<String> body = new AtomicReference<>(rss("", "Ferry"));
        feeds.server.on(
                "/a",
                exchange -> LoopbackServer.send(
                        exchange, 200, Map.of("ETag", "\"v1\""), body.get().getBytes(StandardCharsets.UTF_8)));
        feeds.list("/a");
        feeds.read();
        body.set(rss("", "Bridge"));
        feeds.readAfter(HOUR);
        assertThat(feeds.asked()).isEqualTo(2);
        assertThat(feeds.bench.articles.count()).isOne();
    }

    @Test
    void aServerWithoutValidatorsIsAskedHalfAsOftenEachTimeThatItSendsTheSame() {
        AtomicReference<String> body = new AtomicReference<>(rss("", "Ferry"));
        feeds.server.on(
                "/a",
                exchange ->
                        LoopbackServer.send(exchange, 200, Map.of(), body.get().getBytes(StandardCharsets.UTF_8)));
        feeds.list("/a");
        feeds.read();
        feeds.readAfter(HOUR);
        feeds.readAfter(HOUR);
        assertThat(feeds.asked()).isEqualTo(2);
        body.set(rss("", "Bridge"));
        feeds.readAfter(HOUR);
        assertThat(feeds.asked()).isEqualTo(3);
        feeds.readAfter(HOUR);
        assertThat(feeds.asked()).isEqualTo(4);
        assertThat(feeds.bench.articles.count()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control | max-age=7200                  | 119 | 130",
                "Expires       | Sun, 22 Nov 2026 10:00:00 GMT | 119 | 130",
                "Retry-After   | 7200                          | 119 | 130",
                "Cache-Control | max-age=9999999               | 1439 | 1441"
            })
    void aServerThatPromisesNothingNewIsNotAskedBefore(String header, String value, long notAfter, long after) {
        feeds.answer("/a", Map.of(header, value, "ETag", "\"v1\""), rss("", "Ferry"));
        feeds.list("/a");
        feeds.read();
        feeds.readAfter(Duration.ofMinutes(notAfter));
        assertThat(feeds.asked()).isOne();
        feeds.readAfter(Duration.ofMinutes(after - notAfter));
        assertThat(feeds.asked()).isEqualTo(2);
    }

    /** It is 8 o'clock on a Sunday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ttl>120</ttl>                                                                  | 119 | 130",
                "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>12</sy:updateFrequency> | 119 | 130",
                "<skipHours><hour>8</hour><hour>9</hour><hour>10</hour></skipHours>              | 179 | 181",
                "<skipDays><day>Sunday</day><day>Monday</day></skipDays>                         | 2399 | 2401"
            })
    void aFeedsOwnRhythmIsKeptAlsoAfterNothingNew(String channel, long notAfter, long after) {
        feeds.versioned("/a", rss(channel, "Ferry"));
        feeds.list("/a");
        feeds.read();
        feeds.readAfter(Duration.ofMinutes(notAfter));
        assertThat(feeds.asked()).isOne();
        feeds.readAfter(Duration.ofMinutes(after - notAfter));
        assertThat(feeds.asked()).isEqualTo(2);
        feeds.readAfter(channel.startsWith("<skip") ? Duration.ZERO : Duration.ofMinutes(notAfter));
        assertThat(feeds.asked()).isEqualTo(2);
    }

    @Test
    void aRestartReadsNothingEarlyAndWhatWasCutOffStaysDue() {
        feeds.versioned("/a", rss("", "Ferry"));
        feeds.list("/a");
        feeds.read();
        feeds.restart();
        feeds.list("/a");
        feeds.readAfter(Duration.ofMinutes(40));
        assertThat(feeds.asked()).isOne();
    }

    @Test
    void anAddressThatIsEditedIsAskedWithoutTheOldOnesValidators() {
        feeds.versioned("/a", rss("", "Ferry"));
        feeds.versioned("/b", rss("", "Ferry"));
        feeds.list("/a");
        feeds.read();
        feeds.list("/b");
        feeds.read();
        assertThat(validator(1)).isNull();
    }

    @Test
    void aPageWhereAFeedWasKeepsTheArticlesAndTheSubscription() {
        AtomicReference<String> body = new AtomicReference<>(rss("", "Ferry"));
        feeds.server.on(
                "/a",
                exchange -> LoopbackServer.send(
                        exchange,
                        200,
                        Map.of("Content-Type", "text/html"),
                        body.get().getBytes(StandardCharsets.UTF_8)));
        feeds.list("/a");
        feeds.read();
        body.set(
                "<!doctype html><html><link rel=alternate type=application/rss+xml href=/b><body><p>We have moved.</p></body></html>");
        feeds.readAfter(HOUR);
        assertThat(feeds.bench.articles.count()).isOne();
        assertThat(feeds.bench.sources.coverage().active()).isOne();
        assertThat(feeds.bench.sources.problems())
                .containsExactly(
                        "Feed /a: what comes is no feed; the page there names " + feeds.address("one.example", "/b"));
        body.set(rss("", "Bridge"));
        feeds.readAfter(HOUR);
        assertThat(feeds.bench.articles.count()).isEqualTo(2);
    }
}
