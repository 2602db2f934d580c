package daybrief.subscriber;

import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.delivery.MailboxId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everybody who reads. What a reader chooses is written by {@link Choices}. */
public final class Readers {
    private final Database db;

    public Readers(Database db) {
        this.db = db;
    }

    public Optional<Reader> find(ReaderId id) {
        return one("SELECT id FROM reader WHERE id = :key", id.value());
    }

    /** @throws IllegalStateException when there is no such reader (any more) */
    public Reader get(ReaderId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("There is no reader " + id.value()));
    }

    public Optional<Reader> findByMailbox(MailboxId mailbox) {
        return one("SELECT id FROM reader WHERE mailbox_id = :key", mailbox.value());
    }

    public static Optional<Reader> findByMailbox(Tx tx, MailboxId mailbox) {
        List<Long> ids = tx.handle()
                .select("SELECT id FROM reader WHERE mailbox_id = ?", mailbox.value())
                .mapTo(Long.class)
                .list();
        return ReaderRows.read(tx.handle(), ids).stream().findFirst();
    }

    private Optional<Reader> one(String sql, long key) {
        return db.read(tx ->
                ReaderRows.read(
                                tx.handle(),
                                tx.handle()
                                        .createQuery(sql)
                                        .bind("key", key)
                                        .mapTo(Long.class)
                                        .list())
                        .stream()
                        .findFirst());
    }

    // A pause that has an end is over when an edition after that end falls due.
    private static final String DUE = """
            SELECT id FROM reader
            WHERE next_at <= :now AND (status = 'active' OR status = 'paused' AND paused_until <= :now)
            ORDER BY next_at, id LIMIT :limit
            """;

    /** Those whose edition is due, the longest waiting first; also the paused whose pause has ended: {@link Choices#resume} them. */
    public List<Reader> due(Instant now, int limit) {
        return db.read(tx -> ReaderRows.read(
                tx.handle(),
                tx.handle()
                        .createQuery(DUE)
                        .bind("now", now.toEpochMilli())
                        .bind("limit", limit)
                        .mapTo(Long.class)
                        .list()));
    }

    private static final String EARLIEST =
            "SELECT min(next_at) FROM reader WHERE next_at IS NOT NULL AND status IN ('active', 'paused')";

    /** When the next edition of anybody is due. */
    public Optional<Instant> earliestDue() {
        return db.read(tx -> tx.handle().createQuery(EARLIEST).mapTo(Long.class).findOne())
                .map(Instant::ofEpochMilli);
    }

    /** How many readers stand where. */
    public Map<Reader.Status, Integer> counts() {
        Map<Reader.Status, Integer> counts = new EnumMap<>(Reader.Status.class);
        db.read(tx -> tx.handle()
                        .createQuery("SELECT status, count(*) FROM reader GROUP BY status")
                        .map((row, context) -> Map.entry(status(row.getString(1)), row.getInt(2)))
                        .list())
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static Reader.Status status(String text) {
        return Reader.Status.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static final String ADMINS =
            "SELECT id FROM reader WHERE role = 'admin' AND status NOT IN ('stopped', 'blocked') ORDER BY id";

    /** Those who can be told something. */
    public List<Reader> admins() {
        return db.read(tx -> ReaderRows.read(
                tx.handle(), tx.handle().createQuery(ADMINS).mapTo(Long.class).list()));
    }

    public boolean hasAdmin() {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT EXISTS (SELECT 1 FROM reader WHERE role = 'admin')")
                .mapTo(Boolean.class)
                .one());
    }

    private static final String REGISTER = """
            INSERT INTO reader (mailbox_id, user, name, language, created_at)
            VALUES (:mailbox, :user, :name, :language, :now)
            ON CONFLICT (mailbox_id) DO UPDATE SET name = excluded.name
            RETURNING id
            """;

    /** Adds a reader who has chosen nothing yet; one who is there already stays as they are. */
    public ReaderId register(Tx tx, Newcomer newcomer, Instant now) {
        return new ReaderId(tx.handle()
                .createQuery(REGISTER)
                .bind("mailbox", newcomer.mailbox().value())
                .bind("user", newcomer.user())
                .bind("name", newcomer.name())
                .bind("language", newcomer.language())
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .one());
    }

    private static final String MOVE_ON = """
            UPDATE reader SET next_at = :next WHERE id = :id AND next_at = :was AND status IN ('active', 'paused')
            """;

    /**
     * Sets when the next edition is due, of a reader who is as they were read.
     *
     * @return false, and nothing is changed, where the reader is gone or has chosen otherwise in the meantime
     */
    public boolean moveOn(Tx tx, Reader was, Optional<Instant> next) {
        return tx.handle()
                        .createUpdate(MOVE_ON)
                        .bind("next", next.map(Instant::toEpochMilli).orElse(null))
                        .bind("id", was.id().value())
                        .bind("was", was.nextAt().map(Instant::toEpochMilli).orElse(null))
                        .execute()
                == 1;
    }

    /** When the reader's next edition is due; empty: none is. */
    public void setNext(Tx tx, ReaderId id, Optional<Instant> next) {
        tx.handle()
                .createUpdate("UPDATE reader SET next_at = :next WHERE id = :id")
                .bind("next", next.map(Instant::toEpochMilli).orElse(null))
                .bind("id", id.value())
                .execute();
    }
}
