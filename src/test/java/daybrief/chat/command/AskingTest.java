package daybrief.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.Talk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefings, summaries and searches, as conversations. */
class AskingTest {
    private static final String LONG_TEXT = """
            The ferry company of the Lorn islands will run twice as many boats from next spring, its director said. \
            The new timetable adds a boat at dawn and another one late in the evening. \
            Fishermen had asked for the early boat for ten years. \
            Two ships that lay unused in the harbour of Tarn are being painted for the purpose. \
            Tickets will cost as much as now until the end of the year, the company promised in a letter to the island council.""";

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

    @Test
    void aWordIsAnsweredWithASummaryThatNamesItsSources() {
        assertThat(talk.say("Norhaven"))
                .startsWith("Norhaven · from 2 articles")
                .contains("6,500 people", "Harbour Gazette · 06:42", "Meridian Wire · 06:42");
        assertThat(talk.say("/summary island cup")).contains("Vellmar", "Corner Post · 06:42");
    }

    private void publishARace() {
        talk.publish("Corner Post", "sport", "Marrin wins the mountain stage alone", """
                Ode Marrin won the mountain stage of the tour of Vellmar with two minutes to spare. \
                She broke away on the last climb and was never seen again by the others. \
                It was her third stage in a week, and her team expects a fourth on the coast road. \
                Her mother, who keeps an inn on the pass, had painted the road white the evening before. \
                The finish had been flooded by fans long before the first riders came in.""");
    }

    @Test
    void whatOnlyTouchesTheWordStaysOutOfASummaryButIsFoundByASearch() {
        publishARace();
        assertThat(talk.say("/summary what happened in the flood"))
                .contains("Norhaven")
                .doesNotContain("Marrin");
        assertThat(talk.say("/search flood")).contains("Norhaven", "Marrin wins");
        assertThat(talk.say("/summary fan")).contains("nothing about");
        assertThat(talk.say("/summary riders")).contains("Marrin");
    }

    @Test
    void aRelativeDayOfAnOlderArticleCarriesItsDateInASummary() {
        talk.publish(
                "Island Beacon",
                "world",
                "Lighthouse of Cape Ulve sold to its keeper",
                """
                The lighthouse of Cape Ulve was sold yesterday to the woman who has kept it for thirty years. \
                The harbour board had looked for a buyer since the lamp was put out in the spring.""",
                Optional.of(talk.time.get().minus(Duration.ofDays(3))));
        assertThat(talk.say("/summary lighthouse")).contains("thirty years. (Wed 18 Nov)");
    }

    @Test
    void anOutletThatTheReaderHasHiddenIsNeitherListedNorQuoted() {
        talk.db.write(tx -> {
            talk.choices.hide(tx, talk.reader().id(), "Meridian Wire", true);
            return null;
        });
        assertThat(talk.say("/summary Norhaven"))
                .startsWith("Norhaven · from 1 article")
                .contains("Harbour Gazette")
                .doesNotContain("Meridian Wire", "Norhaven flooded as storm breaks sea wall");
        assertThat(talk.say("/search Norhaven"))
                .contains("1 article", "Harbour Gazette")
                .doesNotContain("Meridian Wire");
        talk.user = 8;
        talk.started();
        assertThat(talk.say("/search Norhaven")).contains("Meridian Wire");
    }

    @Test
    void theDaysOfAnOlderArticleAreTold() {
        talk.publish(
                "Corner Post",
                "world",
                "Lighthouse of Skarholm goes dark",
                "The lighthouse of Skarholm went dark yesterday after a storm that had begun on Thursday, the port said.");
        assertThat(talk.say("/summary Skarholm")).contains("the port said.").doesNotContain("(Sat 21 Nov");
        talk.wait(Duration.ofDays(1));
        assertThat(talk.say("/summary Skarholm")).contains("the port said. (Sat 21 Nov, Thu 19 Nov)");
    }

    @Test
    void aSummaryIsMadeShorterAndLongerInPlaceAndShowsItsEvidence() {
        String normal = talk.say("Norhaven");
        int id = talk.last().id();
        String longer = talk.tap("Longer");
        assertThat(talk.last().id()).isEqualTo(id);
        assertThat(longer).hasSizeGreaterThan(normal.length());
        talk.tap("Shorter");
        String shorter = talk.tap("Shorter");
        assertThat(shorter).hasSizeLessThan(normal.length());
        assertThat(talk.last().buttons()).doesNotContainKey("Shorter");
        talk.tap("Longer");

        String evidence = talk.tap("Evidence");
        assertThat(talk.last().id()).isNotEqualTo(id);
        assertThat(evidence).startsWith("Where each sentence stands:").contains("Harbour Gazette · 06:42", "…");
    }

    @Test
    void whatIsShownStaysWhatWasAskedThoughTheArticleChanges() {
        talk.say("Vellmar");
        talk.publish(
                "Corner Post",
                "sport",
                "Vellmar win the island cup on penalties",
                "Now all is different. Nothing of it stands any more.");
        assertThat(talk.tap("Evidence")).contains("goalless final").doesNotContain("different");
    }

    @Test
    void buttonsExpireAfterAnHourAndAPastedTextIsForgotten() {
        talk.say(LONG_TEXT);
        talk.wait(Duration.ofMinutes(61));
        assertThat(talk.tap("Longer")).startsWith("That button has expired");
        talk.db.write(tx -> talk.answers.clean(tx, talk.time.get()));
        assertThat(talk.db.<Integer>read(tx -> tx.handle()
                        .createQuery("SELECT count(*) FROM answer WHERE body LIKE '%Fishermen%'")
                        .mapTo(Integer.class)
                        .one()))
                .isZero();
    }

    @Test
    void aPastedTextIsSummarisedAndItsEvidenceIsTheTextItself() {
        assertThat(talk.say(LONG_TEXT)).contains("ferry company").doesNotContain("articles");
        assertThat(talk.tap("Evidence")).contains("Your text");
        assertThat(talk.say("/summary " + LONG_TEXT)).contains("ferry company");
        assertThat(talk.say("/search Lorn Tarn")).startsWith("I have read nothing");
    }

    @Test
    void thePartsOfALongTextAreOne() {
        String half = LONG_TEXT.substring(0, LONG_TEXT.indexOf("Two ships"));
        talk.paste(half, LONG_TEXT.substring(half.length()));
        assertThat(talk.news()).hasSize(1);
        assertThat(talk.inbox.waiting()).isEmpty();
    }

    @Test
    void aMessageThatIsAnsweredWithSummaryIsSummarised() {
        assertThat(talk.sayInReplyTo(LONG_TEXT, "/summary")).contains("ferry company");
        assertThat(talk.sayInReplyTo(LONG_TEXT, "Norhaven")).startsWith("Norhaven · from 2 articles");
    }

    @Test
    void aLinkToAStoredArticleIsASummaryOfThat() {
        String link = talk.articles.recent(1).get(0).link().orElseThrow();
        assertThat(talk.say("what about " + link + "?utm_source=x")).contains("Vellmar");
        assertThat(talk.say("https://elsewhere.example/page")).startsWith("I could not read elsewhere.example/page");
    }

    @Test
    void aSummaryThatIsAskedForDoesNotCountAsRead() {
        talk.publish(
                "Harbour Gazette",
                "world",
                "Bridge at Ost opens",
                "The bridge at Ost was opened to traffic, the road office said. It took four years to build.");
        assertThat(talk.say("Ost")).contains("Bridge at Ost opens");
        assertThat(talk.say("/summary")).contains("Bridge at Ost opens");
        assertThat(talk.say("/brief")).contains("Bridge at Ost opens").doesNotContain("Vellmar");
    }

    @Test
    void aRepeatedBriefShowsTheCurrentEditionAgain() {
        talk.wait(Duration.ofMinutes(5));
        assertThat(talk.say("/brief")).contains("Norhaven", "Vellmar");
        assertThat(talk.say("/brief spotr")).isEqualTo("I know no topic “spotr”. Did you mean ⚽ Sport?");
        assertThat(talk.say("/brief zzzzzz")).startsWith("I know no topic “zzzzzz”. There are: World, Sport.");
        assertThat(talk.press("brief:today", 1)).contains("Norhaven", "Vellmar");
    }

    @Test
    void anUndatedArticleIsSaidToBeSo() {
        talk.publish(
                "Old Times",
                "world",
                "Dam at Karsk holds",
                "The dam at Karsk held, its keeper said.",
                Optional.empty());
        assertThat(talk.say("/search Karsk")).contains("Old Times · undated · added 22 Nov");
        assertThat(talk.say("Karsk")).contains("undated · added 22 Nov");
    }

    @Test
    void aSearchListsLinksAndAsksForWords() {
        assertThat(talk.say("/search storm")).startsWith("storm · 2 articles").contains("Norhaven flooded");
        talk.say("/search");
        assertThat(talk.say("penalties")).startsWith("penalties · 1 article").doesNotContain("Evidence");
    }

    @Test
    void theNameOfATopicIsAnsweredWithItsStories() {
        assertThat(talk.say("sport")).startsWith("Vellmar win the island cup").contains("⚽ Sport · 1 story");
        assertThat(talk.say("/summary World")).contains("Norhaven").doesNotContain("Vellmar");
        assertThat(talk.say("culture")).startsWith("I have read nothing about “culture”");
    }

    @Test
    void whoeverSendsAPageIsNotSentItBack() {
        String page = "&".repeat(3000);
        for (String command : List.of("/brief", "/search", "/time", "/timezone", "/summary", "/subscribe")) {
            assertThat(talk.say(command + " " + page)).as(command).hasSizeLessThan(400);
        }
        assertThat(talk.say("Norhaven " + "storm ".repeat(50))).contains("sto… · from");
        assertThat(talk.say("/search Norhaven " + "storm ".repeat(50))).contains("sto… · 2 articles");
    }
}
