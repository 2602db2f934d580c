package daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.ArticleId;
import daybrief.article.Articles;
import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.story.grouping.Clusters;
import daybrief.story.grouping.Signatures;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartingsTest {

    private static final Instant NOW = Instant.parse("2031-05-14T12:00:00Z");
    private static final String MILL =
            "An earthquake of magnitude 6.1 shook the hills around Tessaly before dawn and brought down the "
                    + "old mill in the village of Corrow. Rescue teams from Tessaly searched the ruins for nine missing people.";
    private static final String SEARCH =
            "Nine people were missing in Corrow after the mill fell in an earthquake, the Tessaly rescue "
                    + "service said. The quake had a magnitude of 6.1 and was felt in all villages of the hills.";
    private static final String FOUND =
            "Rescue teams from Tessaly found two of the nine people who were missing in Corrow after the old mill "
                    + "fell in an earthquake of magnitude 6.1. The ruins of the mill were searched all day in the hills.";

    @TempDir
    private Path folder;

    private Database db;
    private Articles articles;
    private Stories stories;
    private Grouping grouping;
    private Instant now = NOW;

    @BeforeEach
    void open() {
        db = Databases.open(folder.resolve("stories.db"));
        articles = new Articles(db);
        stories = new Stories(db, articles);
        grouping = new Grouping(db, articles, stories, () -> now);
        db.write(tx -> tx.handle()
                .execute("INSERT INTO source (kind, address, title, added_at) VALUES ('file', 'a', 'A', 0)"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private void restart() {
        stories = new Stories(db, articles);
        grouping = new Grouping(db, articles, stories, () -> now);
    }

    private ArticleId arrive(Kind kind, String title, String text, double hours) {
        String link = "https://news.example/" + title.replaceAll("\\W", "-");
        Instant at = NOW.plus(Duration.ofMinutes(Math.round(hours * 60)));
        Draft draft = new Draft(
                1,
                Optional.of(link),
                "Gazette",
                Optional.of(link),
                Optional.of(link),
                title,
                text,
                Optional.of("en"),
                Optional.empty(),
                kind,
                Optional.of(at),
                Map.of());
        db.write(tx -> articles.store(tx, draft, now));
        grouping.run();
        return articles.findByLink(link).orElseThrow().id();
    }

    private ArticleId arrive(String title, String text, double hours) {
        return arrive(Kind.NEWS, title, text, hours);
    }

    private StoryId story(ArticleId article) {
        return stories.of(article).orElseThrow().id();
    }

    private void part(ArticleId... leaving) {
        StoryId story = story(leaving[0]);
        db.write(tx -> {
            stories.partings().part(tx, story, List.of(leaving), now);
            return null;
        });
    }

    private void rejoin(ArticleId article) {
        db.write(tx -> {
            stories.partings().rejoin(tx, article, now);
            return null;
        });
    }

    @Test
    void aReportThatWasTakenOutStaysOutHoweverMuchMoreArrives() {
        ArticleId mill = arrive("Mill falls in Corrow", MILL, -5);
        ArticleId search = arrive("Search in Corrow goes on", SEARCH, -4);
        StoryId before = story(mill);
        assertThat(story(search)).isEqualTo(before);

        part(search);
        assertThat(story(mill)).isEqualTo(before);
        assertThat(story(search)).isNotEqualTo(before);

        ArticleId found = arrive("Two found in Corrow", FOUND, -3);
        assertThat(story(found)).isIn(story(mill), story(search));
        assertThat(story(search)).isNotEqualTo(story(mill));

        restart();
        arrive("Mill in Corrow fell in the quake", MILL + " The mill was old.", -2);
        arrive("Corrow after the quake", SEARCH + " The search goes on.", -1);
        assertThat(story(search)).isNotEqualTo(story(mill));
    }

    @Test
    void nobodyIsTakenOutTwiceNorTheLastOne() {
        ArticleId mill = arrive("Mill falls in Corrow", MILL, -5);
        ArticleId search = arrive("Search in Corrow goes on", SEARCH, -4);
        StoryId before = story(mill);
        part(search);
        StoryId own = story(search);

        db.write(tx -> {
            stories.partings().part(tx, before, List.of(search), now);
            stories.partings().part(tx, before, List.of(mill), now);
            stories.partings().part(tx, new StoryId(999), List.of(mill), now);
            return null;
        });
        assertThat(story(mill)).isEqualTo(before);
        assertThat(story(search)).isEqualTo(own);
        assertThat(stories.partings().all()).hasSize(1);
    }

    @Test
    void whatWasTakenOutIsTakenBack() {
        ArticleId mill = arrive("Mill falls in Corrow", MILL, -5);
        ArticleId search = arrive("Search in Corrow goes on", SEARCH, -4);
        ArticleId found = arrive("Two found in Corrow", FOUND, -3);
        part(search, found);
        assertThat(story(found)).isEqualTo(story(search)).isNotEqualTo(story(mill));
        StoryId own = story(search);

        rejoin(search);
        rejoin(search);
        assertThat(story(search)).isEqualTo(story(mill)).isEqualTo(story(found));
        assertThat(stories.partings().all()).isEmpty();
        assertThat(stories.find(own))
                .hasValueSatisfying(heir -> assertThat(heir.id()).isEqualTo(story(mill)));

        restart();
        arrive("Mill in Corrow fell in the quake", MILL + " The mill was old.", -2);
        assertThat(story(search)).isEqualTo(story(mill));
    }

    @Test
    void oneActIsTakenBackAndTheOtherStandsEvenOfTheSameInstant() {
        ArticleId mill = arrive("Mill falls in Corrow", MILL, -5);
        ArticleId search = arrive("Search in Corrow goes on", SEARCH, -4);
        ArticleId found = arrive("Two found in Corrow", FOUND, -3);
        StoryId before = story(mill);
        part(search);
        part(found);
        assertThat(stories.partings().from(before)).extracting("id").containsExactly(search, found);

        rejoin(found);
        assertThat(story(found)).isEqualTo(before);
        assertThat(story(search)).isNotEqualTo(before);
        assertThat(stories.partings().from(before)).extracting("id").containsExactly(search);
    }

    @Test
    void anotherPartingForbidsTheReturn() {
        ArticleId mill = arrive("Mill falls in Corrow", MILL, -5);
        ArticleId search = arrive("Search in Corrow goes on", SEARCH, -4);
        ArticleId found = arrive("Two found in Corrow", FOUND, -3);
        part(search, found);
        part(found);
        db.write(tx -> {
            tx.handle()
                    .execute(
                            "UPDATE story_article SET story_id = ? WHERE article_id = ?",
                            story(mill).value(),
                            found.value());
            return null;
        });

        rejoin(search);
        assertThat(story(search)).isNotEqualTo(story(found));
    }

    @Test
    void anOpinionThatWasTakenOutDoesNotComeBackWithNewsEither() {
        ArticleId mill = arrive("Mill falls in Corrow", MILL, -5);
        ArticleId opinion = arrive(Kind.OPINION, "Corrow's mill should have been mended", SEARCH, -4);
        assertThat(story(opinion)).isEqualTo(story(mill));
        part(opinion);

        arrive("Search in Corrow goes on", SEARCH + " The search goes on.", -3);
        arrive("Two found in Corrow", FOUND, -2);
        assertThat(story(opinion)).isNotEqualTo(story(mill));
    }

    @Test
    void aReportThatIsGroupedWhileItsStoryIsTakenApartFindsTheNewState() {
        ArticleId mill = arrive("Mill falls in Corrow", MILL, -5);
        ArticleId search = arrive("Search in Corrow goes on", SEARCH, -4);
        boolean[] once = {true};
        grouping = new Grouping(db, articles, stories, () -> {
            if (once[0] && articles.count() == 3) {
                once[0] = false;
                part(search);
            }
            return now;
        });
        arrive("Two found in Corrow", FOUND, -3);
        assertThat(story(search)).isNotEqualTo(story(mill));
        assertThat(stories.partings().all()).hasSize(1);
    }

    /** The fourteenth article of a cluster is not compared any more, and still keeps out what is apart from it. */
    @Test
    void aLargeClusterRemembersForItsOldestArticlesToo() {
        assertThat(joinsALargeCluster(false)).isTrue();
        assertThat(joinsALargeCluster(true)).isFalse();
    }

    private static boolean joinsALargeCluster(boolean apart) {
        Clusters clusters = new Clusters();
        Signatures signatures = new Signatures();
        for (int i = 0; i < 40; i++) {
            String name = "Zaru" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            String text = name + " council opened a " + name + "ian garden with " + name + "ite trees on " + name
                    + "o street.";
            clusters.know(signatures.of(Told.article(100 + i, "Gazette", -8, name + " opens garden", text)), 100 + i);
        }
        for (int i = 0; i < 14; i++) {
            clusters.know(signatures.of(Told.article(1 + i, "Gazette", i - 15, "Mill falls in Corrow", MILL)), 1);
        }
        clusters.know(signatures.of(Told.article(50, "Post", -2, "Search in Corrow", SEARCH)), 2);
        if (apart) {
            clusters.part(new ArticleId(50), new ArticleId(1));
        }
        clusters.add(signatures.of(Told.article(51, "Echo", -1, "Mill falls in Corrow", MILL + " " + SEARCH)));
        return clusters.of(new ArticleId(50)) == clusters.of(new ArticleId(1));
    }
}
