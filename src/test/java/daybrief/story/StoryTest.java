package daybrief.story;

import static daybrief.story.Told.article;
import static daybrief.story.Told.at;
import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.topic.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {

    private static final String WIRE =
            "The lock keepers of Ellermouth went back to work after nine days. Barges that had queued since "
                    + "last week passed the lower gates before dawn. The union said the new roster would be tried for six months.";
    private static final String OWN =
            "Traffic on the Eller canal moved again as keepers and owners settled their quarrel about night "
                    + "shifts. Skippers cheered when the first gate opened, our reporter saw.";

    @Test
    void wireCopyCountsOnceHoweverManyOutletsPrintIt() {
        String cut = WIRE.substring(0, WIRE.lastIndexOf("The union"));
        Story story = story(
                article(1, "Meridian Wire", 0, "Locks open again in Ellermouth", WIRE),
                article(2, "Canal Post", 1, "Ellermouth locks reopen after nine days", cut),
                article(3, "Delta Herald", 2, "Barges move in Ellermouth", WIRE + " Grain prices fell."),
                article(4, "Ellermouth Echo", 3, "First barges pass Ellermouth", OWN));

        assertThat(story.outlets()).hasSize(4);
        assertThat(story.independent()).isEqualTo(2);
        assertThat(story.reports()).hasSize(2);
        assertThat(story.reports().get(0).fullest().outlet()).isEqualTo("Delta Herald");
    }

    @Test
    void anOutletsFollowUpIsNoSecondSource() {
        Story story = story(
                article(1, "Canal Post", 0, "Locks open again in Ellermouth", WIRE),
                article(2, "Canal Post", 5, "First barges pass Ellermouth", OWN));

        assertThat(story.reports()).hasSize(2);
        assertThat(story.independent()).isEqualTo(1);
    }

    @Test
    void anOpinionAndATeaserAreListedButAreNoReports() {
        Story story = story(
                article(1, "Canal Post", 0, "Locks open again in Ellermouth", WIRE),
                article(2, "Delta Herald", Kind.OPINION, Optional.of(at(1)), "The keepers were right all along", OWN),
                article(
                        3,
                        "Quayside",
                        Kind.TEASER,
                        Optional.of(at(2)),
                        "Ellermouth: all you need",
                        "Barges move. Read more"));

        assertThat(story.articles()).hasSize(3);
        assertThat(story.reports()).hasSize(1);
        assertThat(story.isAside()).isFalse();
        assertThat(story.headline().outlet()).isEqualTo("Canal Post");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Will the locks ever open?",
                "LOCKS OPEN AGAIN IN ELLERMOUTH",
                "Here's why the Ellermouth locks are shut",
                "You won't believe what passed the locks",
                "Ellermouth locks: what we know",
                "canal-locks-open.txt",
                "canal locks open",
                "Locks open, and then…",
                "Кто откроет шлюзы?"
            })
    void aQuestionACapitalTitleATeaserAndAFileNameAreNoHeadlines(String title) {
        Story story = story(
                article(1, "Canal Post", 0, title, WIRE),
                article(2, "Ellermouth Echo", -1, "First barges pass Ellermouth", OWN));

        assertThat(story.headline().text()).isEqualTo("First barges pass Ellermouth");
    }

    @Test
    void withoutAnyHeadlineTheOpeningStandsInCutBetweenWords() {
        String dateline =
                "ELLERMOUTH (Meridian Wire) — The lock keepers of Ellermouth, who had refused to work at night since the last days "
                        + "of winter, went back to work.";
        Headline headline = story(article(1, "Canal Post", 0, "", dateline)).headline();

        assertThat(headline.text())
                .startsWith("The lock keepers of Ellermouth, who had refused")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(Headlines.LONGEST);
        assertThat(dateline).contains(headline.text().replace("…", " "));
    }

    @Test
    void theHeadlineSaysWhatMostArticlesSayAndRatherTheNewest() {
        Story story = story(
                article(1, "Delta Herald", 0, "A long week ends for skippers", WIRE),
                article(2, "Canal Post", 1, "Ellermouth locks reopen after nine days", WIRE),
                article(3, "Ellermouth Echo", 2, "Ellermouth locks reopen, barges move", OWN));

        assertThat(story.headline().text()).isEqualTo("Ellermouth locks reopen, barges move");
    }

    @Test
    void moreReportsFreshnessAndFitRaiseAStoryAndAMissingDateSinksIt() {
        Interests canals = new Interests(Set.of(), List.of(Wish.of("locks")));
        Interests none = new Interests(Set.of("sport"), List.of());
        Instant now = at(6);
        Story one = story(article(1, "Canal Post", 0, "Ellermouth locks reopen", WIRE));
        Story two = story(
                article(1, "Canal Post", 0, "Ellermouth locks reopen", WIRE),
                article(2, "Ellermouth Echo", 0, "First barges pass Ellermouth", OWN));
        Story undated = story(article(1, "Canal Post", Kind.NEWS, Optional.empty(), "Ellermouth locks reopen", WIRE));

        assertThat(Rank.of(two, none, now)).isGreaterThan(Rank.of(one, none, now));
        assertThat(Rank.of(one, canals, now)).isGreaterThan(Rank.of(one, none, now));
        assertThat(Rank.of(one, none, now)).isGreaterThan(Rank.of(one, none, at(30)));
        assertThat(Rank.of(undated, canals, now)).isLessThan(Rank.of(one, none, at(60)));
        assertThat(Rank.of(one, none, now).fit()).isZero();
    }

    @Test
    void whatManyPrintStandsAboveTwoNotesAndBelowTwoReports() {
        Interests none = new Interests(Set.of(), List.of());
        Story wire = story(
                article(1, "Canal Post", 0, "Ellermouth locks reopen", LONG_WIRE),
                article(2, "Delta Herald", 0, "Locks reopen", LONG_WIRE),
                article(3, "Meridian Wire", 0, "Locks open again", LONG_WIRE),
                article(4, "Quayside", 0, "Barges move", LONG_WIRE),
                article(5, "Echo", 0, "Ellermouth locks open", LONG_WIRE));
        Story notes = story(
                article(1, "Canal Post", 0, "Ellermouth locks reopen", "The locks of Ellermouth are open."),
                article(2, "Delta Herald", 0, "Barges move", "Barges passed the gates this morning."));
        Story reports = story(
                article(1, "Canal Post", 0, "Ellermouth locks reopen", LONG_WIRE),
                article(2, "Delta Herald", 0, "Barges move", LONG_OTHER));

        assertThat(wire.independent()).isEqualTo(1);
        assertThat(Rank.of(wire, none, at(6))).isGreaterThan(Rank.of(notes, none, at(6)));
        assertThat(Rank.of(wire, none, at(6))).isLessThan(Rank.of(reports, none, at(6)));
    }

    private static final String LONG_WIRE = IntStream.range(0, 20)
            .mapToObj(i -> "Keeper number " + i + " opened gate " + (i * 7) + " of the locks.")
            .collect(Collectors.joining(" "));
    private static final String LONG_OTHER = IntStream.range(0, 20)
            .mapToObj(i -> "Skipper " + i + " took barge " + (i * 5) + " down to the coast with grain.")
            .collect(Collectors.joining(" "));

    @Test
    void topicsAreTheMeanOfTheArticlesWithoutWhatOneOfManyMentions() {
        Article world = topical(1, Map.of("world", 1.0));
        Article politics = topical(2, Map.of("world", 0.8, "politics", 0.4));
        Article more = topical(3, Map.of("world", 0.9, "life", 0.5));

        assertThat(story(world, politics, more).topics()).containsOnlyKeys("world");
    }

    private static Article topical(long id, Map<String, Double> topics) {
        Article a = article(id, "Canal Post", id, "Ellermouth locks reopen", WIRE);
        return new Article(
                a.id(),
                a.outlet(),
                a.link(),
                a.title(),
                a.text(),
                "en",
                a.author(),
                a.kind(),
                a.published(),
                a.seen(),
                a.changed(),
                1,
                topics);
    }

    private static Story story(Article... articles) {
        return Story.of(new StoryId(1), List.of(articles), at(10));
    }
}
