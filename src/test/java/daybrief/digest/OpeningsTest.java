package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.digest.print.Content;
import daybrief.digest.print.EditionText;
import daybrief.digest.print.Entry;
import daybrief.digest.print.Voice;
import daybrief.message.PlainText;
import daybrief.summary.Allowance;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.topic.Topics;
import daybrief.wording.Wording;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With which sentences a story is opened, and what is said of figures that are out of date. */
class OpeningsTest {
    private static final Room ROOM = new Room(2, 90);

    private final Pressroom press = new Pressroom();
    private final Writer writer = new Writer(new ExtractiveSummarizer(), Pressroom.ALL, article -> Stream.empty());
    private final Writer sparing =
            new Writer(new ExtractiveSummarizer(), Allowance.BROADCAST, article -> Stream.empty());

    private final Article approved = press.article(
            "Tidewatch",
            "Islands approve wind farm on the Marrow Bank",
            "The government of the Keel Islands has approved a wind farm of 120 turbines on the Marrow Bank. "
                    + "It would make more electricity than the islands use.",
            Duration.ofHours(30));
    private final Article sued = press.article(
            "Beacon",
            "Skippers take Marrow Bank wind farm to court",
            "The Skippers' Guild of the Keel Islands has gone to court against the wind farm on the Marrow Bank, "
                    + "three days after the government approved its 120 turbines. "
                    + "The guild's 64 boats would lose a third of their scallop grounds.",
            Duration.ofHours(1));

    @Test
    void anUpdateOpensWithItsNewsThoughMostOfItsWordsAreKnown() {
        Told told = new Told(
                approved.changed(),
                approved.changed(),
                List.of(
                        "The government of the Keel Islands has approved a wind farm of 120 turbines on the Marrow Bank."));
        Entry entry = writer.write(press.story(approved, sued), Optional.of(told), ROOM)
                .orElseThrow();
        assertThat(entry.texts().get(0)).startsWith("The Skippers' Guild of the Keel Islands has gone to court");
    }

    @Test
    void anOpeningThatSaysNothingGivesWayToTheSentenceThatTells() {
        String rest = " The stands had been full since noon. Her coach ran onto the court with both hands in the air. "
                + "Rain had held up the match for an hour and a half in the second set. Nobody in the town went home before midnight. "
                + "The final is on Sunday, and there are no tickets left for it at any price that a schoolteacher could pay.";
        Article match = press.article(
                "Pitch",
                "Qualifier Haddow beats top seed Benning in Keel tennis",
                "Champions have lost all year. The qualifier Noor Haddow, who is seventeen, beat the top seed Carla Benning in the "
                        + "second round of the Keel tennis tournament." + rest,
                Duration.ofHours(1));
        Entry entry = sparing.write(press.story(match), Optional.empty(), ROOM).orElseThrow();
        assertThat(entry.texts()).singleElement().asString().startsWith("The qualifier Noor Haddow");
    }

    private final Article earlier = press.article(
            "Harbour Gazette",
            "Orra floods Norhaven's lower town",
            "The river Orra broke its banks at Norhaven on Saturday night and forced 6,500 people from their homes. "
                    + "Two bridges are closed and the railway has stopped all trains to the coast.",
            Duration.ofHours(9));
    private final Article later = press.article(
            "Castel Courier",
            "Water at the doors of the Norhaven hospital",
            "Nurses at the hospital of Norhaven carried patients to the upper floors as the Orra went on rising, while their "
                    + "colleagues from the clinic across the square, who had come in boats, brought blankets, bread, "
                    + "batteries and a generator that had to be hauled up the stairs by twelve men. "
                    + "The number of people who have left the lower town of Norhaven has grown to 9,000.",
            Duration.ofHours(2));

    @Test
    void aFigureThatALaterReportHasOtherwiseIsMarkedWithTheNewOne() {
        Room tooSmallForTheLaterOpening = new Room(2, 36);
        Entry entry = writer.write(press.story(earlier, later), Optional.empty(), tooSmallForTheLaterOpening)
                .orElseThrow();
        assertThat(printed(entry)).contains("(Sat 21 Nov) (since 04:30: 9,000 evacuated)");
    }

    @Test
    void aFigureThatItsOutletTookBackIsNoNewerOne() {
        Article correction = press.article(
                "Castel Courier",
                "Correction: 6,500 people have left Norhaven, not 9,000",
                "Correction: 6,500 people have left the lower town of Norhaven, not 9,000 as we reported.",
                Duration.ofHours(1));
        Room tooSmallForTheLaterOpening = new Room(2, 36);
        Entry entry = writer.write(
                        press.story(earlier, later, Pressroom.as(correction, Kind.CORRECTION)),
                        Optional.empty(),
                        tooSmallForTheLaterOpening)
                .orElseThrow();
        assertThat(printed(entry)).contains("6,500 people").doesNotContain("9,000 evacuated");
    }

    @Test
    void theNewestFigureOpensTheStoryWhereAnOpeningHasIt() {
        Article newest = press.article(
                "Castel Courier",
                "Nine thousand leave Norhaven as the Orra rises",
                "The river Orra has driven 9,000 people from their homes at Norhaven since it broke its banks. "
                        + "Nurses carried patients of the hospital to the upper floors.",
                Duration.ofHours(2));
        Entry entry = writer.write(press.story(earlier, newest), Optional.empty(), ROOM)
                .orElseThrow();
        assertThat(entry.texts().get(0)).contains("9,000");
        assertThat(printed(entry)).doesNotContain("6,500");
    }

    @Test
    void aFigureThatStandsIsNotMarked() {
        Article same = press.article(
                "Castel Courier",
                "Norhaven under water",
                "Nurses carried patients to the upper floors. About 6,500 people have left the lower town of Norhaven.",
                Duration.ofHours(2));
        Entry entry = writer.write(press.story(earlier, same), Optional.empty(), new Room(3, 90))
                .orElseThrow();
        assertThat(printed(entry)).contains("6,500").doesNotContain("(since");
    }

    private static String printed(Entry entry) {
        Content content = new Content(
                List.of(new Content.Chapter("world", List.of(entry))),
                daybrief.digest.print.Besides.NOTHING,
                Optional.empty(),
                Optional.empty(),
                new Content.Scope(2, 0, 1, 1));
        Voice voice = new Voice(Wording.of("en"), ZoneOffset.UTC, Pressroom.NOW, Optional.empty());
        return PlainText.render(new EditionText(new Topics(List.of()), voice, content).message());
    }
}
