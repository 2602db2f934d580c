package daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Articles;
import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.db.Database;
import daybrief.db.Databases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupingTest {

    private static final Instant NOW = Instant.parse("2031-05-14T12:00:00Z");
    private static final String QUAKE_ONE =
            "An earthquake of magnitude 6.1 shook the hills around Tessaly before dawn and brought down the "
                    + "old mill in the village of Corrow. Rescue teams from Tessaly searched the ruins for nine missing people.";
    private static final String QUAKE_TWO =
            "Nine people were missing in Corrow after the mill fell in an earthquake, the Tessaly rescue "
                    + "service said. The quake had a magnitude of 6.1 and was felt in all villages of the hills.";
    private static final String OTHER_QUAKE =
            "An earthquake of magnitude 5.4 was felt on the island of Pelune at noon. The harbour wall of "
                    + "Vantry cracked, fishermen said, but nobody was hurt and rescue teams were sent home.";
    private static final String SEMI_FINAL =
            "Hollin Rovers beat Dunmere 3-1 in the semi-final of the Lakes Cup. Striker Ana Pell scored "
                    + "twice for Rovers before a crowd of 12,000 in Hollin.";
    private static final String FINAL =
            "Hollin Rovers won the Lakes Cup final 2-0. Striker Ana Pell scored for Rovers before a crowd of "
                    + "20,000 in Hollin, where the party went on all night.";

    @TempDir
    private Path folder;

    private Database db;
    private Articles articles;
    private Stories stories;
    private Grouping grouping;

    @BeforeEach
    void open() {
        db = Databases.open(folder.resolve("stories.db"));
        articles = new Articles(db);
        stories = new Stories(db, articles);
        grouping = new Grouping(db, articles, stories, () -> NOW);
        db.write(tx -> tx.handle()
                .execute("INSERT INTO source (kind, address, title, added_at) VALUES ('file', 'a', 'A', 0)"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void reportsOfOneEventBecomeOneStoryAndAnotherEarthquakeAnother() {
        ArticleId one = arrive("Mill falls in Corrow", QUAKE_ONE, -5);
        ArticleId two = arrive("Search in Corrow goes on", QUAKE_TWO, -3);
        ArticleId other = arrive("Harbour wall cracks in Vantry", OTHER_QUAKE, -1);

        assertThat(grouping.run()).isEqualTo(3);
        assertThat(story(two)).isEqualTo(story(one));
        assertThat(story(other)).isNotEqualTo(story(one));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        ArticleId late = arrive("Search in Corrow goes on", QUAKE_TWO, -3);
        grouping.run();
        ArticleId other = arrive("Harbour wall cracks in Vantry", OTHER_QUAKE, -1);
        grouping.run();
        ArticleId early = arrive("Mill falls in Corrow", QUAKE_ONE, -5);
        grouping.run();

        assertThat(story(early)).isEqualTo(story(late)).isNotEqualTo(story(other));
        assertThat(stories.get(story(early)).first()).isEqualTo(hours(-5));
        assertThat(stories.get(story(early)).last()).isEqualTo(hours(-3));
    }

    @Test
    void theSemiFinalAndTheFinalStayTwoStories() {
        ArticleId semi = arrive("Rovers reach the final", SEMI_FINAL, -70);
        ArticleId last = arrive("Rovers win the Lakes Cup", FINAL, -2);
        grouping.run();

        assertThat(story(last)).isNotEqualTo(story(semi));
    }

    @Test
    void theSameWordsWeeksLaterAreOtherNews() {
        ArticleId once = arrive("Mill falls in Corrow", QUAKE_ONE, -400);
        ArticleId again = arrive("Search in Corrow goes on", QUAKE_TWO, -3);
        grouping.run();

        assertThat(story(again)).isNotEqualTo(story(once));
    }

    @Test
    void anOpinionFollowsItsStoryButNeverDrawsNewsToItself() {
        ArticleId opinion = arrive(Kind.OPINION, "Corrow's mill should have been mended", QUAKE_TWO, -4);
        ArticleId alone = arrive("Mill falls in Corrow", QUAKE_ONE, -5);
        grouping.run();
        ArticleId later = arrive(Kind.OPINION, "Who looks after old mills", QUAKE_TWO + " It need not have been.", -1);
        grouping.run();

        assertThat(story(opinion)).isEqualTo(story(alone)).isEqualTo(story(later));
        assertThat(stories.get(story(alone)).independent()).isEqualTo(1);
    }

    @Test
    void aTeaserThatGetsItsWholeTextJoinsTheStoryThatItTells() {
        ArticleId teaser = arrive(Kind.TEASER, "A long night", "Nobody in the village slept …", -4);
        ArticleId other = arrive("Harbour wall cracks in Vantry", OTHER_QUAKE, -1);
        ArticleId news = arrive("Mill falls in Corrow", QUAKE_ONE, -5);
        grouping.run();
        StoryId before = story(teaser);
        assertThat(before).isNotEqualTo(story(news));

        complete(teaser, QUAKE_TWO);

        assertThat(grouping.run()).isEqualTo(1);
        assertThat(story(teaser)).isEqualTo(story(news)).isNotEqualTo(story(other));
        assertThat(stories.find(before)).map(Story::id).contains(story(news));
    }

    @Test
    void aTeaserWhoseWholeTextIsLikeNothingElseKeepsItsStory() {
        ArticleId teaser = arrive(Kind.TEASER, "A long night", "Nobody in the village slept …", -4);
        arrive("Harbour wall cracks in Vantry", OTHER_QUAKE, -1);
        grouping.run();
        StoryId before = story(teaser);

        complete(teaser, SEMI_FINAL);
        grouping.run();

        assertThat(story(teaser)).isEqualTo(before);
        assertThat(stories.since(hours(-9))).hasSize(2);
    }

    @Test
    void whatSomebodyTookApartStaysApartWhenItsTextBecomesWhole() {
        ArticleId news = arrive("Mill falls in Corrow", QUAKE_ONE, -5);
        ArticleId same = arrive("Search in Corrow goes on", QUAKE_TWO, -3);
        grouping.run();
        db.write(tx -> {
            stories.partings().part(tx, story(news), List.of(same), NOW);
            return null;
        });
        arrive("Harbour wall cracks in Vantry", OTHER_QUAKE, -1);
        grouping.run();

        complete(same, QUAKE_TWO + " " + QUAKE_ONE);
        grouping.run();

        assertThat(story(same)).isNotEqualTo(story(news));
    }

    private void complete(ArticleId teaser, String text) {
        db.write(tx -> {
            articles.complete(tx, articles.get(teaser), text, NOW);
            return null;
        });
    }

    @Test
    void anArticleThatIsRewrittenKeepsItsPlaceAndChangesItsStory() {
        ArticleId one = arrive("Mill falls in Corrow", QUAKE_ONE, -5);
        grouping.run();
        StoryId before = story(one);
        store(
                draft(Kind.NEWS, "Mill falls in Corrow", QUAKE_ONE + " Corrected: the mill is the new one.", -5),
                NOW.plusSeconds(500));

        assertThat(grouping.run()).isZero();
        assertThat(story(one)).isEqualTo(before);
        assertThat(stories.get(before).changed()).isEqualTo(NOW.plusSeconds(500));
        assertThat(stories.get(before).articles())
                .singleElement()
                .extracting(Article::version)
                .isEqualTo(2);
    }

    @Test
    void whatIsPlacedIsNotPlacedAgain() {
        arrive("Mill falls in Corrow", QUAKE_ONE, -5);

        assertThat(grouping.run()).isEqualTo(1);
        assertThat(grouping.run()).isZero();
    }

    @Test
    void anArchiveOfManyMonthsFindsItsPlaceInOneRun() {
        for (int i = 0; i < 120; i++) {
            arrive(
                    "Notice " + i,
                    "Entry number " + i + " of the parish book tells of lot " + i * 7 + " and of nothing else.",
                    -i * 50.0);
        }

        assertThat(grouping.run()).isEqualTo(120);
        assertThat(stories.since(Instant.EPOCH)).hasSizeGreaterThan(40);
    }

    @Test
    void storiesAreFoundByTimeByArticleAndById() {
        ArticleId old = arrive("Harbour wall cracks in Vantry", OTHER_QUAKE, -60);
        ArticleId fresh = arrive("Mill falls in Corrow", QUAKE_ONE, -5);
        grouping.run();

        assertThat(stories.since(hours(-24))).extracting(Story::id).containsExactly(story(fresh));
        assertThat(stories.since(hours(-90))).extracting(Story::id).containsExactly(story(fresh), story(old));
        assertThat(stories.holding(List.of(old, fresh))).hasSize(2);
        assertThat(stories.of(new ArticleId(99))).isEmpty();
        assertThatThrownBy(() -> stories.get(new StoryId(99))).isInstanceOf(NoSuchElementException.class);
    }

    private StoryId story(ArticleId article) {
        return stories.of(article).orElseThrow().id();
    }

    private ArticleId arrive(String title, String text, double hours) {
        return arrive(Kind.NEWS, title, text, hours);
    }

    private ArticleId arrive(Kind kind, String title, String text, double hours) {
        return store(draft(kind, title, text, hours), NOW);
    }

    private ArticleId store(Draft draft, Instant now) {
        db.write(tx -> articles.store(tx, draft, now));
        return articles.findByLink(draft.link().orElseThrow()).orElseThrow().id();
    }

    private static Draft draft(Kind kind, String title, String text, double hours) {
        String link = "https://news.example/" + title.replaceAll("\\W", "-");
        return new Draft(
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
                Optional.of(hours(hours)),
                Map.of());
    }

    private static Instant hours(double hours) {
        return NOW.plus(Duration.ofMinutes(Math.round(hours * 60)));
    }
}
