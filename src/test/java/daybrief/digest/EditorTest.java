package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.message.Message;
import daybrief.message.PlainText;
import daybrief.story.Outline;
import daybrief.story.Story;
import daybrief.subscriber.Reader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorTest {
    private static final String FERRY =
            "A ferry with 300 passengers ran aground off Cape Ilmen in dense fog on Sunday. "
                    + "All passengers were taken ashore by fishing boats within two hours.";
    private static final String CUP =
            "Vell won the final of the northern league in overtime before twelve thousand people. "
                    + "The goalkeeper saved three penalties.";

    @TempDir
    Path folder;

    private Morning morning;
    private Reader reader;

    @BeforeEach
    void open() {
        morning = new Morning(folder, "2026-11-22T06:00:00Z");
        reader = morning.reader(1, "Europe/Berlin", "08:00");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
    }

    @AfterEach
    void close() {
        morning.close();
    }

    @Test
    void askedTwiceTheCurrentEditionComesAgain() {
        Edition first = brief();
        morning.read(first);
        morning.at("2026-11-22T06:10:00Z");
        Edition second = brief();
        assertThat(second.kind()).isEqualTo(Edition.Kind.REPEATED);
        assertThat(second.content()).isEqualTo(first.content());
        morning.read(second);
        assertThat(morning.editions.past(java.util.List.of(reader.id()), first.composed()))
                .hasEntrySatisfying(reader.id(), past -> assertThat(past).hasSize(1));
    }

    @Test
    void theScheduledEditionSoonAfterSaysWhatCameSinceAndOffersTheWholeDay() {
        morning.at("2026-11-22T06:50:00Z");
        morning.read(brief());
        morning.publish("Wire", "world", "Ferry runs aground off Cape Ilmen", FERRY);
        morning.at("2026-11-22T07:00:00Z");
        morning.briefing.run();
        assertThat(morning.said(reader.mailbox()))
                .singleElement()
                .asString()
                .startsWith("<b>Ferry runs aground off Cape Ilmen</b>")
                .contains("1 more since 07:50")
                .doesNotContain("Orra");
    }

    @Test
    void anOldArticleThatIsFoundTodayIsNoNews() {
        morning.store("Wire", "world", "Ferry runs aground off Cape Ilmen", FERRY, Duration.ofDays(4));
        morning.group();
        assertThat(text(brief().message())).contains("Orra floods").doesNotContain("Ferry");
    }

    @Test
    void afterALongWeekendNothingOfItIsLost() {
        morning.at("2026-11-22T07:00:00Z");
        morning.briefing.run();
        morning.at("2026-11-22T20:00:00Z");
        morning.publish("Wire", "world", "Ferry runs aground off Cape Ilmen", FERRY);
        morning.at("2026-11-25T06:59:00Z");
        morning.publish("Post", "world", "Vell wins the cup in overtime", CUP);
        morning.db.write(tx -> {
            morning.readers.setNext(tx, reader.id(), Optional.of(Instant.parse("2026-11-25T07:00:00Z")));
            return null;
        });
        morning.at("2026-11-25T07:00:00Z");
        morning.briefing.run();
        assertThat(morning.said(reader.mailbox())).hasSize(2).last().asString().contains("Ferry", "Vell");
    }

    @Test
    void allOfTodayShowsAlsoWhatWasTold() {
        morning.read(brief());
        morning.publish("Wire", "world", "Ferry runs aground off Cape Ilmen", FERRY);
        morning.at("2026-11-22T07:30:00Z");
        String text = text(morning.editor.today(reader, morning.time.get()).message());
        assertThat(text).contains("Ferry runs aground", "Orra floods", "2 stories");
    }

    @Test
    void allOfTodayGoesByWhatCameOutTodayByTheReadersClock() {
        morning.at("2026-11-22T21:00:00Z"); // Berlin: 22:00
        morning.store("Wire", "world", "Ferry runs aground off Cape Ilmen", FERRY, Duration.ofMinutes(22 * 60 + 10));
        morning.store("Post", "world", "Vell wins the cup in overtime", CUP, Duration.ofMinutes(20));
        morning.group();
        assertThat(text(morning.editor.today(reader, morning.time.get()).message()))
                .contains("Vell wins", "Orra floods")
                .doesNotContain("Ferry");
        morning.at("2026-11-22T23:30:00Z"); // half past midnight: the day is young
        assertThat(text(morning.editor.today(reader, morning.time.get()).message()))
                .contains("Vell wins")
                .doesNotContain("Orra floods");
    }

    @Test
    void aTopicCanBeAskedForThatTheReaderDoesNotFollow() {
        morning.publish("Arena", "sport", "Vell win the northern league", CUP);
        assertThat(text(brief().message())).doesNotContain("Vell");
        Edition sport = morning.editor.brief(reader, Optional.of("sport"), morning.time.get());
        assertThat(text(sport.message())).startsWith("Vell win the northern league\n🏅 Sport · 1 story");
        morning.read(sport);
        assertThat(morning.editor
                        .brief(reader, Optional.of("sport"), morning.time.get().plusSeconds(60))
                        .kind())
                .isEqualTo(Edition.Kind.REPEATED);
        assertThat(text(brief().message())).contains("Orra floods");
    }

    @Test
    void theDaysTopStoriesLeaveNoTrace() {
        assertThat(text(morning.editor.top(reader, morning.time.get()))).startsWith("Orra floods Norhaven");
        assertThat(brief().empty()).isFalse();
    }

    @Test
    void nothingNewIsSaidInAWordAndNotRemembered() {
        Reader sporty = morning.reader(2, "Europe/Berlin", "08:00");
        Edition nothing = morning.editor.brief(sporty, Optional.of("sport"), morning.time.get());
        assertThat(text(nothing.message())).startsWith("Nothing new: 🏅 Sport.");
        assertThat(morning.db.<Boolean>write(tx -> morning.editions.insert(tx, nothing, Optional.empty())))
                .isFalse();
    }

    @Test
    void aStoryInOutlineAgreesWithTheWholeStory() {
        morning.publish("Ledger", "sport", "Flood in Norhaven", Pressroom.FLOOD);
        for (Outline outline : morning.stories.changedSince(Instant.EPOCH)) {
            Story whole = morning.stories.get(outline.id());
            assertThat(outline.topics()).isEqualTo(whole.topics());
            assertThat(outline.published()).isEqualTo(whole.published());
            assertThat(outline.articles()).isEqualTo(whole.articles().size());
            assertThat(outline.outlets()).isGreaterThanOrEqualTo(whole.independent());
            assertThat(outline.changed()).isEqualTo(whole.changed());
            assertThat(outline.aside()).isFalse();
        }
    }

    @Test
    void wordsThatAReaderFollowsFindTheirStories() {
        morning.publish("Arena", "sport", "Vell win the northern league", CUP);
        morning.db.write(tx -> {
            morning.choices.wish(tx, reader.id(), "northern league", true);
            return null;
        });
        reader = morning.again(reader);
        assertThat(text(brief().message())).startsWith("Vell win the northern league\n“northern league” · 2 stories");
    }

    @Test
    void theDaysTopStoriesReachBackWhereNothingIsNew() {
        morning.at("2026-11-26T06:00:00Z");
        assertThat(text(morning.editor.top(reader, morning.time.get()))).startsWith("Orra floods Norhaven");
    }

    @Test
    void editionsAlikeAreStoredOnceAndOldOnesForgotten() {
        Reader other = morning.reader(2, "Europe/Berlin", "08:00");
        morning.read(brief());
        morning.read(morning.editor.brief(other, Optional.empty(), morning.time.get()));
        assertThat(count("edition")).isEqualTo(2);
        assertThat(count("edition_content")).isEqualTo(1);
        morning.db.write(tx -> morning.editions.clean(tx, morning.time.get().plusSeconds(1)));
        assertThat(count("edition") + count("edition_content") + count("edition_told"))
                .isZero();
    }

    private long count(String table) {
        return morning.db.read(tx -> tx.handle()
                .createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    private Edition brief() {
        return morning.editor.brief(reader, Optional.empty(), morning.time.get());
    }

    private static String text(Message message) {
        return PlainText.render(message);
    }
}
