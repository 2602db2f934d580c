package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.delivery.PostId;
import daybrief.subscriber.Reader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefingTest {
    @TempDir
    Path folder;

    private Morning morning;

    @BeforeEach
    void open() {
        morning = new Morning(folder, "2026-11-21T12:00:00Z");
    }

    @AfterEach
    void close() {
        morning.close();
    }

    @Test
    void whatIsDueIsWrittenWithItsLedgerAndTheNextDueTime() {
        Reader reader = morning.reader(1, "Europe/Berlin", "07:30");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.at("2026-11-22T06:30:00Z");
        assertThat(morning.briefing.run()).isEqualTo(1);
        assertThat(said(reader)).singleElement().asString().startsWith("<b>Orra floods Norhaven</b>");
        assertThat(next(reader)).contains("2026-11-23T06:30:00Z");
    }

    @Test
    void runTwiceItWritesOnceAlsoWhenTheClockWasPutBack() {
        Reader reader = morning.reader(1, "Europe/Berlin", "07:30");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.at("2026-11-22T06:30:00Z");
        morning.briefing.run();
        assertThat(morning.briefing.run()).isZero();
        morning.at("2026-11-22T06:20:00Z");
        morning.db.write(tx -> {
            morning.choices.resume(tx, reader.id());
            return null;
        });
        assertThat(next(reader)).contains("2026-11-22T06:30:00Z");
        morning.at("2026-11-22T06:30:30Z");
        assertThat(morning.briefing.run()).isZero();
        assertThat(said(reader)).hasSize(1);
        assertThat(next(reader)).contains("2026-11-23T06:30:00Z");
    }

    @Test
    void severalThatWereMissedBecomeOneAndTheOldestAreForgotten() {
        Reader reader = morning.reader(1, "Europe/Berlin", "06:00", "07:00", "07:30");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.at("2026-11-22T08:00:00Z");
        assertThat(morning.briefing.run()).isEqualTo(1);
        assertThat(said(reader)).hasSize(1);
        assertThat(keys()).containsExactly("2026-11-22 07:30");
    }

    @Test
    void laterThanTheCatchUpNothingIsSentAndTheNextOneComes() {
        Reader reader = morning.reader(1, "Europe/Berlin", "07:30");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.at("2026-11-22T09:31:00Z");
        assertThat(morning.briefing.run()).isZero();
        assertThat(said(reader)).isEmpty();
        assertThat(next(reader)).contains("2026-11-23T06:30:00Z");
    }

    @Test
    void anEditionExpiresWithItsCatchUp() {
        morning.reader(1, "Europe/Berlin", "07:30");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.at("2026-11-22T07:00:00Z");
        morning.briefing.run();
        assertThat(column("SELECT expires_at FROM outbox"))
                .containsExactly(
                        String.valueOf(Instant.parse("2026-11-22T09:30:00Z").toEpochMilli()));
    }

    @ParameterizedTest(name = "{0} {1} on {2} is at {3}")
    @CsvSource({
        "Europe/Berlin, 02:30, 2026-03-29, 2026-03-29T01:30:00Z", // the gap: an hour later by the clock
        "Europe/Berlin, 02:30, 2026-10-25, 2026-10-25T00:30:00Z", // the overlap: the earlier one
        "Asia/Kathmandu, 07:30, 2026-11-22, 2026-11-22T01:45:00Z",
        "Australia/Adelaide, 07:30, 2026-11-22, 2026-11-21T21:00:00Z",
    })
    void anEditionFallsOnItsMomentOnceWhateverTheClocksDoThatDay(
            String zone, String time, String date, Instant moment) {
        morning.time.set(moment.minus(Duration.ofHours(6)));
        Reader reader = morning.reader(1, zone, time);
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.time.set(moment.minusSeconds(1));
        assertThat(morning.briefing.run()).isZero();
        for (Duration later : List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofHours(2))) {
            morning.time.set(moment.plus(later));
            morning.briefing.run();
        }
        assertThat(keys()).containsExactly(date + " " + time);
        assertThat(said(reader)).hasSize(1);
    }

    @Test
    void yesterdaysNewsDoesNotComeAgainAndNewSubstanceIsAnUpdate() {
        Reader reader = morning.reader(1, "Europe/Berlin", "07:30");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.at("2026-11-22T06:30:00Z");
        morning.briefing.run();
        morning.publish("Ledger", "world", "Flood in Norhaven", Pressroom.FLOOD);
        morning.at("2026-11-23T06:30:00Z");
        morning.briefing.run();
        assertThat(said(reader).get(1)).startsWith("Nothing new").doesNotContain("Orra");
        morning.publish("Wire", "world", "Norhaven dyke: soldiers fill the breach", FLOOD_FOLLOW_UP);
        morning.at("2026-11-24T06:30:00Z");
        morning.briefing.run();
        assertThat(said(reader).get(2))
                .contains("<b>UPDATE</b> · since 22 Nov 07:30")
                .contains("9,000");
    }

    static final String FLOOD_FOLLOW_UP = "Soldiers filled the breach in the Norhaven dyke on the river Orra with"
            + " sandbags. About 9,000 people left their homes in the lower town, the mayor Tessa Wyle said. The two bridges"
            + " stay closed and the railway runs no trains to the coast.";

    @Test
    void whatNeverArrivedDoesNotCountAsRead() {
        Reader reader = morning.reader(1, "Europe/Berlin", "07:30");
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.at("2026-11-22T06:30:00Z");
        morning.briefing.run();
        PostId post =
                new PostId(Long.parseLong(column("SELECT post_id FROM edition").get(0)));
        morning.db.write(tx -> {
            morning.editions.markLost(tx, post);
            return null;
        });
        Edition edition = morning.editor.brief(morning.again(reader), Optional.empty(), morning.time.get());
        assertThat(edition.empty()).isFalse();
    }

    @Test
    void aDayWithoutNewsIsALineOrSilence() {
        Reader line = morning.reader(1, "Europe/Berlin", "07:30");
        Reader silence = morning.reader(2, "Europe/Berlin", "07:30");
        morning.db.write(tx -> {
            morning.choices.emptyDayLine(tx, silence.id(), false);
            return null;
        });
        morning.at("2026-11-22T06:30:00Z");
        morning.briefing.run();
        assertThat(said(line)).singleElement().asString().startsWith("Nothing new on your topics.");
        assertThat(said(silence)).isEmpty();
        assertThat(next(silence)).contains("2026-11-23T06:30:00Z");
    }

    @Test
    void aPauseThatHasEndedIsOver() {
        Reader reader = morning.reader(1, "Europe/Berlin", "07:30");
        morning.db.write(tx -> {
            morning.choices.pause(tx, reader.id(), Optional.of(Instant.parse("2026-11-24T12:00:00Z")));
            return null;
        });
        morning.at("2026-11-24T06:30:00Z");
        assertThat(morning.briefing.run()).isZero();
        morning.publish("Gazette", "world", "Orra floods Norhaven", Pressroom.FLOOD);
        morning.at("2026-11-25T06:30:00Z");
        assertThat(morning.briefing.run()).isEqualTo(1);
        assertThat(morning.again(reader).status()).isEqualTo(Reader.Status.ACTIVE);
        assertThat(next(reader)).contains("2026-11-26T06:30:00Z");
    }

    @Test
    void aZoneThatThisJavaDoesNotKnowIsReportedOnceAndNotGuessed() {
        Reader reader = morning.reader(1, "Europe/Berlin", "07:30");
        morning.db.write(tx -> tx.handle().execute("UPDATE reader SET zone = 'Mars/Olympus'"));
        morning.at("2026-11-22T06:30:00Z");
        morning.briefing.run();
        morning.at("2026-11-23T06:30:00Z");
        morning.briefing.run();
        assertThat(said(reader)).singleElement().asString().contains("Mars/Olympus", "/timezone");
    }

    @Test
    void somebodyWhoPausesWhileTheirEditionIsComposedDoesNotGetIt() {
        Reader reader = morning.reader(1, "Europe/Berlin", "07:30");
        morning.at("2026-11-22T06:30:00Z");
        Reader due = morning.again(reader);
        morning.db.write(tx -> {
            morning.choices.pause(tx, reader.id(), Optional.empty());
            return null;
        });
        assertThat(morning.db.<Boolean>write(tx -> morning.readers.moveOn(tx, due, Optional.empty())))
                .isFalse();
    }

    private Optional<String> next(Reader reader) {
        return morning.again(reader).nextAt().map(Instant::toString);
    }

    private List<String> said(Reader reader) {
        return morning.said(reader.mailbox());
    }

    private List<String> keys() {
        return column("SELECT local_date || ' ' || local_time FROM edition ORDER BY id");
    }

    private List<String> column(String sql) {
        return morning.db.read(
                tx -> tx.handle().createQuery(sql).mapTo(String.class).list());
    }
}
