package daybrief.chat;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.subscriber.Reader.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstMinutesTest {
    @TempDir
    Path folder;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(folder).withNews();
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void twoTapsMakeASubscriptionWithAFirstBriefing() {
        assertThat(talk.say("/start")).startsWith("Daybrief:").contains("Which topics?");
        assertThat(talk.last().buttons().keySet()).contains("Start with these", "✅ 🌍 World");
        assertThat(talk.tap("Start with these")).isEqualTo("Is it 07:42 where you are? (Berlin)");
        assertThat(talk.last().edited()).isTrue();

        talk.tap("Yes, daily at 07:30");

        assertThat(talk.news()).hasSize(3);
        assertThat(talk.news().get(0).text())
                .startsWith("Daily at 07:30 (Berlin).")
                .contains("🌍 World");
        assertThat(talk.news().get(1).text()).contains("Norhaven", "2 stories", "Corner Post");
        assertThat(talk.last().text())
                .isEqualTo("Next: tomorrow 07:30 (Berlin). Type any word, such as Norhaven, to ask.");
        assertThat(talk.reader().status()).isEqualTo(Status.ACTIVE);
        assertThat(talk.reader().nextAt()).contains(Instant.parse("2026-11-23T06:30:00Z"));
    }

    @Test
    void theFirstBriefingCountsAsRead() {
        talk.started();
        assertThat(talk.db.<Integer>read(tx -> tx.handle()
                        .createQuery("SELECT count(*) FROM edition WHERE post_id IS NOT NULL")
                        .mapTo(Integer.class)
                        .one()))
                .isEqualTo(1);
    }

    @Test
    void atMostThreeTopicsAreTickedAndOnlyThoseWithSourcesAreOffered() {
        talk.say("/start");
        assertThat(talk.last().buttons().keySet()).containsExactly("✅ 🌍 World", "✅ ⚽ Sport", "Start with these");
    }

    @Test
    void withoutAnyTickTheStartButtonWaits() {
        talk.say("/start");
        talk.tap("🌍 World");
        assertThat(talk.tap("⚽ Sport")).isEqualTo("Which topics? Tap at least one.");
        assertThat(talk.last().buttons().keySet()).doesNotContain("Start with these");
        talk.tap("⚽ Sport");
        talk.tap("Start with these");
        talk.tap("Yes, daily at 07:30");
        assertThat(talk.reader().topics()).containsExactly("sport");
    }

    @Test
    void anotherTimeIsOneTapMore() {
        talk.say("/start");
        talk.tap("Start with these");
        talk.tap("Other times");
        assertThat(talk.tap("18:00")).contains("Daily at 18:00 (Berlin)", "Next: today 18:00 (Berlin)");
    }

    @Test
    void anotherClockIsFoundByCityByClockOrByButton() {
        talk.say("/start");
        talk.tap("Start with these");
        assertThat(talk.tap("Other clock")).startsWith("What does your clock show?");
        assertThat(talk.say("bishkek")).isEqualTo("Is it 12:42 where you are? (Bishkek)");
        talk.tap("Other clock");
        assertThat(talk.say("12:40")).isEqualTo("Which of these?");
        assertThat(talk.tap("Dhaka")).isEqualTo("Is it 12:42 where you are? (Dhaka)");
        talk.tap("Other clock");
        talk.tap("New York 01:42");
        talk.tap("Yes, daily at 07:30");
        assertThat(talk.reader().zone()).contains("America/New_York");
        assertThat(talk.text()).contains("Next: today 07:30 (New York)");
    }

    @Test
    void aLanguageThatGivesItsZoneAwayIsProposedIt() {
        talk.language = "ja";
        talk.say("/start");
        assertThat(talk.tap("Start with these")).isEqualTo("Is it 15:42 where you are? (Tokyo)");
    }

    @Test
    void aSecondStartTellsWhereOneStandsAndLosesNothing() {
        talk.started();
        var before = talk.reader();
        assertThat(talk.say("/start"))
                .startsWith("You follow: 🌍 World, ⚽ Sport")
                .contains("tomorrow 07:30 (Berlin)");
        assertThat(talk.reader()).isEqualTo(before);
    }

    @Test
    void aStartLinkSubscribesAtOnceAtEightByTheHostsClockAndSaysSo() {
        assertThat(talk.say("/start topic_world"))
                .startsWith("You follow 🌍 World. Briefings come daily at 08:00 (Berlin, where it is 07:42 now)")
                .contains("Norhaven", "Next: today 08:00 (Berlin)");
        assertThat(talk.news().get(0).buttons().keySet()).containsExactly("Times", "Clock", "Topics");
        assertThat(talk.reader().topics()).containsExactly("world");
        assertThat(talk.reader().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void aStartLinkAddsATopicToWhatIsFollowed() {
        talk.started();
        talk.say("/start topic_science");
        assertThat(talk.reader().topics()).containsExactlyInAnyOrder("world", "sport", "science");
    }

    @Test
    void aRepeatedUpdateHasNoSecondEffect() {
        talk.say("/start");
        talk.tap("🌍 World");
        talk.again(new Incoming.Press("start:set:world:off:0", talk.last().id()));
        assertThat(talk.reader().topics()).containsExactly("sport");
    }

    @Test
    void whileNothingIsReadTheProgressBecomesTheFirstBriefing() {
        try (Talk empty = new Talk(folder.resolve("empty"))) {
            empty.db.write(tx -> tx.handle()
                    .execute("INSERT INTO source (kind, address, title, next_at, read_at, added_at) VALUES"
                            + " ('feed', 'a', 'A', 0, 1, 0), ('feed', 'b', 'B', 0, NULL, 0)"));
            empty.started();
            assertThat(empty.news().get(1).text()).startsWith("Reading my sources for the first time: 1 of 2 sources.");
            int waiting = empty.news().get(1).id();

            empty.firstReading.run();
            empty.deliver();
            assertThat(empty.news()).isEmpty();

            empty.db.write(tx -> tx.handle().execute("UPDATE source SET read_at = 2"));
            empty.withNews();
            empty.firstReading.run();
            empty.deliver();
            assertThat(empty.last().id()).isEqualTo(waiting);
            assertThat(empty.last().text()).contains("Norhaven", "That is all.");

            empty.wait(Duration.ofMinutes(1));
            empty.firstReading.run();
            empty.deliver();
            assertThat(empty.news()).isEmpty();
            assertThat(empty.say("/brief world")).startsWith("Nothing new");
        }
    }

    @Test
    void russianPeopleAreSpokenToInRussian() {
        talk.language = "ru-RU";
        assertThat(talk.say("/start")).contains("Какие темы?");
        talk.tap("Начать с этих");
        talk.tap("Да, ежедневно в 07:30");
        assertThat(talk.text()).contains("Следующий выпуск: завтра 07:30 (Берлин)");
        assertThat(talk.reader().language()).isEqualTo("ru");
    }

    @Test
    void aNewReaderIsNotToldNewsInLanguagesTheyMayNotRead() {
        talk.publish(
                "Берег",
                "world",
                "Ледник отступил на сорок метров",
                "Ледник, который даёт воду половине долины, за лето отступил на сорок метров, сообщили учёные.");
        talk.started();
        assertThat(talk.reader().languages()).containsExactly("en");
        assertThat(talk.say("/brief")).doesNotContain("Ледник").contains("1 in another language not shown");
        talk.user = 8;
        talk.language = "ru";
        talk.started();
        assertThat(talk.reader().languages()).containsExactlyInAnyOrder("ru", "en");
        assertThat(talk.say("/brief")).contains("Ледник", "Norhaven");
    }

    @Test
    void afterSomeQuietDaysTheFirstBriefingIsOfTheLastNewsThereWas() {
        talk.wait(Duration.ofDays(5));
        talk.started();
        assertThat(talk.text()).contains("Storm Ansel", "Norhaven").doesNotContain("Nothing new");
        assertThat(talk.say("/brief")).contains("Norhaven");
    }
}
