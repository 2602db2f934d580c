package daybrief.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.Talk;
import daybrief.digest.print.Sentence;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyTest {
    @TempDir
    Path folder;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(folder).withNews().started();
    }

    @AfterEach
    void end() {
        talk.close();
    }

    private String first() {
        talk.say("/why");
        return talk.last().buttons().keySet().iterator().next();
    }

    @Test
    void aStoryOfTheLastBriefingSaysWhyItStandsThere() {
        String card = talk.say("/why 1");
        assertThat(card).contains("2 reports", "of your topics", "new");
        assertThat(talk.last().buttons().keySet())
                .startsWith("Follow", "Enough of this")
                .anyMatch(label -> label.startsWith("Hide "));
    }

    @Test
    void theButtonUnderABriefingLeadsToItsStories() {
        talk.say("/brief");
        assertThat(talk.last().buttons()).containsKey("More on a story");
        assertThat(talk.tap("More on a story")).isEqualTo("Which story?");
        assertThat(talk.tap(talk.last().buttons().keySet().iterator().next())).contains("report");
    }

    @Test
    void eachSentenceOfABriefingLeadsToItsOutletAndTheWordsAroundIt() {
        String briefing = talk.say("/brief");
        String card = talk.say("/why 1");
        List<Sentence> sentences = talk.editions
                .latest(talk.reader().id())
                .orElseThrow()
                .content()
                .entries()
                .get(0)
                .sentences();
        assertThat(sentences).isNotEmpty();
        assertThat(sentences).allSatisfy(sentence -> assertThat(briefing).contains(sentence.text()));
        assertThat(talk.last().html()).contains("https://harbour-gazette.example/", "<blockquote>");
        assertThat(card).contains("Harbour Gazette · 06:42", "…");
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(talk.last().html()).contains("<b>" + sentence.text() + "</b>"));
    }

    @Test
    void aSentenceIsShownInTheVersionOfItsArticleThatWasQuotedThoughANewerOneSaysOtherwise() {
        String before = talk.say("/why 1");
        assertThat(before).contains("6,500 people have left their homes");
        talk.publish(
                "Meridian Wire",
                "world",
                "Norhaven flooded as storm breaks sea wall",
                "Nothing of what stood here is here now, and all of it is told in other words by other people.");
        assertThat(talk.say("/why 1"))
                .contains("6,500 people have left their homes")
                .doesNotContain("no longer here");
    }

    @Test
    void aVersionOfAnArticleThatIsGoneIsSaidToBe() {
        String sentence = "6,500 people have left their homes";
        talk.say("/why 1");
        talk.db.write(tx -> tx.handle().execute("UPDATE article SET version = version + 1"));
        assertThat(talk.say("/why 1")).contains(sentence, "That version of the article is no longer here");
        assertThat(talk.last().html()).doesNotContain("<blockquote>");
    }

    @Test
    void nothingIsMarkedWhereTheSentenceDoesNotStandInTheText() {
        talk.say("/why 1");
        talk.db.write(tx -> tx.handle().execute("UPDATE article SET text = 'Short.'"));
        assertThat(talk.say("/why 1")).contains("6,500 people have left", "no longer here");
    }

    @Test
    void followingAndEndingAreUndoneInTheSettings() {
        talk.tap(first());
        talk.tap("Follow");
        assertThat(talk.reader().pursuits().followed()).hasSize(1);
        assertThat(talk.text()).contains("you follow this story");
        talk.tap("Enough of this");
        assertThat(talk.reader().pursuits().followed()).isEmpty();
        assertThat(talk.reader().pursuits().ended()).hasSize(1);
        talk.say("/settings");
        assertThat(talk.tap("Stories and outlets")).startsWith("Single stories");
        talk.tap(talk.last().buttons().keySet().iterator().next());
        assertThat(talk.text()).startsWith("You follow no single story");
        assertThat(talk.reader().pursuits().ended()).isEmpty();
    }

    @Test
    void anOutletIsHiddenOnTheCardOfAStoryAndShownAgainInTheSettings() {
        talk.tap(first());
        String hide = talk.last().buttons().keySet().stream()
                .filter(label -> label.startsWith("Hide "))
                .findFirst()
                .orElseThrow();
        talk.tap(hide);
        assertThat(talk.last().buttons()).containsKey("✅ " + hide.substring("Hide ".length()) + " is hidden");
        assertThat(talk.reader().pursuits().hidden()).containsExactly(hide.substring("Hide ".length()));
        assertThat(talk.say("/export")).doesNotContain("Something went wrong");

        talk.say("/settings");
        talk.tap("Stories and outlets");
        talk.tap(hide.replace("Hide ", "🙈 "));
        assertThat(talk.reader().pursuits().hidden()).isEmpty();
        assertThat(talk.text()).startsWith("You follow no single story");
    }

    @Test
    void aRepeatedPressChangesNothingMore() {
        talk.tap(first());
        String data = talk.last().buttons().get("Enough of this");
        talk.press(data, talk.last().id());
        talk.press(data, talk.last().id());
        assertThat(talk.reader().pursuits().ended()).hasSize(1);
    }

    @Test
    void aBriefingThatIsNoLongerKeptIsSaidToBeGone() {
        first();
        String data = talk.last().buttons().values().iterator().next();
        talk.db.write(tx -> talk.editions.clean(tx, talk.time.get().plus(Duration.ofDays(1))));
        assertThat(talk.press(data, talk.last().id())).startsWith("I no longer keep that briefing");
        assertThat(talk.say("/why")).startsWith("You have had no story");
    }

    @Test
    void buttonsThatNobodyMadeAreAnsweredAllTheSame() {
        first();
        String key = talk.last().buttons().values().iterator().next().split(":", -1)[2];
        for (String data : new String[] {
            "why:",
            "why:set:" + key + ":99:follow",
            "why:set:" + key + ":1:nothing",
            "why:card:" + key + ":0",
            "why:hide:" + key + ":99:0:on",
            "why:hide:" + key + ":1:99:on",
            "why:outlet:zz",
            "why:drop:x",
            "why:drop:99999999999999999999"
        }) {
            assertThat(talk.press(data, 1)).doesNotContain("Something went wrong");
        }
        assertThat(talk.reader().pursuits().followed()).isEmpty();
    }
}
