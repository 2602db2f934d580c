package daybrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import daybrief.article.Article;
import daybrief.feed.OpmlFeed;
import daybrief.fetch.Fetcher;
import daybrief.fetch.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    private static final Duration INTERVAL = Duration.ofMinutes(30);
    private static final Duration LATER = Duration.ofMinutes(34);
    private static final Ingest.Pace PACE = Ingest.Pace.usual(System::nanoTime);

    @TempDir
    Path folder;

    private Bench bench;
    private LoopbackServer server;
    private Fetcher fetcher;
    private Ingest ingest;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        server = new LoopbackServer();
        fetcher = new Fetcher(LoopbackServer.MANNERS, bench.clock, System::nanoTime);
        ingest = new Ingest(bench.db, bench.intake, fetcher, new Ingest.Schedule(INTERVAL, 8, new Random(1), PACE));
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
        bench.close();
    }

    private void list(String... paths) {
        List<OpmlFeed> feeds = Stream.of(paths)
                .map(path -> new OpmlFeed(
                        server.address(path), "Feed " + path, Optional.empty(), Optional.of("en"), Set.of("world")))
                .toList();
        bench.db.write(tx -> {
            bench.sources.sync(tx, feeds, bench.clock.instant());
            return null;
        });
    }

    private static String rss(String... items) {
        return "<rss><channel><title>Post</title>" + String.join("", items) + "</channel></rss>";
    }

    private static String item(int number, String title) {
        return "<item><guid>" + number + "</guid><link>https://post.example/" + number + "</link><title>" + title
                + "</title><description>Forty people were aboard the ferry, the harbour master of Brannoch said.</description>"
                + "<pubDate>Sat, 21 Nov 2026 10:0" + number + ":00 GMT</pubDate></item>";
    }

    @Test
    void dueFeedsBecomeArticlesWithTheTopicsOfTheirFolder() {
        server.answer("/a", 200, Map.of(), rss(item(1, "Ferry aground"), item(2, "Ferry refloated")));
        list("/a");
        ingest.run();
        assertThat(bench.articles.recent(9)).hasSize(2).allSatisfy(article -> {
            assertThat(article.outlet()).isEqualTo("Feed /a");
            assertThat(article.topics()).containsEntry("world", 1.0);
            assertThat(article.language()).isEqualTo("en");
        });
        assertThat(bench.articles
                        .findByLink("https://post.example/1")
                        .orElseThrow()
                        .published())
                .contains(Instant.parse("2026-11-21T10:01:00Z"));
        assertThat(bench.sources.coverage()).isEqualTo(new Coverage(1, 1, List.of()));
        assertThat(bench.sources.topicsWithSources(bench.clock.instant())).containsExactly("world");
    }

    @Test
    void whereNeitherTheListNorTheFeedNorItsWordsNameALanguageTheServersIsTaken() {
        server.answer(
                "/a", 200, Map.of("Content-Language", "sv"), rss("<item><guid>1</guid><title>Orra 12</title></item>"));
        OpmlFeed feed = new OpmlFeed(server.address("/a"), "Orra", Optional.empty(), Optional.empty(), Set.of("world"));
        bench.db.write(tx -> {
            bench.sources.sync(tx, List.of(feed), bench.clock.instant());
            return null;
        });
        ingest.run();
        assertThat(bench.articles.recent(1))
                .singleElement()
                .extracting(Article::language)
                .isEqualTo("sv");
    }

    @Test
    void aFeedIsReadAgainOnlyAfterItsIntervalAndWithItsValidators() {
        AtomicReference<Headers> last = new AtomicReference<>();
        server.on("/a", exchange -> {
            last.set(exchange.getRequestHeaders());
            boolean known = exchange.getRequestHeaders().containsKey("If-none-match");
            byte[] body = known ? new byte[0] : rss(item(1, "Ferry")).getBytes(StandardCharsets.UTF_8);
            LoopbackServer.send(exchange, known ? 304 : 200, Map.of("ETag", "\"v1\""), body);
        });
        list("/a");
        ingest.run();
        ingest.run();
        assertThat(server.asked()).hasSize(1);
        bench.pass(LATER);
        ingest.run();
        assertThat(last.get().getFirst("If-None-Match")).isEqualTo("\"v1\"");
        bench.pass(LATER);
        ingest.run();
        assertThat(last.get().getFirst("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(bench.articles.count()).isOne();
        assertThat(bench.sources.coverage().read()).isOne();
    }

    @Test
    void validatorsOfABodyThatWasNoFeedAreForgotten() {
        server.answer("/a", 200, Map.of("ETag", "\"v1\""), "<html><p>Please log in.</p></html>");
        list("/a");
        ingest.run();
        bench.pass(LATER);
        ingest.run();
        assertThat(server.asked())
                .hasSize(2)
                .allSatisfy(headers -> assertThat(headers).doesNotContainKey("If-none-match"));
        assertThat(bench.sources.coverage()).isEqualTo(new Coverage(0, 1, List.of("Feed /a")));
    }

    @Test
    void oneBrokenFeedTakesNoOtherWithIt() {
        server.answer("/broken", 500, Map.of(), "");
        server.answer("/fine", 200, Map.of(), rss(item(1, "Ferry")));
        list("/broken", "/fine", "/nowhere");
        assertThat(bench.sources.firstReading()).isEqualTo(new Progress(0, 3));
        ingest.run();
        assertThat(bench.articles.count()).isOne();
        assertThat(bench.sources.coverage()).isEqualTo(new Coverage(1, 3, List.of("Feed /broken", "Feed /nowhere")));
        assertThat(bench.sources.problems())
                .containsExactly("Feed /broken: the server answers 500", "Feed /nowhere: the server answers 404");
        assertThat(bench.sources.firstReading().complete()).isTrue();
    }

    @Test
    void failuresAreTriedAgainLessAndLessOften() {
        server.answer("/a", 500, Map.of(), "");
        list("/a");
        ingest.run();
        bench.pass(LATER);
        ingest.run();
        bench.pass(LATER);
        ingest.run();
        assertThat(server.asked()).hasSize(2);
        bench.pass(LATER);
        ingest.run();
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void whatIsCutOffByOurOwnEndIsNoFailureOfTheFeed() {
        server.on("/a", exchange -> {
            fetcher.close();
            LoopbackServer.send(exchange, 200, Map.of(), rss(item(1, "Ferry")).getBytes(StandardCharsets.UTF_8));
        });
        list("/a");
        ingest.run();
        assertThat(bench.sources.firstReading()).isEqualTo(new Progress(0, 1));
        assertThat(bench.sources.problems()).isEmpty();
    }

    @Test
    void aServerThatAsksForTimeGetsIt() {
        server.answer("/a", 429, Map.of("Retry-After", "7200"), "");
        list("/a");
        ingest.run();
        bench.pass(Duration.ofMinutes(110));
        ingest.run();
        assertThat(server.asked()).hasSize(1);
        bench.pass(Duration.ofMinutes(11));
        ingest.run();
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void aFeedThatIsGoneIsNotReadAgainEvenAfterARestart() {
        server.answer("/a", 410, Map.of(), "");
        list("/a");
        ingest.run();
        list("/a");
        bench.pass(Duration.ofDays(3));
        ingest.run();
        assertThat(server.asked()).hasSize(1);
        assertThat(bench.sources.coverage().active()).isZero();
    }

    @Test
    void whatIsNoLongerListedIsNotReadAndARestartReadsNothingEarly() {
        server.answer("/a", 200, Map.of(), rss(item(1, "Ferry")));
        server.answer("/b", 200, Map.of(), rss(item(2, "Bridge")));
        list("/a", "/b");
        ingest.run();
        list("/a");
        ingest.run();
        assertThat(server.asked()).hasSize(2);
        bench.pass(Duration.ofMinutes(67));
        ingest.run();
        assertThat(server.asked()).hasSize(3);
        assertThat(bench.articles.count()).isEqualTo(2);
        assertThat(bench.sources.coverage().active()).isOne();
    }

    @Test
    void entriesThatShareAGuidOrALinkStayDifferent() {
        server.answer(
                "/guid",
                200,
                Map.of(),
                rss("<item><guid>x</guid><title>One</title></item>", "<item><guid>x</guid><title>Two</title></item>"));
        server.answer(
                "/link",
                200,
                Map.of(),
                rss(
                        "<item><guid>1</guid><link>https://post.example/live</link><title>One</title></item>",
                        "<item><guid>2</guid><link>https://post.example/live</link><title>Two</title></item>"));
        server.answer(
                "/home",
                200,
                Map.of(),
                rss(
                        "<item><link>https://post.example/</link><title>One</title></item>",
                        "<item><link>https://post.example/</link><title>Two</title></item>"));
        list("/guid", "/link", "/home");
        ingest.run();
        assertThat(bench.articles.count()).isEqualTo(6);
    }

    @Test
    void theSameArticleInTwoFeedsIsOne() {
        server.answer("/a", 200, Map.of(), rss(item(1, "Ferry")));
        server.answer("/b", 200, Map.of(), rss(item(1, "Ferry").replace("/1<", "/1?utm_source=b<")));
        list("/a", "/b");
        ingest.run();
        assertThat(bench.articles.recent(5))
                .singleElement()
                .extracting(Article::version)
                .isEqualTo(1);
    }
}
