package daybrief.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.Talk;
import daybrief.subscriber.Length;
import daybrief.subscriber.Reader.Status;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics, times, clocks, settings and pauses, as conversations. */
class SettlingTest {
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
    void topicsAreSetByButtonsThatEditTheirMessage() {
        talk.say("/topics");
        int id = talk.last().id();
        assertThat(talk.tap("🌍 World")).isEqualTo("You follow 1 topic. Tap to change.");
        assertThat(talk.last().id()).isEqualTo(id);
        assertThat(talk.last().buttons()).containsEntry("🌍 World", "topics:set:world:on:0");
        assertThat(talk.reader().topics()).containsExactly("sport");
        talk.tap("⚽ Sport");
        assertThat(talk.text()).startsWith("You follow no topic, so briefings are on everything.");
    }

    @Test
    void manyTopicsStandOnPages() {
        for (String topic :
                new String[] {"politics", "business", "technology", "science", "health", "climate", "culture", "life"
                }) {
            talk.publish("Corner Post", topic, "On " + topic, "A short note on " + topic + " for a test of pages.");
        }
        talk.say("/topics");
        assertThat(talk.last().buttons()).hasSize(9).containsKey("More ›");
        talk.tap("More ›");
        assertThat(talk.last().edited()).isTrue();
        assertThat(talk.last().buttons()).containsKey("‹ Back").hasSize(3);
    }

    @Test
    void topicsAreCalledByNameInAnyCaseAndLanguage() {
        assertThat(talk.say("/subscribe SCIENCE")).isEqualTo("You now follow 🔬 Science.");
        assertThat(talk.say("/subscribe Культура, health")).contains("Health", "Culture");
        assertThat(talk.say("/unsubscribe science and culture")).startsWith("You no longer follow");
        assertThat(talk.reader().topics()).containsExactlyInAnyOrder("world", "sport", "health");
        assertThat(talk.say("/unsubscribe science")).startsWith("You did not follow");
    }

    @Test
    void aSlipIsAskedBackAndWordsThatAreNoTopicCanBeFollowed() {
        talk.say("/subscribe sciense");
        assertThat(talk.tap("You mean 🔬 Science?")).contains("You now follow 🔬 Science.");

        assertThat(talk.say("/subscribe sea wall"))
                .startsWith(
                        "“sea wall” is no topic, but you can follow these words: 2 of the last 3 articles would have matched.\n• ")
                .contains("Norhaven flooded");
        assertThat(talk.tap("See them")).contains("sea wall · 2 articles", "Norhaven flooded");
        assertThat(talk.tap("Follow these words")).startsWith("You now follow “sea wall”");
        assertThat(talk.reader().wishes()).containsExactly("sea wall");

        talk.say("/topics");
        talk.tap("“sea wall”");
        assertThat(talk.reader().wishes()).isEmpty();
        assertThat(talk.say("/subscribe " + "long ".repeat(20)))
                .startsWith("Words to follow are at most 60 characters long.");
    }

    @Test
    void ownWordsTakeAlternativesPhrasesMustsAndExclusions() {
        assertThat(talk.say("/subscribe \"sea wall\", lighthouse +Norhaven -flooded"))
                .contains("of the last 3 articles");
        assertThat(talk.tap("Follow these words")).startsWith("You now follow");
        assertThat(talk.reader().wishes()).containsExactly("\"sea wall\", lighthouse +Norhaven -flooded");
    }

    @Test
    void wordsThatStandEverywhereAreRefusedWithACure() {
        for (String words : new String[] {"the", "more", "and of", "ferry, the"}) {
            assertThat(talk.say("/subscribe " + words)).contains("nothing to follow", "/subscribe river ferries");
        }
        assertThat(talk.reader().wishes()).isEmpty();
    }

    @Test
    void timesAreAnsweredWithTheNextThreeEditions() {
        assertThat(talk.say("/time 08:00 18:30"))
                .isEqualTo("Set: 08:00, 18:30 daily (Berlin). Next:\n• today 08:00\n• today 18:30\n• tomorrow 08:00");
        assertThat(talk.reader().nextAt()).contains(Instant.parse("2026-11-22T07:00:00Z"));
        assertThat(talk.say("/time 9:00 mon-fri")).contains("09:00 Mon–Fri (Berlin)", "tomorrow 09:00");
        talk.say("/time");
        assertThat(talk.say("6:15")).startsWith("Set: 06:15 daily");
        talk.say("/time");
        assertThat(talk.tap("20:00")).startsWith("Set: 20:00 daily");
    }

    @Test
    void wrongTimesAreAnsweredWithWhatToTypeInstead() {
        assertThat(talk.say("/time 25:00"))
                .isEqualTo(
                        "I do not understand “25:00”. Send, for instance, /time 08:00 18:30, or /time 9:00 mon-fri.");
        assertThat(talk.say("/time mon-fri")).startsWith("At what time?");
        assertThat(talk.reader().times()).hasSize(1);
    }

    @Test
    void afterAQuestionOtherWordsAreAQuestionOfTheirOwn() {
        talk.say("/time");
        assertThat(talk.say("Norhaven")).startsWith("Norhaven · from 2 articles");
        talk.say("/timezone");
        talk.say("/help");
        assertThat(talk.say("Tokyo")).startsWith("I have read nothing about “Tokyo”");
        assertThat(talk.reader().zone()).contains("Europe/Berlin");
    }

    @Test
    void theClockIsSetByCityOffsetOrTime() {
        assertThat(talk.say("/timezone UTC")).isEqualTo("Your clock: UTC, 06:42 now. Next briefing: today 07:30.");
        assertThat(talk.say("/timezone UTC+6")).contains("UTC+6, 12:42 now");
        assertThat(talk.say("/timezone 07:40")).isEqualTo("Which of these?");
        talk.tap("Paris 07:42");
        assertThat(talk.reader().zone()).contains("Europe/Paris");
        talk.say("/timezone");
        assertThat(talk.say("москва")).startsWith("Your clock: Moscow, 09:42 now.");
        assertThat(talk.say("/timezone xyzzy")).startsWith("I do not know “xyzzy”.");
    }

    @Test
    void everySettingIsAButtonThatEditsInPlace() {
        assertThat(talk.say("/settings")).contains("Topics: 🌍 World, ⚽ Sport", "Times: 07:30 daily", "Clock: Berlin");
        int id = talk.last().id();
        talk.tap("Length");
        talk.tap("Short: up to 4 stories, 150 words");
        assertThat(talk.last().buttons()).containsKey("✅ Short: up to 4 stories, 150 words");
        talk.tap("‹ Back");
        talk.tap("Empty days");
        talk.tap("silence");
        talk.tap("‹ Back");
        talk.tap("Sound");
        talk.tap("without a sound");
        talk.tap("‹ Back");
        talk.tap("Languages I read");
        talk.tap("English");
        assertThat(talk.reader().languages()).isEmpty();
        talk.tap("English");
        talk.tap("‹ Back");
        assertThat(talk.last().id()).isEqualTo(id);
        assertThat(talk.text())
                .contains(
                        "Length: short",
                        "You read: English",
                        "On a day without news: silence",
                        "Delivery: without a sound");
        assertThat(talk.reader().length()).isEqualTo(Length.SHORT);
        assertThat(talk.reader().languages()).containsExactly("en");
        talk.tap("My language");
        assertThat(talk.tap("Русский")).startsWith("На каком языке мне говорить?");
        assertThat(talk.tap("‹ Назад")).startsWith("Темы: 🌍 Мир");
    }

    @Test
    void aPauseHasAnEndOrNoneAndResumes() {
        assertThat(talk.say("/pause 3d")).startsWith("Paused until Wed 07:42.");
        assertThat(talk.reader().status()).isEqualTo(Status.PAUSED);
        assertThat(talk.reader().nextAt()).contains(Instant.parse("2026-11-26T06:30:00Z"));
        assertThat(talk.tap("Resume")).isEqualTo("Welcome back. Next briefing: tomorrow 07:30 (Berlin).");
        assertThat(talk.say("/pause")).startsWith("Paused. Nothing comes until /resume.");
        assertThat(talk.reader().nextAt()).isEmpty();
        assertThat(talk.say("/pause 3")).startsWith("Paused until Wed 07:42.");
        assertThat(talk.say("/pause soon")).startsWith("For how long?");
        assertThat(talk.say("/time 9:00")).contains("You are paused");
        assertThat(talk.say("/stop")).startsWith("Stopped: no more briefings.");
        assertThat(talk.last().buttons()).containsKeys("Resume", "Delete my data…");
        assertThat(talk.reader().status()).isEqualTo(Status.STOPPED);
    }

    @Test
    void whoNamesATimeFirstIsASubscriberByTheHostsClock() {
        talk.user = 8;
        assertThat(talk.say("/time 18:00"))
                .contains("Set: 18:00 daily (Berlin)", "By my host’s clock, which shows 07:42 now.");
        assertThat(talk.reader().status()).isEqualTo(Status.ACTIVE);
        talk.user = 9;
        assertThat(talk.say("/subscribe world")).startsWith("You follow 🌍 World. Briefings come daily at 08:00");
    }
}
