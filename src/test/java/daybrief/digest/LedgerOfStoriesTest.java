package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.message.PlainText;
import daybrief.story.Story;
import daybrief.story.StoryId;
import daybrief.subscriber.Reader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader was told of a story stays told when the story is joined to another or taken apart. */
class LedgerOfStoriesTest {
    @TempDir
    Path folder;

    private Morning morning;
    private Reader reader;

    @BeforeEach
    void open() {
        morning = new Morning(folder, "2026-11-22T06:00:00Z");
        reader = morning.reader(1, "UTC", "08:00");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
    }

    @AfterEach
    void close() {
        morning.close();
    }

    private Edition brief() {
        Edition edition = morning.editor.brief(reader, Optional.empty(), morning.time.get());
        morning.read(edition);
        return edition;
    }

    private Map<StoryId, Told> told() {
        return morning.editions.told(morning.editions
                .past(List.of(reader.id()), Instant.EPOCH)
                .getOrDefault(reader.id(), List.of())
                .get(0));
    }

    private List<Story> stories() {
        return morning.stories.since(Instant.EPOCH);
    }

    @Test
    void bothPartsOfAStoryThatIsTakenApartAreTold() {
        morning.publish("Wire", "world", "Orra floods Norhaven: soldiers come", Pressroom.FLOOD_LATER);
        Story whole = stories().get(0);
        assertThat(whole.articles()).hasSize(2);
        assertThat(PlainText.render(brief().message())).contains("Norhaven");

        morning.at("2026-11-22T09:00:00Z");
        morning.db.write(tx -> {
            morning.stories
                    .partings()
                    .part(tx, whole.id(), List.of(whole.articles().get(1).id()), morning.time.get());
            return null;
        });
        assertThat(stories()).hasSize(2);
        assertThat(told().keySet())
                .containsAll(stories().stream().map(Story::id).toList());
        assertThat(brief().kind()).isEqualTo(Edition.Kind.REPEATED);
    }

    @Test
    void aStoryInheritsWhatWasToldOfTheOneThatIsJoinedToIt() {
        morning.publish("Wire", "world", "Orra floods Norhaven: soldiers come", Pressroom.FLOOD_LATER);
        Story whole = stories().get(0);
        morning.db.write(tx -> {
            morning.stories
                    .partings()
                    .part(tx, whole.id(), List.of(whole.articles().get(1).id()), morning.time.get());
            return null;
        });
        assertThat(PlainText.render(brief().message())).contains("Norhaven");
        StoryId gone = stories().stream()
                .map(Story::id)
                .filter(id -> !id.equals(whole.id()))
                .findFirst()
                .orElseThrow();
        List<String> ofGone = new ArrayList<>(told().get(gone).sentences());
        ofGone.removeAll(told().get(whole.id()).sentences());
        assertThat(ofGone).isNotEmpty();

        morning.at("2026-11-22T09:00:00Z");
        morning.db.write(tx -> {
            morning.stories.partings().rejoin(tx, whole.articles().get(1).id(), morning.time.get());
            return null;
        });
        assertThat(stories()).hasSize(1);
        assertThat(told().get(whole.id()).sentences()).containsAll(ofGone);
        assertThat(brief().kind()).isEqualTo(Edition.Kind.REPEATED);
    }
}
