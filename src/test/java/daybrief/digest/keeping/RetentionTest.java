package daybrief.digest.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Articles;
import daybrief.article.Departures;
import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.article.Stored;
import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.db.Facts;
import daybrief.db.Space;
import daybrief.digest.Editions;
import daybrief.story.Grouping;
import daybrief.story.Stories;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private final InstantSource clock = () -> this.now;
    private Instant now = START;
    private Database db;
    private Articles articles;
    private Stories stories;
    private Retention retention;

    @BeforeEach
    void open() {
        db = Databases.open(folder.resolve("a.db"));
        articles = new Articles(db);
        stories = new Stories(db, articles);
        retention = new Retention(
                db,
                new Retention.Kept(new Departures(db), stories, new Editions(db)),
                new Retention.Ages(Duration.ofDays(90), Duration.ofDays(30), ZoneOffset.UTC),
                clock);
        execute("INSERT INTO source (kind, address, title, added_at) VALUES ('feed', 'a', 'Tidewater Post', 0)");
    }

    @AfterEach
    void close() {
        db.close();
    }

    private void execute(String sql, Object... values) {
        db.write(tx -> tx.handle().execute(sql, values));
    }

    private int count(String table) {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT count(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }

    private Stored store(int number, String text) {
        String name = "https://post.example/" + number;
        return db.write(tx -> articles.store(
                tx,
                new Draft(
                        1,
                        Optional.of(name),
                        "Tidewater Post",
                        Optional.of(name),
                        Optional.empty(),
                        "Harbour " + number + " closed",
                        text,
                        Optional.of("en"),
                        Optional.empty(),
                        Kind.NEWS,
                        Optional.empty(),
                        Map.of("world", 1.0)),
                now));
    }

    private Stored store(int number) {
        return store(
                number, "The harbour of Brannoch number " + number + " was closed by zebra" + number + " on Friday.");
    }

    private void group() {
        new Grouping(db, articles, stories, clock).run();
    }

    private void nextNight(int days) {
        now = now.plus(Duration.ofDays(days));
        retention.run();
    }

    @Test
    void articlesLeaveAfterTheirTimeWithTheirVersionsWordsTopicsAndStories() {
        ArticleId gone = store(1).id();
        now = now.plusSeconds(60);
        store(1, "The harbour of Brannoch number 1 was closed by zebra1, but opened again.");
        group();
        nextNight(50);
        store(2);
        store(3);
        group();
        assertThat(count("article_version")).isOne();
        nextNight(41);
        assertThat(articles.recent(9))
                .extracting(Article::title)
                .containsExactly("Harbour 3 closed", "Harbour 2 closed");
        assertThat(articles.search("zebra1", now, 9)).isEmpty();
        assertThat(articles.search("zebra2", now, 9)).hasSize(1);
        assertThat(count("article_version")).isZero();
        assertThat(count("article_topic")).isEqualTo(2);
        assertThat(stories.of(gone)).isEmpty();
        assertThat(count("story_article")).isEqualTo(2);
        assertThat(count("story")).isEqualTo((int) stories.count());
        execute("INSERT INTO article_words (article_words, rank) VALUES ('integrity-check', 1)");
    }

    @Test
    void whatLeftIsNoNewsWhileItsFeedStillListsIt() {
        Stored first = store(1);
        store(2);
        group();
        nextNight(91);
        assertThat(articles.count()).isOne();
        assertThat(store(1)).isEqualTo(new Stored.Gone(first.id()));
        assertThat(store(1, "The same report in other words, as the feed has them now."))
                .isInstanceOf(Stored.Gone.class);
        for (int half = 0; half < 4; half++) {
            nextNight(200);
            assertThat(store(1)).isInstanceOf(Stored.Gone.class);
        }
        nextNight(366);
        assertThat(store(1)).isInstanceOf(Stored.New.class);
    }

    @Test
    void whatAKeptEditionQuotesStaysAsLongAsItDoes() {
        ArticleId quoted = store(1).id();
        store(2);
        store(3);
        group();
        execute(
                "INSERT INTO edition_content (hash, body) VALUES ('h', ?)",
                "{\"scope\":{},\"chapters\":[{\"entries\":[{\"source\":{\"article\":" + quoted.value()
                        + ",\"version\":1}}]}]}");
        nextNight(91);
        assertThat(articles.recent(9)).extracting(Article::id).contains(quoted).hasSize(2);
        execute("DELETE FROM edition_content");
        nextNight(1);
        assertThat(articles.find(quoted)).isEmpty();
    }

    @Test
    void anArticleThatWasChangedLatelyStaysAndTheLastIdIsNeverGivenTwice() {
        store(1);
        ArticleId last = store(2).id();
        group();
        nextNight(60);
        store(1, "The harbour of Brannoch was opened again by the harbour master on Monday.");
        group();
        nextNight(31);
        assertThat(articles.recent(9))
                .extracting(Article::title)
                .containsExactly("Harbour 2 closed", "Harbour 1 closed");
        assertThat(store(3).id().value()).isGreaterThan(last.value());
    }

    @Test
    void theNightIsOnceADayAfterThreeAndSaysWhatItTook() {
        IntStream.range(0, 250).forEach(this::store);
        group();
        Facts facts = new Facts(db);
        now = Instant.parse("2027-03-01T02:00:00Z");
        retention.run();
        assertThat(articles.count()).isOne();
        assertThat(Retention.lastNight(facts)).contains(new Retention.Night(LocalDate.parse("2027-02-28"), 249));
        store(500);
        now = Instant.parse("2027-03-01T02:30:00Z");
        retention.run();
        assertThat(articles.count()).isEqualTo(2);
        group();
        now = Instant.parse("2027-03-01T03:00:00Z");
        retention.run();
        assertThat(articles.recent(9)).hasSize(1);
        assertThat(Retention.lastNight(facts)).contains(new Retention.Night(LocalDate.parse("2027-03-01"), 1));
    }

    @Test
    void aStoryThatLostItsFirstReportsGoesOnWithoutBeingNews() {
        String text =
                "The river Orra broke its banks at Norhaven and 6,500 people left their homes, the mayor Tessa Wyle said.";
        store(1, text);
        now = now.plus(Duration.ofHours(5));
        store(2, text + " Two bridges are closed.");
        group();
        List<Article> both = articles.recent(2);
        Instant changed = stories.of(both.get(0).id()).orElseThrow().changed();
        now = START.plus(Duration.ofDays(90)).plus(Duration.ofHours(3));
        retention.run();
        assertThat(stories.of(both.get(0).id()).orElseThrow()).satisfies(story -> {
            assertThat(story.articles()).hasSize(1);
            assertThat(story.changed()).isEqualTo(changed);
        });
        assertThat(db.<Long>read(tx -> tx.handle()
                        .createQuery("SELECT first_at FROM story")
                        .mapTo(Long.class)
                        .one()))
                .isEqualTo(both.get(0).seen().toEpochMilli());
    }

    @Test
    void theWordsOfWhatLeftTakeNoRoomForLong() {
        for (int i = 0; i < 600; i++) {
            store(i);
        }
        group();
        long full = words();
        nextNight(91);
        assertThat(articles.count()).isOne();
        assertThat(words()).isLessThan(full / 10);
        assertThat(articles.search("zebra599", now, 9)).hasSize(1);
    }

    private long words() {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT sum(length(block)) FROM article_words_data")
                .mapTo(Long.class)
                .one());
    }

    private static final String BALLAST = """
            INSERT INTO ballast WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
            SELECT zeroblob(1000000) FROM n
            """;

    @Test
    void roomThatIsFreeIsGivenBackOnlyWhereItIsWorthIt() {
        execute("CREATE TABLE ballast (a)");
        execute(BALLAST);
        execute("DELETE FROM ballast WHERE rowid > 25");
        nextNight(1);
        assertThat(new Space(db).taken().file()).isGreaterThan(50_000_000);
        execute("DELETE FROM ballast");
        nextNight(1);
        assertThat(new Space(db).taken().file()).isLessThan(10_000_000);
        assertThat(db.file().toFile().length()).isLessThan(10_000_000);
    }
}
