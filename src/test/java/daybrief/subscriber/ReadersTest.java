package daybrief.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.db.Tx;
import daybrief.delivery.MailboxId;
import daybrief.subscriber.Reader.Status;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Slot MORNING = new Slot(LocalTime.of(7, 30), EnumSet.allOf(DayOfWeek.class));

    @TempDir
    Path folder;

    private Database db;
    private Readers readers;
    private final Choices choices = new Choices(InstantSource.fixed(NOW));
    private ReaderId ada;

    @BeforeEach
    void adaIsHere() {
        db = Databases.open(folder.resolve("a.db"));
        readers = new Readers(db);
        ada = register(1);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aNewReaderHasChosenNothingAndIsNeverDue() {
        Reader reader = readers.get(ada);
        assertThat(reader.status()).isEqualTo(Status.NEW);
        assertThat(reader.zone()).isEmpty();
        assertThat(reader.nextAt()).isEmpty();
        assertThat(readers.earliestDue()).isEmpty();
    }

    @Test
    void registeringTwiceIsRegisteringOnce() {
        assertThat(register(1)).isEqualTo(ada);
    }

    @Test
    void whatAReaderChoosesIsKept() {
        write(tx -> {
            choices.topic(tx, ada, "world", true);
            choices.topic(tx, ada, "sport", true);
            choices.topic(tx, ada, "sport", false);
            choices.wish(tx, ada, "Central Asia", true);
            choices.reads(tx, ada, "ru", true);
            choices.length(tx, ada, Length.SHORT);
            choices.emptyDayLine(tx, ada, false);
            choices.silent(tx, ada, true);
            choices.language(tx, ada, "ru");
        });
        Reader reader = readers.get(ada);
        assertThat(reader.topics()).containsExactly("world");
        assertThat(reader.wishes()).containsExactly("Central Asia");
        assertThat(reader.languages()).containsExactly("ru");
        assertThat(reader.length()).isEqualTo(Length.SHORT);
        assertThat(reader.emptyDayLine()).isFalse();
        assertThat(reader.silent()).isTrue();
        assertThat(reader.language()).isEqualTo("ru");
    }

    @Test
    void settingTimesOrZoneMovesTheNextEdition() {
        activate(ada);
        assertThat(readers.get(ada).nextAt()).contains(Instant.parse("2026-11-23T06:30:00Z"));
        write(tx -> choices.zone(tx, ada, "America/New_York"));
        assertThat(readers.get(ada).nextAt()).contains(Instant.parse("2026-11-22T12:30:00Z"));
        write(tx -> choices.times(tx, ada, List.of()));
        assertThat(readers.get(ada).nextAt()).isEmpty();
    }

    @Test
    void thoseWhoAreDueComeInTheOrderInWhichTheyWait() {
        ReaderId ben = register(2);
        activate(ada);
        activate(ben);
        write(tx -> readers.setNext(tx, ben, Optional.of(NOW.minusSeconds(60))));
        write(tx -> readers.setNext(tx, ada, Optional.of(NOW)));
        assertThat(readers.due(NOW, 10)).extracting(Reader::id).containsExactly(ben, ada);
        assertThat(readers.due(NOW, 1)).extracting(Reader::id).containsExactly(ben);
        assertThat(readers.due(NOW.minusSeconds(1), 10)).hasSize(1);
        assertThat(readers.earliestDue()).contains(NOW.minusSeconds(60));
    }

    @Test
    void aPausedReaderIsNotDueBeforeThePauseEnds() {
        activate(ada);
        write(tx -> choices.pause(tx, ada, Optional.of(Instant.parse("2026-11-25T12:00:00Z"))));
        assertThat(readers.get(ada).nextAt()).contains(Instant.parse("2026-11-26T06:30:00Z"));
        assertThat(readers.due(Instant.parse("2026-11-26T06:30:00Z"), 10)).hasSize(1);
        write(tx -> choices.pause(tx, ada, Optional.empty()));
        assertThat(readers.get(ada).nextAt()).isEmpty();
    }

    @Test
    void aBlockedReaderIsPausedAndKeepsTheirTopics() {
        activate(ada);
        write(tx -> choices.topic(tx, ada, "world", true));
        write(tx -> choices.block(tx, ada));
        assertThat(readers.get(ada).nextAt()).isEmpty();
        assertThat(readers.get(ada).topics()).containsExactly("world");
        assertThat(readers.counts()).isEqualTo(Map.of(Status.BLOCKED, 1));
        write(tx -> choices.resume(tx, ada));
        assertThat(readers.get(ada).nextAt()).contains(Instant.parse("2026-11-23T06:30:00Z"));
    }

    private void activate(ReaderId id) {
        write(tx -> {
            choices.zone(tx, id, "Europe/Berlin");
            choices.times(tx, id, List.of(MORNING));
            choices.resume(tx, id);
        });
    }

    private ReaderId register(long number) {
        return db.write(tx -> {
            tx.handle().execute("INSERT OR IGNORE INTO mailbox (id, chat) VALUES (?, ?)", number, number);
            return readers.register(tx, new Newcomer(new MailboxId(number), number, "Ada", "en"), NOW);
        });
    }

    private void write(Consumer<Tx> work) {
        db.write(tx -> {
            work.accept(tx);
            return null;
        });
    }
}
