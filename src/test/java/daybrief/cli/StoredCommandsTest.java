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
                .contains("articles   2 (2 in the past 24 h)", "readers    none", "outbox     none", "last copy  none");
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
        return run(new DigestCommand(() -> new DigestCommand.Newsstand(editor, topics, grouping::run), clock), args);
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
