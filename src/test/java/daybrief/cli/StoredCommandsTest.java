package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Articles;
import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.db.Database;
import daybrief.delivery.Outbox;
import daybrief.digest.Desk;
import daybrief.digest.Editions;
import daybrief.digest.Editor;
import daybrief.digest.replay.Replays;
import daybrief.inbox.Inbox;
import daybrief.source.Sources;
import daybrief.story.Grouping;
import daybrief.story.Stories;
import daybrief.subscriber.Readers;
import daybrief.summary.Allowance;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.topic.Topic;
import daybrief.topic.Topics;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The sub-commands that read what is stored: digest, topics, stats, backup. */
class StoredCommandsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final InstantSource clock = InstantSource.fixed(NOW);
    private final Topics topics = new Topics(List.of(
            new Topic("world", "🌍", Map.of("en", "World"), List.of(), List.of()),
            new Topic("sport", "🏅", Map.of("en", "Sport"), List.of(), List.of())));
    private Database db;

    @BeforeEach
    void open() {
        db = Database.open(folder.resolve("test.db"));
        store("Orra floods Norhaven", "The river Orra broke its banks at Norhaven on Saturday night.", "world");
        store("Vell win the northern league", "Vell won the final in overtime before twelve thousand people.", "sport");
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void digestPrintsAnEditionOfArticlesThatNobodyHadGrouped() {
        assertThat(digest()).isZero();
        assertThat(out.toString()).contains("2 stories", "Orra floods Norhaven", "Vell win the northern league");
        assertThat(db.<Long>read(tx -> tx.handle()
                        .createQuery("SELECT count(*) FROM edition")
                        .mapTo(Long.class)
                        .one()))
                .isZero();
    }

    @Test
    void digestKeepsToTheTopicsAndPrintsJson() {
        assertThat(digest("--topic", "Sport", "--since", "3d", "--json")).isZero();
        assertThat(out.toString())
                .contains("\"headline\":\"Vell win the northern league\"")
                .doesNotContain("Orra");
    }

    @Test
    void wrongUseIsExitTwoAndSaysWhatToTypeInstead() {
        assertThat(digest("--topic", "sprot")).isEqualTo(2);
        assertThat(err.toString()).contains("No topic is called sprot; did you mean sport?");
        assertThat(digest("--since", "yesterday")).isEqualTo(2);
        assertThat(err.toString()).contains("90m, 24h or 3d");
    }

    @Test
    void anEditionThatWasSentIsListedAndPrintedOnceMore() {
        edition(1, "language, zone", "'ru', 'Europe/Berlin'");
        assertThat(digest("--editions")).isZero();
        assertThat(out.toString())
                .isEqualToIgnoringNewLines("     1  reader 9       2026-11-22  07:30         1 stories");
        out.getBuffer().setLength(0);
        assertThat(digest("--replay", "1")).isZero();
        assertThat(out.toString())
                .startsWith("Orra floods Norhaven")
                .contains("1 сюжет", "The river Orra broke its banks", "06:30");
        assertThat(err.toString()).isEmpty();
        out.getBuffer().setLength(0);
        assertThat(digest("--replay", "1", "--json")).isZero();
        assertThat(out.toString()).startsWith("{\"chapters\"").contains("\"headline\":\"Orra floods Norhaven\"");
    }

    @Test
    void anEditionOfAnOlderDaybriefIsPrintedInEnglishByTheClockOfTheHostAndThatIsSaid() {
        edition(2, "lost", "0");
        assertThat(digest("--replay", "2")).isZero();
        assertThat(out.toString()).contains("1 story", "14:30");
        assertThat(err.toString()).contains("without its language and zone", "this host's clock");
    }

    @Test
    void anEditionThatIsNotKeptIsWrongUseThatSaysWhereTheOthersAre() {
        assertThat(digest("--replay", "7")).isEqualTo(2);
        assertThat(err.toString()).contains("No edition 7 is kept; `digest --editions` lists them");
        assertThat(digest("--replay", "yesterday")).isEqualTo(2);
    }

    /** The flood as it was sent to reader 9 at 07:30 in Berlin; published an hour before. */
    private void edition(long id, String columns, String values) {
        digest("--topic", "world", "--json");
        String body = out.toString().strip();
        out.getBuffer().setLength(0);
        long at = Instant.parse("2026-11-22T06:30:00Z").toEpochMilli();
        String shown = body.replaceAll("\"published\":\"[^\"]*\"", "\"published\":\"2026-11-22T05:30:00Z\"");
        db.write(tx -> {
            tx.handle().execute("INSERT INTO mailbox (id, chat) VALUES (5, 5)");
            tx.handle()
                    .execute(
                            "INSERT INTO reader (id, mailbox_id, user, name, language, created_at) VALUES (9, 5, 5, 'Ada', 'en', ?)",
                            at);
            tx.handle().execute("INSERT INTO edition_content (id, hash, body) VALUES (3, 'x', ?)", shown);
            tx.handle()
                    .execute("INSERT INTO edition_told (content_id, story_id, as_of, told) VALUES (3, 1, ?, '[]')", at);
            return tx.handle()
                    .execute(
                            "INSERT INTO edition (id, reader_id, local_date, local_time, kind, content_id, composed_at, "
                                    + columns + ") VALUES (?, 9, '2026-11-22', '07:30', 'scheduled', 3, ?, " + values
                                    + ")",
                            id,
                            at);
        });
    }

    @Test
    void topicsAreListedWithTheirArticles() {
        int exit = run(new TopicsCommand(() -> new TopicsCommand.Shelf(topics, new Articles(db)), clock));
        assertThat(exit).isZero();
        assertThat(out.toString().lines())
                .containsExactly("world               1  World", "sport               1  Sport");
    }

    @Test
    void statsCountWhatIsStored() {
        Articles articles = new Articles(db);
        StatsCommand.Books books = new StatsCommand.Books(
                db,
                articles,
                new Stories(db, articles),
                new Sources(db),
                new Readers(db),
                new Outbox(db),
                new Inbox(db, clock),
                Optional::empty);
        assertThat(run(new StatsCommand(() -> books, clock))).isZero();
        assertThat(out.toString())
                .contains(
                        "articles   2 (2 in the past 24 h, the oldest since 2026-11-22T08:00:00Z)",
                        "readers    none",
                        "outbox     none",
                        "last copy  none");
    }

    @Test
    void aBackupIsADatabaseAndNeverTheDatabaseItself() {
        Path copy = folder.resolve("copy.db");
        assertThat(run(new BackupCommand(() -> db), copy.toString())).isZero();
        try (Database restored = Database.open(copy)) {
            assertThat(new Articles(restored).count()).isEqualTo(2);
        }
        assertThat(run(new BackupCommand(() -> db), db.file().toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is the database itself");
    }

    @Test
    void aBackupThatCannotBeWrittenIsAFailure() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(run(new BackupCommand(() -> db), file.resolve("copy.db").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("cannot be made");
    }

    private int digest(String... args) {
        Articles articles = new Articles(db);
        Stories stories = new Stories(db, articles);
        Editor editor = new Editor(new Desk(
                stories,
                articles,
                new Sources(db),
                topics,
                new ExtractiveSummarizer(),
                new Editions(db),
                Allowance.BROADCAST,
                ZoneId.of("UTC")));
        Grouping grouping = new Grouping(db, articles, stories, clock);
        Replays replays = new Replays(db, topics, ZoneId.of("Asia/Tokyo"));
        return run(
                new DigestCommand(() -> new DigestCommand.Newsstand(editor, topics, grouping::run, replays), clock),
                args);
    }

    private int run(Object command, String... args) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private void store(String title, String text, String topic) {
        db.write(tx -> new Articles(db)
                .store(
                        tx,
                        new Draft(
                                new Sources(db).fileSource(tx, "Gazette", NOW).value(),
                                Optional.empty(),
                                "Gazette",
                                Optional.empty(),
                                Optional.empty(),
                                title,
                                text,
                                Optional.of("en"),
                                Optional.empty(),
                                Kind.NEWS,
                                Optional.of(NOW.minusSeconds(3600)),
                                Map.of(topic, 1.0)),
                        NOW));
    }
}
