package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.digest.detail.Accounts;
import daybrief.story.Story;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoveltyTest {
    private final Pressroom press = new Pressroom();
    private final Article first =
            press.article("Harbour Gazette", "Orra floods Norhaven's lower town", Pressroom.FLOOD, Duration.ofHours(9));
    private final Told told = new Told(
            first.changed(), first.changed(), List.of("The river Orra broke its banks at Norhaven on Saturday night."));

    @Test
    void aReportThatSaysOnlyWhatWasKnownIsNothingNew() {
        Article copy = press.article(
                "Meridian Wire",
                "Norhaven under water",
                "The river Orra broke its banks on Saturday night at Norhaven. Two bridges are closed and all trains to the coast"
                        + " have stopped.",
                Duration.ofHours(2));
        assertThat(novelty(first, copy).articles()).isEmpty();
    }

    @Test
    void whatNoReportHadSaidIsNew() {
        Novelty novelty = novelty(first, later(Pressroom.FLOOD_LATER));
        assertThat(novelty.articles()).hasSize(1);
        assertThat(novelty.isNew("Soldiers have begun to fill the breach in the Norhaven dyke with sandbags."))
                .isTrue();
    }

    @Test
    void aFigureThatMovedIsNewThoughTheWordsAreTheSame() {
        Novelty novelty = novelty(first, later(Pressroom.FLOOD_LATER));
        String words = "About %s people left their homes in the lower town, the mayor Tessa Wyle said.";
        assertThat(novelty.isNew(String.format(words, "9,000"))).isTrue();
        assertThat(novelty.isNew(String.format(words, "6,500"))).isFalse();
    }

    @Test
    void aClockTimeOrAYearIsNoFigureThatMoved() {
        Novelty novelty = novelty(first, later(Pressroom.FLOOD_LATER));
        assertThat(novelty.isNew("The river Orra broke its banks at Norhaven on Saturday night at 23:10."))
                .isFalse();
        assertThat(novelty.isNew("The river Orra broke its banks at Norhaven on Saturday night, 2026."))
                .isFalse();
    }

    @Test
    void anArticleThatWasRewordedIsHeldAgainstItsEarlierVersion() {
        Article changed = later(Pressroom.FLOOD);
        Novelty novelty =
                new Novelty(press.story(changed), told, new Accounts(), article -> Stream.of(Pressroom.FLOOD));
        assertThat(novelty.articles()).isEmpty();
    }

    private Article later(String text) {
        return press.article("Meridian Wire", "Dyke repaired", text, Duration.ofHours(1));
    }

    private Novelty novelty(Article... articles) {
        Story story = press.story(articles);
        return new Novelty(story, told, new Accounts(), article -> Stream.empty());
    }
}
