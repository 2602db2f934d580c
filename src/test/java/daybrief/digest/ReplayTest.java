package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.delivery.Sending;
import daybrief.digest.print.Forms;
import daybrief.digest.replay.Replay;
import daybrief.digest.replay.Replays;
import daybrief.message.ClassicHtml;
import daybrief.message.Form;
import daybrief.message.Part;
import daybrief.message.RichHtml;
import daybrief.subscriber.Format;
import daybrief.subscriber.Reader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    @TempDir
    Path folder;

    private Morning morning;
    private Replays replays;

    @BeforeEach
    void open() {
        morning = new Morning(folder, "2026-11-21T12:00:00Z");
        replays = new Replays(morning.db, morning.topics, ZoneId.of("Asia/Tokyo"));
    }

    @AfterEach
    void close() {
        morning.close();
    }

    private List<Replay> oldestFirst() {
        return replays.latest(50).stream()
                .map(Replays.Known::id)
                .sorted()
                .flatMap(id -> replays.find(id).stream())
                .toList();
    }

    private static Stream<String> classic(Replay replay) {
        return ClassicHtml.render(replay.message()).stream().map(Part::html);
    }

    private Reader russian(long chat) {
        Reader reader = morning.reader(chat, "America/Lima", "00:30");
        morning.db.write(tx -> {
            morning.choices.language(tx, reader.id(), "ru");
            return null;
        });
        return morning.again(reader);
    }

    @Test
    void whatIsReplayedIsWhatWasSentThoughTheArticlesAndTheReaderHaveChangedSince() {
        Reader berlin = morning.reader(1, "Europe/Berlin", "07:30");
        Reader lima = russian(2);
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.at("2026-11-22T06:30:00Z");
        assertThat(morning.briefing.run()).isEqualTo(2);
        morning.publish("Wire", "world", "Norhaven dyke: soldiers fill the breach", BriefingTest.FLOOD_FOLLOW_UP);
        morning.at("2026-11-23T06:30:00Z");
        morning.briefing.run();
        List<String> sent = Stream.of(berlin, lima)
                .flatMap(reader -> morning.said(reader.mailbox()).stream())
                .toList();
        morning.db.write(tx -> {
            tx.handle().execute("UPDATE article SET title = 'Other', text = 'Other words.', version = version + 1");
            morning.choices.zone(tx, berlin.id(), "Asia/Tokyo");
            morning.choices.times(tx, lima.id(), List.of());
            return null;
        });
        assertThat(sent).hasSize(4).anyMatch(html -> html.contains("UPDATE"));
        assertThat(sent).anyMatch(html -> html.contains("сюжет"));
        List<Replay> again = oldestFirst();
        assertThat(again).noneMatch(Replay::assumed).allMatch(replay -> replay.form() == Form.CLASSIC);
        assertThat(again.stream().flatMap(ReplayTest::classic)).containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void aRichEditionThatWasAskedForIsReplayedInItsForm() {
        Reader reader = morning.reader(1, "Europe/Berlin", "07:30");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        Editor rich = new Editor(morning.desk, new Forms(Format.RICH, Optional::empty));
        Edition edition = rich.brief(reader, Optional.empty(), morning.time.get());
        morning.db.write(tx -> {
            var post = morning.outbox.enqueue(tx, reader.mailbox(), edition.send(), Sending.answer(morning.time.get()));
            return morning.editions.insert(tx, edition, Optional.of(post));
        });
        assertThat(oldestFirst()).singleElement().satisfies(replay -> {
            assertThat(replay.form()).isEqualTo(Form.RICH);
            assertThat(RichHtml.render(replay.message()).map(Part::html))
                    .hasValue(morning.said(reader.mailbox()).get(0));
            assertThat(replay.content()).isEqualTo(edition.content());
        });
    }

    @Test
    void theLatestAreListedTheNewestFirst() {
        Reader reader = morning.reader(1, "Europe/Berlin", "07:30");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.at("2026-11-22T06:30:00Z");
        morning.briefing.run();
        morning.at("2026-11-23T06:30:00Z");
        morning.briefing.run();
        long id = reader.id().value();
        assertThat(replays.latest(50))
                .containsExactly(
                        new Replays.Known(2, id, "2026-11-23", "07:30", 0),
                        new Replays.Known(1, id, "2026-11-22", "07:30", 1));
        assertThat(replays.latest(1)).extracting(Replays.Known::id).containsExactly(2L);
        assertThat(replays.find(3)).isEmpty();
    }

    @Test
    void anEditionOfAnOlderDaybriefIsAssumedToBeEnglishAndByTheClockOfTheHost() {
        Reader lima = russian(1);
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.read(morning.editor.brief(lima, Optional.empty(), morning.time.get()));
        morning.db.write(tx ->
                tx.handle().execute("UPDATE edition SET language = NULL, zone = NULL, next_at = NULL, format = NULL"));
        assertThat(oldestFirst()).singleElement().satisfies(replay -> {
            assertThat(replay.assumed()).isTrue();
            assertThat(String.join("", classic(replay).toList())).contains("1 story", "20:00"); // 11:00 UTC in Tokyo
        });
    }

    @Test
    void whatAnOlderDaybriefKeptInAnotherFormCannotBeReplayed() {
        Reader reader = morning.reader(1, "Europe/Berlin", "07:30");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.read(morning.editor.brief(reader, Optional.empty(), morning.time.get()));
        morning.db.write(tx -> tx.handle().execute("UPDATE edition_content SET body = '{}'"));
        assertThat(replays.find(1)).isEmpty();
    }
}
