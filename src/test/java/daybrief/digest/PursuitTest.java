package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.message.PlainText;
import daybrief.story.Story;
import daybrief.subscriber.Pursuits.Pursuit;
import daybrief.subscriber.Reader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PursuitTest {
    private static final String FINAL = "Vell won the final of the northern league in overtime before twelve thousand.";

    @TempDir
    Path folder;

    private Morning morning;
    private Reader reader;

    @BeforeEach
    void open() {
        morning = new Morning(folder, "2026-11-22T06:00:00Z");
        reader = morning.reader(1, "UTC", "08:00");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.publish("Arena", "sport", "Vell win the northern league", FINAL);
    }

    @AfterEach
    void close() {
        morning.close();
    }

    private void wish(String title, Pursuit pursuit) {
        Story story = morning.stories.since(Instant.EPOCH).stream()
                .filter(each -> each.headline().text().equals(title))
                .findFirst()
                .orElseThrow();
        morning.db.write(tx -> {
            morning.choices.pursue(
                    tx, reader.id(), pursuit, Map.entry(story.id().value(), title));
            return null;
        });
        reader = morning.again(reader);
    }

    private String brief() {
        Edition edition = morning.editor.brief(reader, Optional.empty(), morning.time.get());
        morning.read(edition);
        return PlainText.render(edition.message());
    }

    @Test
    void aFollowedStoryComesFirstWhateverItsTopic() {
        wish("Vell win the northern league", Pursuit.FOLLOW);
        assertThat(brief()).startsWith("Vell win the northern league").contains("Orra floods Norhaven");
    }

    @Test
    void aStoryOfWhichAReaderHasEnoughComesNoMore() {
        assertThat(brief()).contains("Orra floods Norhaven").doesNotContain("Vell");
        wish("Orra floods Norhaven", Pursuit.ENOUGH);
        morning.at("2026-11-22T09:00:00Z");
        morning.publish("Wire", "world", "Orra floods Norhaven: soldiers come", Pressroom.FLOOD_LATER);
        assertThat(PlainText.render(morning.editor
                        .brief(reader, Optional.empty(), morning.time.get())
                        .message()))
                .doesNotContain("9,000");
    }

    @Test
    void whatWasWishedOfAStoryHoldsForTheOneInWhichItLivesOn() {
        wish("Vell win the northern league", Pursuit.FOLLOW);
        long former = reader.pursuits().followed().keySet().iterator().next();
        long heir = morning.stories.since(Instant.EPOCH).stream()
                .map(story -> story.id().value())
                .filter(id -> id != former)
                .findFirst()
                .orElseThrow();
        morning.db.write(tx ->
                tx.handle().execute("INSERT INTO story_former (former_id, story_id) VALUES (?, ?)", former, heir));
        assertThat(morning.again(reader).pursuits().followed()).containsOnlyKeys(former, heir);
        morning.db.write(tx -> {
            morning.choices.leave(tx, reader.id(), heir);
            return null;
        });
        assertThat(morning.again(reader).pursuits().followed()).isEmpty();
    }

    @Test
    void readersWhoseWishesAreForOtherStoriesShareAnEdition() {
        Reader other = morning.reader(2, "UTC", "08:00");
        morning.db.write(tx -> {
            morning.choices.pursue(tx, other.id(), Pursuit.ENOUGH, Map.entry(999L, "Long ago"));
            return null;
        });
        Edition one = morning.editor.brief(reader, Optional.empty(), morning.time.get());
        Edition two = morning.editor.brief(morning.again(other), Optional.empty(), morning.time.get());
        assertThat(two.content()).isEqualTo(one.content());
        morning.at("2026-11-22T08:00:00Z");
        morning.briefing.run();
        assertThat(morning.said(reader.mailbox())).isEqualTo(morning.said(other.mailbox()));
    }

    private void hide(String outlet) {
        morning.db.write(tx -> {
            morning.choices.hide(tx, reader.id(), outlet, true);
            return null;
        });
        reader = morning.again(reader);
    }

    @Test
    void aHiddenOutletTellsNoStoryOfItsOwn() {
        hide("Gazette");
        assertThat(brief()).doesNotContain("Norhaven", "Gazette");
    }

    @Test
    void aStoryThatOthersTellAsWellComesInTheirWords() {
        morning.publish("Wire", "world", "Orra floods Norhaven: soldiers come", Pressroom.FLOOD_LATER);
        hide("Gazette");
        assertThat(brief()).contains("soldiers come", "Wire").doesNotContain("Gazette");
    }

    @Test
    void newsOfAHiddenOutletAloneAreNoUpdate() {
        assertThat(brief()).contains("Gazette");
        hide("Wire");
        morning.at("2026-11-22T09:00:00Z");
        morning.publish("Wire", "world", "Orra floods Norhaven: soldiers come", Pressroom.FLOOD_LATER);
        assertThat(morning.editor
                        .brief(reader, Optional.empty(), morning.time.get())
                        .content()
                        .entries())
                .allSatisfy(entry -> assertThat(entry.update()).isEmpty());
    }
}
