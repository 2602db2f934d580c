package daybrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.Articles;
import daybrief.article.Kind;
import daybrief.feed.OpmlFeed;
import daybrief.fetch.Fetcher;
import daybrief.fetch.LoopbackServer;
import daybrief.fetch.robots.Robots;
import daybrief.source.fulltext.Completing;
import daybrief.source.fulltext.Pages;
import daybrief.source.health.Health;
import daybrief.source.health.Healths;
import daybrief.source.health.State;
import daybrief.story.Grouping;
import daybrief.story.Stories;
import daybrief.topic.Classifier;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletingTest {
    private static final Map<String, String> HTML = Map.of("Content-Type", "text/html; charset=utf-8");
    private static final String TEASER =
            "The ferry Morven ran aground off Brannoch in the night with forty people aboard …";
    private static final String WHOLE =
            "<p>The ferry Morven ran aground off Brannoch in the night with forty people aboard, the harbour master"
                    + " said on Saturday.</p><p>All of them were brought ashore by the lifeboat of Tolmark before dawn. Two had broken bones and were taken"
                    + " to the hospital of Orra.</p><p>The captain told the inquiry that a lamp on the outer pier had not been lit, which the harbour"
                    + " master denied. The ferry is to be towed to the yard in Tolmark when the wind drops.</p>";

    @TempDir
    Path folder;

    private final AtomicInteger visits = new AtomicInteger();
    private final AtomicReference<String> feed = new AtomicReference<>("");
    private int next = 10;
    private Bench bench;
    private LoopbackServer server;
    private Fetcher fetcher;
    private Ingest ingest;
    private Completing completing;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        server = new LoopbackServer();
        fetcher = new Fetcher(LoopbackServer.MANNERS, bench.clock, System::nanoTime);
        Ingest.Pace pace = Ingest.Pace.usual(System::nanoTime);
        ingest = new Ingest(
                bench.db, bench.intake, fetcher, new Ingest.Schedule(Duration.ofMinutes(30), 8, new Random(1), pace));
        Pages pages = new Pages(fetcher, new Robots(fetcher, bench.clock, "daybrief"));
        completing = new Completing(bench.db, new Classifier(Bench.TOPICS), pages, bench.clock);
        feedOf(TEASER);
        server.on(
                "/feed",
                exchange ->
                        LoopbackServer.send(exchange, 200, Map.of(), feed.get().getBytes(StandardCharsets.UTF_8)));
        bench.db.write(tx -> {
            bench.sources.sync(
                    tx,
                    List.of(new OpmlFeed(
                            server.address("/feed"), "Post", Optional.empty(), Optional.of("en"), Set.of("world"))),
                    bench.clock.instant());
            return null;
        });
        ingest.run();
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
        bench.close();
    }

    private void feedOf(String description) {
        feed.set("<rss><channel><title>Post</title><item><guid>1</guid><link>" + server.address("/ferry")
                + "</link><title>Ferry Morven aground off Brannoch</title><description>" + description
                + "</description><pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>");
    }

    private void page(String body) {
        String html = "<html lang=en><head><title>Ferry Morven aground off Brannoch</title></head><body><article>"
                + "<h1>Ferry Morven aground off Brannoch</h1>" + body + "</article></body></html>";
        server.on("/ferry", exchange -> {
            visits.incrementAndGet();
            LoopbackServer.send(exchange, 200, HTML, html.getBytes(StandardCharsets.UTF_8));
        });
    }

    private Article ferry() {
        return bench.articles.recent(1).get(0);
    }

    @Test
    void aTeaserGetsTheWholeTextOfItsPageAndIsFoundByIt() {
        page(WHOLE);
        assertThat(ferry().kind()).isEqualTo(Kind.TEASER);

        completing.run();

        assertThat(ferry().kind()).isEqualTo(Kind.NEWS);
        assertThat(ferry().text()).contains("told the inquiry that a lamp on the outer pier had not been lit");
        assertThat(bench.articles.search("lifeboat Tolmark", bench.clock.instant(), 5))
                .hasSize(1);
    }

    @Test
    void theNextReadingOfTheFeedDoesNotBringTheTeaserBackAndThePageIsAskedOnce() {
        page(WHOLE);
        completing.run();

        bench.pass(Duration.ofHours(2));
        ingest.run();
        completing.run();

        assertThat(ferry().text()).contains("lifeboat of Tolmark");
        assertThat(visits).hasValue(1);
    }

    @Test
    void aPaywalledPageLeavesTheTeaserATeaser() {
        page("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>"
                + WHOLE);

        completing.run();

        assertThat(ferry().kind()).isEqualTo(Kind.TEASER);
        assertThat(ferry().text()).isEqualTo(TEASER);
    }

    @Test
    void aPageThatIsAboutSomethingElseGivesNothing() {
        page(
                "<p>Cheese makers of the upper valleys met in a hall to choose a president and to taste each other's oldest wheels, as they do"
                        + " every autumn since the war.</p><p>They drank cider, sang and went home late. The president of the last three years was"
                        + " chosen again by a show of hands, and thanked his wife, who does the accounts.</p>");

        completing.run();

        assertThat(ferry().text()).isEqualTo(TEASER);
    }

    @Test
    void aPageThatRobotsTxtKeepsFromMachinesIsNotAsked() {
        page(WHOLE);
        server.answer("/robots.txt", 200, Map.of("Content-Type", "text/plain"), "User-agent: *\nDisallow: /ferry\n");

        completing.run();

        assertThat(ferry().text()).isEqualTo(TEASER);
        assertThat(visits).hasValue(0);
    }

    private static final String PAID =
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>";

    /** So many new articles, whose pages are all this one. */
    private void more(int count, String html) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int number = next++;
            items.append("<item><guid>")
                    .append(number)
                    .append("</guid><link>")
                    .append(server.address("/page" + number))
                    .append("</link><title>Ferry Morven aground off Brannoch</title><description>")
                    .append(TEASER)
                    .append("</description></item>");
            server.answer(
                    "/page" + number, 200, HTML, "<html lang=en><body><article>" + html + "</article></body></html>");
        }
        feed.set("<rss><channel><title>Post</title>" + items + "</channel></rss>");
        bench.pass(Duration.ofHours(13));
        ingest.run();
        completing.run();
    }

    private List<State> untold() {
        return new Healths(bench.db)
                .untold(bench.clock.instant()).stream().map(Health::state).toList();
    }

    @Test
    void aFeedWhosePagesAllStandBehindAWallForADayIsToldOnceAndAgainOnlyAfterOneThatDidNot() {
        page(PAID + WHOLE);
        completing.run();
        more(2, PAID + WHOLE);
        more(1, "<h1>Before you continue</h1><p>We use cookies. Accept all cookies to continue.</p>");
        assertThat(untold()).isEmpty();
        more(1, PAID + WHOLE);
        assertThat(untold()).containsExactly(State.PAYWALLED);
        bench.db.write(tx -> {
            Healths healths = new Healths(bench.db);
            healths.untold(bench.clock.instant()).forEach(health -> healths.told(tx, health));
            return null;
        });
        more(1, PAID + WHOLE);
        assertThat(untold()).isEmpty();

        more(1, WHOLE);
        more(4, PAID + WHOLE);
        assertThat(untold()).isEmpty();
        more(1, PAID + WHOLE);
        more(1, PAID + WHOLE);
        assertThat(untold()).containsExactly(State.PAYWALLED);
    }

    private void walled() {
        page(PAID + WHOLE);
        completing.run();
        more(2, PAID + WHOLE);
        more(2, PAID + WHOLE);
        assertThat(untold()).containsExactly(State.PAYWALLED);
    }

    @Test
    void aFeedThatGivesWholeTextsAgainIsNotBehindAWallAnyMore() {
        walled();
        String whole = WHOLE.replaceAll("<[^>]*>", " ");
        feed.set("<rss><channel><title>Post</title>" + item("whole", "/whole", "A long night at sea", whole.repeat(3))
                + "</channel></rss>");
        bench.pass(Duration.ofHours(1));
        ingest.run();
        assertThat(untold()).isEmpty();
    }

    @Test
    void twoTeasersWhoseWholeTextsTellTheSameBecomeOneStory() {
        Articles articles = bench.articles;
        Stories stories = new Stories(bench.db, articles);
        Grouping grouping = new Grouping(bench.db, articles, stories, bench.clock);
        page(WHOLE);
        server.answer(
                "/morning",
                200,
                HTML,
                "<html lang=en><body><article><h1>A long night at sea</h1>" + WHOLE + "</article></body></html>");
        feed.set("<rss><channel><title>Post</title>" + item("1", "/ferry", "Ferry Morven aground off Brannoch", TEASER)
                + item("2", "/morning", "A long night at sea", "Forty people, a lifeboat and a captain …")
                + "</channel></rss>");
        bench.pass(Duration.ofHours(2));
        ingest.run();
        grouping.run();
        assertThat(stories.since(Instant.EPOCH)).hasSize(2);

        completing.run();
        grouping.run();

        assertThat(stories.since(Instant.EPOCH))
                .singleElement()
                .satisfies(story -> assertThat(story.articles()).hasSize(2));
        assertThat(articles.ungrouped(9)).isEmpty();
    }

    private String item(String guid, String path, String title, String description) {
        return "<item><guid>" + guid + "</guid><link>" + server.address(path) + "</link><title>" + title
                + "</title><description>" + description
                + "</description><pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate></item>";
    }

    @Test
    void aFeedThatChangesWhatItSaysIsBelieved() {
        page(WHOLE);
        completing.run();
        feedOf("Correction: the ferry that ran aground off Brannoch in the night was the Tarn, not the Morven …");

        bench.pass(Duration.ofHours(2));
        ingest.run();

        assertThat(ferry().text()).startsWith("Correction");
    }
}
