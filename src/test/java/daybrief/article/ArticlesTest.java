package daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybrief.db.Database;
import daybrief.db.Databases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String FERRY =
            "The ferry Halcyon ran aground off Brannoch early this morning with forty people aboard, "
                    + "the harbour master said. All of them were taken off by lifeboat within two hours, and nobody was hurt. "
                    + "The ferry line said it would pay for new tickets.";

    @TempDir
    Path folder;

    private Database db;
    private Articles articles;

    @BeforeEach
    void open() {
        db = Databases.open(folder.resolve("a.db"));
        articles = new Articles(db);
        Outlets.add(db, "Tidewater Post", "Brannoch Herald");
    }

    @AfterEach
    void close() {
        db.close();
    }

    private Stored store(Drafts draft) {
        return store(draft, NOW);
    }

    private Stored store(Drafts draft, Instant now) {
        return db.write(tx -> articles.store(tx, draft.draft(), now));
    }

    @Test
    void theSameTextImportedTwiceStaysOneEvenUnderAnotherFilesName() {
        Stored first = store(Drafts.of("Ferry aground", FERRY).guid("file:a/ferry.txt"));
        Stored second = store(Drafts.of("Ferry 2", FERRY + "\r\n").guid("file:b/ferry-2.txt"));
        assertThat(second).isEqualTo(new Stored.Unchanged(first.id()));
        assertThat(articles.count()).isOne();
    }

    @Test
    void wireCopyInTwoOutletsStaysTwoArticles() {
        store(Drafts.of("Ferry aground", FERRY).link("https://tidewater.example/1"));
        store(Drafts.of("Ferry aground", FERRY)
                .link("https://brannoch.example/1")
                .source(2));
        store(Drafts.of("Ferry aground", FERRY).source(2));
        assertThat(articles.count()).isEqualTo(2);
    }

    @Test
    void theSameLinkWithANewTitleIsOneArticleInANewVersion() {
        Stored first = store(
                Drafts.of("Ferry aground", FERRY).guid("1").link("https://tidewater.example/ferry?utm_source=rss"));
        Stored second = store(
                Drafts.of("All saved from ferry", FERRY).guid("2").link("http://www.tidewater.example/ferry/"),
                NOW.plusSeconds(60));
        assertThat(second).isEqualTo(new Stored.Changed(first.id(), 2));
        Article article = articles.get(first.id());
        assertThat(article.title()).isEqualTo("All saved from ferry");
        assertThat(article.seen()).isEqualTo(NOW);
        assertThat(article.changed()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void everyVersionOfAChangedTextCanStillBeRead() {
        ArticleId id = store(Drafts.of("Ferry aground", FERRY).guid("1")).id();
        store(Drafts.of("Ferry aground", FERRY + " It was refloated at noon.").guid("1"));
        assertThat(articles.textOf(id, 1)).contains(FERRY);
        assertThat(articles.textOf(id, 2))
                .hasValueSatisfying(text -> assertThat(text).endsWith("noon."));
        assertThat(articles.textOf(id, 3)).isEmpty();
        assertThat(new Search(db).search("refloated", NOW, 5)).hasSize(1);
    }

    @Test
    void aTeaserFromAnotherSourceDoesNotReplaceTheWholeTextUnderTheSameLink() {
        Stored whole = store(Drafts.of("Ferry aground", FERRY).link("https://tidewater.example/ferry"));
        Stored teaser = store(Drafts.of("Ferry aground", "Forty people …")
                .link("https://tidewater.example/ferry")
                .source(2)
                .topics(Map.of("world", 1.0)));
        assertThat(teaser).isEqualTo(new Stored.Unchanged(whole.id()));
        assertThat(articles.get(whole.id()).text()).isEqualTo(FERRY);
        assertThat(articles.get(whole.id()).topics()).containsEntry("world", 1.0);
    }

    @Test
    void aDateInTheFutureIsHeldToNowAndAMissingOneStaysMissing() {
        ArticleId future = store(Drafts.of("A", FERRY).published(NOW.plus(Duration.ofDays(400))))
                .id();
        ArticleId undated = store(Drafts.of("B", "Nothing is known about when this was written."))
                .id();
        assertThat(articles.get(future).published()).contains(NOW);
        assertThat(articles.get(undated).published()).isEmpty();
        assertThat(articles.get(undated).when()).isEqualTo(NOW);
    }

    @Test
    void articlesAreFoundByLinksThatDifferByTrackingOnly() {
        ArticleId id = store(Drafts.of("A", FERRY).link("https://tidewater.example/a?id=7"))
                .id();
        assertThat(articles.findByLink("http://m.tidewater.example/a?id=7&fbclid=x#top"))
                .map(Article::id)
                .contains(id);
        assertThat(articles.findByLink("https://tidewater.example/a?id=8")).isEmpty();
        assertThat(articles.findByLink("not a link")).isEmpty();
    }

    @Test
    void groupedArticlesAreNotOfferedAgainEvenIfTheyChange() {
        ArticleId one = store(Drafts.of("A", FERRY).guid("1")).id();
        ArticleId two = store(Drafts.of("B", "The second text is about the new bridge.")
                        .guid("2"))
                .id();
        assertThat(articles.ungrouped(10)).extracting(Article::id).containsExactly(one, two);
        db.write(tx -> {
            articles.markGrouped(tx, List.of(one));
            return null;
        });
        store(Drafts.of("A, later", FERRY).guid("1"));
        assertThat(articles.ungrouped(10)).extracting(Article::id).containsExactly(two);
    }

    @Test
    void whatCameInIsCountedAndListedByTime() {
        ArticleId one = store(Drafts.of("A", FERRY)).id();
        ArticleId two = store(
                        Drafts.of("B", "Паром сел на мель, но все спасены, и никто не пострадал."), NOW.plusSeconds(9))
                .id();
        assertThat(articles.recent(1)).extracting(Article::id).containsExactly(two);
        assertThat(articles.countSeenBetween(NOW, NOW.plusSeconds(9))).isOne();
        assertThat(articles.languagesSince(NOW)).containsOnly(Map.entry("en", 1L), Map.entry("ru", 1L));
        assertThat(articles.byIds(List.of(two, new ArticleId(99), one)))
                .extracting(Article::id)
                .containsExactly(two, one);
    }

    @Test
    void theTopicsAreKeptWithTheirScores() {
        ArticleId id = store(Drafts.of("A", FERRY).topics(Map.of("world", .4, "own=topic", 1.0)))
                .id();
        assertThat(articles.get(id).topics()).isEqualTo(Map.of("world", .4, "own=topic", 1.0));
    }

    @Test
    void anUnknownArticleIsNamed() {
        assertThat(articles.find(new ArticleId(7))).isEmpty();
        assertThatThrownBy(() -> articles.get(new ArticleId(7)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("7");
    }

    @Test
    void aSourceThatGivesAllItsArticlesNewNamesAndLinksBringsNoFlood() {
        Stored first = store(Drafts.of("Ferry aground", FERRY).guid("1").link("https://tidewater.example/old/1"));
        Stored teaser = store(Drafts.of("Bridge open", "It is open.")
                .guid("2")
                .link("https://tidewater.example/old/2")
                .published(NOW.minusSeconds(900)));
        Drafts moved = Drafts.of("Ferry aground", FERRY).guid("a").link("https://tidewater.example/news/1");
        assertThat(store(moved)).isEqualTo(new Stored.Unchanged(first.id()));
        assertThat(store(Drafts.of("Bridge open", "It is open.")
                        .guid("b")
                        .link("https://tidewater.example/news/2")
                        .published(NOW.minusSeconds(900))))
                .isEqualTo(new Stored.Unchanged(teaser.id()));
        Drafts edited = Drafts.of("Ferry aground", FERRY + " It floats again.")
                .guid("a")
                .link("https://tidewater.example/news/1");
        assertThat(store(edited)).isEqualTo(new Stored.Changed(first.id(), 2));
        assertThat(articles.get(first.id()).link()).contains("https://tidewater.example/news/1");
        assertThat(articles.count()).isEqualTo(2);
    }

    @Test
    void pagesThatShareATitleAndSayNothingElseStayApart() {
        store(Drafts.of("Picture of the day", "").guid("1").link("https://tidewater.example/pictures/1"));
        store(Drafts.of("Picture of the day", "").guid("2").link("https://tidewater.example/pictures/2"));
        assertThat(articles.count()).isEqualTo(2);
    }

    @Test
    void theOldestAreGroupedFirstHoweverTheyCameIn() {
        ArticleId late =
                store(Drafts.of("A", FERRY).published(NOW.minusSeconds(60))).id();
        ArticleId early = store(Drafts.of("B", FERRY + " It floats.").published(NOW.minusSeconds(600)))
                .id();
        ArticleId undated = store(Drafts.of("C", FERRY + " It sank.")).id();
        assertThat(articles.ungrouped(10)).extracting(Article::id).containsExactly(early, late, undated);
        assertThat(articles.ungrouped(1)).extracting(Article::id).containsExactly(early);
    }
}
