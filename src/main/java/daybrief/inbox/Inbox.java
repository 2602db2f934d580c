package daybrief.inbox;

import daybrief.db.Database;
import daybrief.db.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Updates, kept from the moment they are taken from Telegram. What an update said is dropped as soon as it is done. */
public final class Inbox {
    private final Database db;
    private final InstantSource clock;

    public Inbox(Database db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    private static final String KEEP = """
            INSERT INTO inbox (update_id, chat, raw, received_at) VALUES (:id, :chat, :raw, :now)
            ON CONFLICT DO NOTHING
            """;

    /** Keeps them on the disk. @return those that were not known before, in the order given */
    public List<RawUpdate> keep(List<RawUpdate> updates) {
        if (updates.isEmpty()) {
            return List.of();
        }
        return db.writeDurably(tx -> {
            List<RawUpdate> fresh = new ArrayList<>();
            for (RawUpdate update : updates) {
                if (keep(tx, update)) {
                    fresh.add(update);
                }
            }
            return fresh;
        });
    }

    private boolean keep(Tx tx, RawUpdate update) {
        return tx.handle()
                        .createUpdate(KEEP)
                        .bind("id", update.id())
                        .bind("chat", update.chat().orElse(null))
                        .bind("raw", update.json())
                        .bind("now", clock.millis())
                        .execute()
                > 0;
    }

    private static final String WAITING = """
            SELECT update_id, chat, raw FROM inbox WHERE state = 'waiting' ORDER BY received_at, update_id
            """;

    /** What was kept and not handled, in the order in which it came; for a start after a crash. */
    public List<RawUpdate> waiting() {
        return db.read(tx -> tx.handle().createQuery(WAITING).map(Inbox::update).list());
    }

    private static final String OF_CHAT = """
            SELECT update_id, chat, raw FROM inbox WHERE chat = :chat ORDER BY received_at, update_id
            """;

    /** What is still kept of one chat, for the export of a person's own data; of what is done only that it was. */
    public List<RawUpdate> of(long chat) {
        return db.read(tx -> tx.handle()
                .createQuery(OF_CHAT)
                .bind("chat", chat)
                .map(Inbox::update)
                .list());
    }

    private static RawUpdate update(ResultSet rs, StatementContext context) throws SQLException {
        long chat = rs.getLong("chat");
        Optional<Long> known = rs.wasNull() ? Optional.empty() : Optional.of(chat);
        return new RawUpdate(rs.getLong("update_id"), known, rs.getString("raw"));
    }

    // The id stays, so that the update is not handled again; the words go.
    private static final String DONE = """
            UPDATE inbox SET state = 'done', raw = '', handled_at = :now WHERE update_id = :id
            """;

    /** In the transaction that records its effect. */
    public void done(Tx tx, long id) {
        tx.handle()
                .createUpdate(DONE)
                .bind("now", clock.millis())
                .bind("id", id)
                .execute();
    }

    private static final String FAILED = """
            UPDATE inbox SET state = 'failed', problem = :reason, handled_at = :now
            WHERE update_id = :id AND state = 'waiting'
            """;

    /** Sets it aside with its raw text, for somebody to look at. */
    public void failed(Tx tx, long id, String reason) {
        tx.handle()
                .createUpdate(FAILED)
                .bind("reason", reason)
                .bind("now", clock.millis())
                .bind("id", id)
                .execute();
    }

    /** As {@link #failed}, in a transaction of its own. */
    void setAside(List<Long> ids, String reason) {
        db.write(tx -> {
            ids.forEach(id -> failed(tx, id, reason));
            return null;
        });
    }

    /** An update that was set aside, and why. */
    public record Failure(long id, Instant at, String reason) {}

    private static final String FAILURES = """
            SELECT update_id, received_at, coalesce(problem, '') AS problem FROM inbox WHERE state = 'failed'
            ORDER BY received_at DESC, update_id DESC LIMIT :limit
            """;

    /** Newest first. */
    public List<Failure> failures(int limit) {
        return db.read(tx -> tx.handle()
                .createQuery(FAILURES)
                .bind("limit", limit)
                .map((rs, c) -> new Failure(
                        rs.getLong("update_id"),
                        Instant.ofEpochMilli(rs.getLong("received_at")),
                        rs.getString("problem")))
                .list());
    }

    /** Drops what was handled or set aside before then. @return how many */
    public int clean(Tx tx, Instant before) {
        return tx.handle().execute("DELETE FROM inbox WHERE handled_at < ?", before.toEpochMilli());
    }
}
