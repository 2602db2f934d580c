package daybrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.Articles;
import daybrief.article.Kind;
import daybrief.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {
    private static final String FERRY =
            "The ferry Halcyon ran aground off Brannoch early this morning with forty people aboard.";

    @TempDir
    Path temporary;

    private Path folder;
    private Bench bench;
    private Imports imports;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(temporary);
        imports = new Imports(bench.db, bench.sources, bench.intake);
        folder = Files.createDirectories(temporary.resolve("in/deep"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ImportReport run(Path... paths) {
        return imports.importAll(List.of(paths), tally -> {});
    }

    private static void assertCounts(ImportReport report, int fresh, int changed, int unchanged) {
        assertThat(List.of(report.fresh(), report.changed(), report.unchanged()))
                .containsExactly(fresh, changed, unchanged);
    }

    @Test
    void aFolderIsImportedOnceHoweverOften() throws IOException {
        Files.writeString(folder.resolve("ferry.txt"), FERRY);
        Files.writeString(
                folder.resolve("two.jsonl"),
                "{\"text\": \"One is here.\"}\n{\"text\": \"Two is here.\", \"source\": \"Post\"}");
        assertCounts(run(folder.getParent()), 3, 0, 0);
        assertCounts(run(folder.getParent()), 0, 0, 3);
        assertThat(bench.articles.recent(9)).extracting(Article::outlet).containsOnly("Imported", "Post");
        assertThat(bench.articles.recent(9))
                .allSatisfy(article -> assertThat(article.published()).isEmpty());
    }

    @Test
    void aChangedFileIsANewVersionAndACopyElsewhereIsTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("ferry.txt"), FERRY.repeat(3));
        run(file);
        assertCounts(run(Files.copy(file, folder.resolve("a-copy.txt"))), 0, 0, 1);
        Files.writeString(file, FERRY.repeat(3) + " All are safe.");
        assertCounts(run(file), 0, 1, 0);
        assertThat(bench.articles.recent(9))
                .singleElement()
                .satisfies(article -> assertThat(article.version()).isEqualTo(2));
    }

    @Test
    void brokenFilesAreNamedAndNothingElseIsLost() throws IOException {
        Files.writeString(folder.resolve("a-empty.txt"), "");
        Files.writeString(folder.resolve("b.jsonl"), "{\"text\": \"One is here.\"}\nnonsense\n");
        Files.writeString(folder.resolve("c.odt"), "PK");
        Files.writeString(folder.resolve(".hidden.txt"), "Hidden");
        Files.writeString(folder.resolve("z.txt"), FERRY);
        ImportReport report = run(folder, temporary.resolve("not-there"));
        assertCounts(report, 2, 0, 0);
        assertThat(report.broken())
                .extracting(ImportReport.Broken::toString)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).endsWith("not-there: there is no such file or folder"),
                        text -> assertThat(text).endsWith("a-empty.txt: empty"),
                        text -> assertThat(text).contains("b.jsonl, line 2: not JSON"));
        assertThat(report.skipped())
                .singleElement()
                .asString()
                .contains("c.odt: not one of .txt, .md, .markdown, .json, .jsonl");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.txt"), "Nobody is to read this.");
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Files.createSymbolicLink(folder.resolve("round"), folder.getParent());
        ImportReport report = run(folder);
        assertThat(report.articles()).isZero();
        assertThat(report.skipped()).hasSize(2);
        assertCounts(run(folder.resolve("link.txt")), 1, 0, 0);
    }

    @Test
    void labelsGiveTopics() throws IOException {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: Ferry\ntopics: [World, no such topic]\n---\n" + FERRY);
        run(folder);
        assertThat(bench.articles.recent(1).get(0).topics()).containsOnlyKeys("world");
        assertThat(bench.sources.topicsWithSources(bench.clock.instant())).containsExactly("world");
    }

    @Test
    void progressGoesFromNothingToAll() throws IOException {
        for (int i = 0; i < 450; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Report number " + i + " of the day.");
        }
        List<Imports.Tally> tallies = new ArrayList<>();
        ImportReport report = imports.importAll(List.of(folder), tallies::add);
        assertCounts(report, 450, 0, 0);
        Imports.Tally last = tallies.get(tallies.size() - 1);
        assertThat(last.done()).isEqualTo(last.bytes()).isPositive();
        assertThat(last.articles()).isEqualTo(450);
        assertThat(tallies).extracting(Imports.Tally::done).isSorted();
    }

    @Test
    void anImportRunsBesideAnotherProcess() throws IOException {
        Files.writeString(folder.resolve("ferry.txt"), FERRY);
        try (Database beside = Database.open(bench.db.file())) {
            run(folder);
            assertThat(new Articles(beside).count()).isOne();
        }
    }

    @Test
    void aFileInTheWatchedFolderIsReadWhenItHasSettled() throws IOException {
        List<ImportReport.Broken> told = new ArrayList<>();
        WatchedFolder watched = new WatchedFolder(folder.resolve("articles"), imports, told::add);
        watched.run();
        Path file = Files.writeString(folder.resolve("articles/ferry.txt"), "The ferry Halcyon ran");
        watched.run();
        Files.writeString(file, FERRY);
        watched.run();
        assertThat(bench.articles.count()).isZero();
        watched.run();
        assertThat(bench.articles.recent(2))
                .singleElement()
                .satisfies(a -> assertThat(a.text()).isEqualTo(FERRY));
        Files.writeString(file, FERRY + " All are safe.");
        watched.run();
        watched.run();
        assertThat(bench.articles.recent(2))
                .singleElement()
                .satisfies(a -> assertThat(a.version()).isEqualTo(2));
        assertThat(told).isEmpty();
    }

    @Test
    void aBrokenFileInTheWatchedFolderIsToldOnce() throws IOException {
        List<ImportReport.Broken> told = new ArrayList<>();
        Files.writeString(folder.resolve("empty.txt"), "");
        WatchedFolder watched = new WatchedFolder(folder, imports, told::add);
        for (int i = 0; i < 5; i++) {
            watched.run();
        }
        assertThat(told).singleElement().asString().endsWith("empty.txt: empty");
    }

    @Test
    void anEmptiedFileIsAWithdrawalAndStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("ferry.txt"), FERRY.repeat(3));
        run(file);
        Files.writeString(file, " \n");
        ImportReport report = run(file);
        assertCounts(report, 0, 1, 0);
        assertThat(report.broken()).isEmpty();
        assertThat(bench.articles.recent(9)).singleElement().satisfies(article -> {
            assertThat(article.kind()).isEqualTo(Kind.WITHDRAWN);
            assertThat(article.title()).isEqualTo("Ferry");
        });
        assertThat(bench.articles.search("Halcyon", bench.clock.instant(), 9)).isEmpty();
        assertCounts(run(file), 0, 0, 1);
    }

    @Test
    void aFeedFileIsReadUnderItsOwnOutletAndAnEditedOneIsAVersion() throws IOException {
        String rss =
                "<rss><channel><title>Tidewater Post</title><item><guid>7</guid><link>https://post.example/7</link>"
                        + "<title>Ferry aground</title><description>" + FERRY + "</description></item></channel></rss>";
        Path file = Files.writeString(folder.resolve("saved.rss"), rss);
        assertCounts(run(file), 1, 0, 0);
        Files.writeString(file, rss.replace("Ferry aground", "All saved from ferry"));
        assertCounts(run(file), 0, 1, 0);
        assertThat(bench.articles.recent(9)).singleElement().satisfies(article -> {
            assertThat(article.outlet()).isEqualTo("Tidewater Post");
            assertThat(article.title()).isEqualTo("All saved from ferry");
        });
    }

    @Test
    void whatWasReadBeforeAnInterruptionIsNotStoredAgainAfterIt() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Report number " + i + " of the day.");
        }
        imports.importAll(List.of(folder), tally -> {
            if (tally.articles() == 10) {
                imports.stop();
            }
        });
        assertThat(bench.articles.count()).isEqualTo(10);
        Imports again = new Imports(bench.db, bench.sources, bench.intake);
        assertCounts(again.importAll(List.of(folder), tally -> {}), 20, 0, 10);
    }

    @Test
    void aLabelThatIsAddedLaterGivesItsTopic() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\ntitle: Ferry\n---\n" + FERRY);
        run(file);
        assertThat(bench.articles.recent(1).get(0).topics()).isEmpty();
        Files.writeString(file, "---\ntitle: Ferry\ntopics: World\n---\n" + FERRY);
        assertCounts(run(file), 0, 0, 1);
        assertThat(bench.articles.recent(1).get(0).topics()).containsOnlyKeys("world");
    }
}
