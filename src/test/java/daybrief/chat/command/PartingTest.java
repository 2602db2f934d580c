package daybrief.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.Policy;
import daybrief.chat.Talk;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartingTest {
    @TempDir
    Path folder;

    private Talk talk;

    private void talkAs(Set<Long> admins) {
        talk = new Talk(
                        folder,
                        Talk.Setup.of(new Policy(Policy.Access.OPEN, admins, ZoneId.of("UTC"), Optional::empty)))
                .withNews()
                .started();
        talk.say("/why 1");
    }

    @AfterEach
    void end() {
        talk.close();
    }

    private long stories() {
        return talk.db.read(tx -> tx.handle()
                .createQuery("SELECT count(DISTINCT story_id) FROM story_article")
                .mapTo(Long.class)
                .one());
    }

    private String gazette() {
        return talk.last().buttons().keySet().stream()
                .filter(label -> label.contains("Harbour Gazette: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAdministratorSaysWhichReportDoesNotBelongAndTakesItBack() {
        talkAs(Set.of(7L));
        assertThat(stories()).isEqualTo(2);
        assertThat(talk.tap("Not the same story")).startsWith("Which report does not belong");
        String question = talk.last().buttons().get(gazette());
        assertThat(talk.tap(gazette())).contains("Harbour Gazette", "now has a story of its own");
        assertThat(stories()).isEqualTo(3);
        talk.press(question, talk.last().id());
        assertThat(stories()).isEqualTo(3);

        String again = talk.last().buttons().values().iterator().next();
        talk.press(again, talk.last().id());
        assertThat(stories()).isEqualTo(2);
        talk.press(again, talk.last().id());
        assertThat(stories()).isEqualTo(2);
    }

    @Test
    void whatHasLeftIsNamedInTheQuestionAndReturnsByATap() {
        talkAs(Set.of(7L));
        talk.tap("Not the same story");
        talk.tap(gazette());
        talk.tap("‹ Back");
        assertThat(talk.tap("Not the same story")).startsWith("Which report does not belong");
        assertThat(talk.last().buttons()).hasSize(2);
        assertThat(gazette()).startsWith("✅ ");
        talk.tap(gazette().substring(2));
        assertThat(stories()).isEqualTo(2);
    }

    @Test
    void aReaderIsNotAskedAndCannotByADataOfTheirOwn() {
        talkAs(Set.of());
        assertThat(talk.last().buttons()).containsKey("Follow").doesNotContainKey("Not the same story");
        String key = talk.last().buttons().get("Follow").split(":", -1)[2];
        for (int article = 1; article <= 3; article++) {
            talk.say("/why");
            assertThat(talk.press(
                            "why:apart:" + key + ":1:" + article, talk.last().id()))
                    .contains("2 reports");
        }
        assertThat(stories()).isEqualTo(2);
    }

    @Test
    void aStoryOfOneReportIsNotTakenApart() {
        talkAs(Set.of(7L));
        talk.say("/why 2");
        assertThat(talk.last().buttons()).containsKey("Follow").doesNotContainKey("Not the same story");
    }

    @Test
    void buttonsThatNobodyMadeAreAnsweredAllTheSame() {
        talkAs(Set.of(7L));
        String key = talk.last().buttons().get("Follow").split(":", -1)[2];
        for (String data :
                new String[] {"apart:", "apart:" + key, "apart:" + key + ":99:1", "join:" + key + ":1:999"}) {
            assertThat(talk.press("why:" + data, 1)).doesNotContain("Something went wrong");
        }
        assertThat(stories()).isEqualTo(2);
    }
}
