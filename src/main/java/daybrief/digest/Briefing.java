package daybrief.digest;

import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.delivery.Outbox;
import daybrief.delivery.Outgoing;
import daybrief.delivery.PostId;
import daybrief.delivery.Priority;
import daybrief.delivery.Sending;
import daybrief.message.Message;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Due;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Readers;
import daybrief.subscriber.Timetable;
import daybrief.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the editions that are due. What is due stands in the table of readers, and an edition's key keeps it from being written
 * twice, so this may run at any time and as often as anybody likes. Editions missed are one edition, and none at all after the
 * catch-up time. One run at a time.
 */
public final class Briefing {
    private static final Logger LOG = LoggerFactory.getLogger(Briefing.class);
    private static final int BATCH = 200;
    private static final int COMMIT = 100;
    private static final Duration RETRY = Duration.ofMinutes(5);

    private final Database db;
    private final Editor editor;
    private final Writing writing;
    private final InstantSource clock;
    private final Duration catchUp;

    /**
     * Into what it writes.
     *
     * @param readers where the due times stand
     */
    public record Writing(Readers readers, Choices choices, Editions editions, Outbox outbox) {}

    /** What is to be written for one reader: an edition or a notice or neither, and when the next one is due. */
    private record Plan(
            Reader reader,
            Optional<Edition> edition,
            Optional<Instant> expires,
            Optional<Message> notice,
            Optional<Instant> next) {
        static Plan only(Reader reader, Optional<Instant> next) {
            return new Plan(reader, Optional.empty(), Optional.empty(), Optional.empty(), next);
        }
    }

    /** @param catchUp how late an edition may still be sent */
    public Briefing(Database db, Editor editor, Writing writing, InstantSource clock, Duration catchUp) {
        this.db = db;
        this.editor = editor;
        this.writing = writing;
        this.clock = clock;
        this.catchUp = catchUp;
    }

    /** @return how many editions were written */
    public synchronized int run() {
        Instant now = clock.instant();
        List<Reader> due = writing.readers().due(now, BATCH);
        if (due.isEmpty()) {
            return 0;
        }
        PressRun run = editor.open(now);
        int written = 0;
        while (!due.isEmpty() && !Thread.currentThread().isInterrupted()) {
            written += write(compose(run, due), now);
            due = writing.readers().due(now, BATCH);
        }
        LOG.info("{} editions written", written);
        return written;
    }

    private List<Plan> compose(PressRun run, List<Reader> due) {
        Map<Reader, List<Past>> past = editor.past(due, run.now());
        return due.stream()
                .map(reader -> plan(run, reader, past.getOrDefault(reader, List.of())))
                .toList();
    }

    private Plan plan(PressRun run, Reader reader, List<Past> past) {
        try {
            return reader.zone()
                    .map(id -> Timetable.zone(id)
                            .map(zone -> plan(run, reader, past, zone))
                            .orElseGet(() -> unknownZone(reader, id)))
                    .orElseGet(() -> Plan.only(reader, Optional.empty()));
        } catch (RuntimeException e) {
            LOG.error(
                    "The edition for reader {} failed; it is tried again",
                    reader.id().value(),
                    e);
            return Plan.only(reader, Optional.of(run.now().plus(RETRY)));
        }
    }

    private Plan plan(PressRun run, Reader reader, List<Past> past, ZoneId zone) {
        Instant now = run.now();
        Optional<Instant> next = Timetable.next(reader.times(), zone, now).map(Due::at);
        Optional<Due> due = Timetable.latestBetween(reader.times(), zone, now.minus(catchUp), now);
        if (due.isEmpty()) {
            LOG.info(
                    "An edition for reader {} is too late and left out",
                    reader.id().value());
            return Plan.only(reader, next);
        }
        Edition edition = editor.scheduled(run, reader, new Editor.Slotted(due.get(), next), past);
        return new Plan(
                reader, Optional.of(edition), Optional.of(due.get().at().plus(catchUp)), Optional.empty(), next);
    }

    /** Said once: nothing is due afterwards until the reader names a zone. */
    private static Plan unknownZone(Reader reader, String zone) {
        LOG.warn(
                "This Java does not know the time zone {} of reader {}",
                zone,
                reader.id().value());
        Message notice = Message.text(Wording.of(reader.language()).say("edition.zone", zone));
        return new Plan(reader, Optional.empty(), Optional.empty(), Optional.of(notice), Optional.empty());
    }

    private int write(List<Plan> plans, Instant now) {
        int written = 0;
        for (int from = 0; from < plans.size(); from += COMMIT) {
            List<Plan> some = plans.subList(from, Math.min(from + COMMIT, plans.size()));
            try {
                written += db.write(tx ->
                        some.stream().mapToInt(plan -> write(tx, plan, now)).sum());
            } catch (RuntimeException e) {
                LOG.error("{} editions cannot be written together; they are written one by one", some.size(), e);
                written += some.stream().mapToInt(plan -> writeAlone(plan, now)).sum();
            }
        }
        return written;
    }

    private int writeAlone(Plan plan, Instant now) {
        try {
            return db.write(tx -> write(tx, plan, now));
        } catch (RuntimeException e) {
            LOG.error(
                    "The edition for reader {} cannot be written; it is tried again",
                    plan.reader().id().value(),
                    e);
            db.write(tx -> writing.readers().moveOn(tx, plan.reader(), Optional.of(now.plus(RETRY))));
            return 0;
        }
    }

    private int write(Tx tx, Plan plan, Instant now) {
        Reader reader = plan.reader();
        if (!writing.readers().moveOn(tx, reader, plan.next())) {
            return 0; // gone, stopped or moved to another time while this was composed
        }
        if (reader.status() == Reader.Status.PAUSED) {
            writing.choices().resume(tx, reader.id());
        }
        plan.notice()
                .ifPresent(notice ->
                        writing.outbox().enqueue(tx, reader.mailbox(), Outgoing.send(notice), Sending.answer(now)));
        return plan.edition().filter(edition -> write(tx, plan, edition, now)).isPresent() ? 1 : 0;
    }

    private boolean write(Tx tx, Plan plan, Edition edition, Instant now) {
        Reader reader = plan.reader();
        if (!writing.editions().insert(tx, edition, Optional.empty())) {
            return false;
        }
        if (!edition.empty() || reader.emptyDayLine()) {
            Sending sending = new Sending(Priority.BROADCAST, reader.silent(), now, plan.expires());
            PostId post = writing.outbox().enqueue(tx, reader.mailbox(), edition.send(), sending);
            writing.editions().posted(tx, edition, post);
        }
        return true;
    }
}
