package daybrief.subscriber;

import daybrief.db.Tx;
import daybrief.delivery.MailboxId;
import daybrief.subscriber.Reader.Status;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what readers choose. Each write names the wanted state, so a repeated one changes nothing, and whatever moves the next
 * edition sets its time along with it.
 */
public final class Choices {
    private final InstantSource clock;

    public Choices(InstantSource clock) {
        this.clock = clock;
    }

    public void topic(Tx tx, ReaderId id, String topic, boolean follow) {
        member(tx, id, follow, "reader_topic (reader_id, topic)", topic);
    }

    /** Words of the reader's own that they follow. */
    public void wish(Tx tx, ReaderId id, String words, boolean follow) {
        member(tx, id, follow, "reader_wish (reader_id, words)", words);
    }

    /** A language in which the reader reads; none at all means every language. */
    public void reads(Tx tx, ReaderId id, String language, boolean reads) {
        member(tx, id, reads, "reader_language (reader_id, language)", language);
    }

    /** An outlet whose articles the reader does not want in their editions. */
    public void hide(Tx tx, ReaderId id, String outlet, boolean hide) {
        member(tx, id, hide, "reader_hidden (reader_id, outlet)", outlet);
    }

    private static final String PURSUE = """
            INSERT OR REPLACE INTO reader_story (reader_id, story_id, wish, headline, since)
            VALUES (:id, :story, :wish, :headline, :now)
            """;

    /** Follows a story or ends it, instead of whatever was wished of it before. */
    public void pursue(Tx tx, ReaderId id, Pursuits.Pursuit wish, Map.Entry<Long, String> story) {
        leave(tx, id, story.getKey());
        tx.handle()
                .createUpdate(PURSUE)
                .bind("id", id.value())
                .bind("story", story.getKey())
                .bind("wish", wish.name().toLowerCase(Locale.ROOT))
                .bind("headline", story.getValue())
                .bind("now", clock.instant().toEpochMilli())
                .execute();
    }

    private static final String LEAVE = """
            DELETE FROM reader_story WHERE reader_id = :id
              AND story_id IN (SELECT :story UNION SELECT former_id FROM story_former WHERE story_id = :story)
            """;

    /** The story comes or stays away again as its rank wants it; so do those that live on in it. */
    public void leave(Tx tx, ReaderId id, long story) {
        tx.handle()
                .createUpdate(LEAVE)
                .bind("id", id.value())
                .bind("story", story)
                .execute();
    }

    private static void member(Tx tx, ReaderId id, boolean present, String table, String value) {
        String name = table.substring(0, table.indexOf(' '));
        String column = table.substring(table.indexOf(", ") + 2, table.length() - 1);
        String sql = present
                ? "INSERT OR IGNORE INTO " + table + " VALUES (:id, :value)"
                : "DELETE FROM " + name + " WHERE reader_id = :id AND " + column + " = :value";
        tx.handle()
                .createUpdate(sql)
                .bind("id", id.value())
                .bind("value", value)
                .execute();
    }

    public void times(Tx tx, ReaderId id, Collection<Slot> slots) {
        tx.handle().execute("DELETE FROM reader_time WHERE reader_id = ?", id.value());
        for (Slot slot : slots) {
            tx.handle()
                    .execute(
                            "INSERT OR REPLACE INTO reader_time (reader_id, minute, days) VALUES (?, ?, ?)",
                            id.value(),
                            slot.at().toSecondOfDay() / 60,
                            slot.days().stream().mapToInt(ReaderRows::bit).sum());
        }
        reschedule(tx, id);
    }

    public void zone(Tx tx, ReaderId id, String zone) {
        set(tx, id, "zone", zone);
        reschedule(tx, id);
    }

    public void length(Tx tx, ReaderId id, Length length) {
        set(tx, id, "length", length.name().toLowerCase(Locale.ROOT));
    }

    /** @param language of the interface */
    public void language(Tx tx, ReaderId id, String language) {
        set(tx, id, "language", language);
    }

    public void emptyDayLine(Tx tx, ReaderId id, boolean line) {
        set(tx, id, "empty_days", line ? "line" : "silence");
    }

    public void silent(Tx tx, ReaderId id, boolean silent) {
        set(tx, id, "silent", silent ? 1 : 0);
    }

    public void format(Tx tx, ReaderId id, Format format) {
        set(tx, id, "format", format.stored());
    }

    /** Editions come from now on: after the first steps, a pause, a stop or an unblocking. */
    public void resume(Tx tx, ReaderId id) {
        stand(tx, id, Status.ACTIVE, null);
    }

    /** @param until empty: until the reader resumes */
    public void pause(Tx tx, ReaderId id, Optional<Instant> until) {
        stand(tx, id, Status.PAUSED, until.map(Instant::toEpochMilli).orElse(null));
    }

    public void stop(Tx tx, ReaderId id) {
        stand(tx, id, Status.STOPPED, null);
    }

    /** The bot is blocked: nothing is sent and everything is kept. */
    public void block(Tx tx, ReaderId id) {
        stand(tx, id, Status.BLOCKED, null);
    }

    private static final String AT = "SELECT id FROM reader WHERE mailbox_id = ?";

    /** As {@link #block}, for whoever is reached there. */
    public void block(Tx tx, MailboxId mailbox) {
        tx.handle().select(AT, mailbox.value()).mapTo(Long.class).forEach(id -> block(tx, new ReaderId(id)));
    }

    /** The block is lifted: who had times has them again, who had not come so far is where they were. */
    public void unblock(Tx tx, Reader reader) {
        boolean ready = reader.zone().isPresent() && !reader.times().isEmpty();
        stand(tx, reader.id(), ready ? Status.ACTIVE : Status.NEW, null);
    }

    public void makeAdmin(Tx tx, ReaderId id) {
        set(tx, id, "role", "admin");
    }

    private void stand(Tx tx, ReaderId id, Status status, @Nullable Long until) {
        set(tx, id, "status", status.name().toLowerCase(Locale.ROOT));
        set(tx, id, "paused_until", until);
        reschedule(tx, id);
    }

    private static void set(Tx tx, ReaderId id, String column, @Nullable Object value) {
        tx.handle()
                .createUpdate("UPDATE reader SET " + column + " = :value WHERE id = :id")
                .bind("value", value)
                .bind("id", id.value())
                .execute();
    }

    /** Only the active have a next edition, and those whose pause has an end. */
    private void reschedule(Tx tx, ReaderId id) {
        Optional<Long> next = ReaderRows.read(tx.handle(), List.of(id.value())).stream()
                .findFirst()
                .flatMap(this::next)
                .map(due -> due.at().toEpochMilli());
        set(tx, id, "next_at", next.orElse(null));
    }

    private Optional<Due> next(Reader reader) {
        boolean comes = Set.of(Status.ACTIVE, Status.PAUSED).contains(reader.status());
        boolean endless =
                reader.status() == Status.PAUSED && reader.pausedUntil().isEmpty();
        if (!comes || endless) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant after = reader.pausedUntil().filter(now::isBefore).orElse(now);
        return reader.zone().flatMap(Timetable::zone).flatMap(zone -> Timetable.next(reader.times(), zone, after));
    }
}
