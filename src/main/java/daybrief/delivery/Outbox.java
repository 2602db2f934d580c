package daybrief.delivery;

import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.delivery.row.Bodies;
import daybrief.delivery.row.Ends;
import daybrief.delivery.row.Queue;
import daybrief.delivery.row.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.statement.StatementContext;

/** What has to be sent, is being sent and was sent. {@link Delivery} empties it. */
public final class Outbox {
    private final Database db;
    private final Enqueuing.Renderings renderings = new Enqueuing.Renderings();
    private final Semaphore signal = new Semaphore(0);

    public Outbox(Database db) {
        this.db = db;
    }

    /**
     * Puts one thing behind all others of its mailbox and priority, rendered now. An edit that says what the message says already is
     * dropped; one that has not gone yet makes way for a newer one of the same message. An edit that needs several parts edits the
     * first and sends the rest.
     *
     * @return the new post; or the earlier one, where nothing had to be added
     */
    public PostId enqueue(Tx tx, MailboxId mailbox, Outgoing outgoing, Sending sending) {
        Enqueuing job = new Enqueuing(tx, mailbox, sending, renderings);
        PostId post = outgoing.fold(job::send, job::edit, job::revise, job::document);
        // Before the commit, which is early but not too early: delivery looks within a write, and so after this one.
        wake();
        return post;
    }

    Database database() {
        return db;
    }

    /**
     * Puts right what another process left: what had not begun to leave waits again, edits too; what had is unknown.
     *
     * @return the rows that are unknown now
     */
    List<Row> recover(Instant now) {
        return db.write(tx -> {
            List<Row> cut = Queue.recover(tx);
            Ends ends = new Ends(tx, now);
            cut.forEach(row -> ends.unknown(row, "cut when the bot ended"));
            return cut;
        });
    }

    void wake() {
        signal.release();
    }

    /** @return whether something has happened meanwhile */
    boolean awaitWake(long nanos) throws InterruptedException {
        boolean woken = signal.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        signal.drainPermits();
        return woken;
    }

    /** How many rows are in each state; a state without rows is left out. */
    public Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        db.read(tx -> {
            tx.handle()
                    .createQuery("SELECT state, count(*) AS n FROM outbox GROUP BY state")
                    .map((rs, c) -> counts.put(State.of(rs.getString("state")), rs.getLong("n")))
                    .list();
            return null;
        });
        return counts;
    }

    private static final String QUEUE = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'claimed', 'sending')";

    /** How many requests are still to be made or under way. */
    public long queueLength() {
        return db.read(tx -> tx.handle().createQuery(QUEUE).mapTo(Long.class).one());
    }

    /** A row of the outbox, for people: no word of what it says. */
    public record Entry(long id, MailboxId mailbox, PostId post, State state, String problem, Instant at) {}

    private static final String UNKNOWN = """
            SELECT * FROM outbox WHERE state = 'unknown' ORDER BY id DESC LIMIT :limit
            """;

    /** Requests cut in flight, newest first: they may have arrived and were not repeated. */
    public List<Entry> unknowns(int limit) {
        return db.read(tx -> tx.handle()
                .createQuery(UNKNOWN)
                .bind("limit", limit)
                .map(Outbox::entry)
                .list());
    }

    private static Entry entry(ResultSet rs, StatementContext context) throws SQLException {
        String problem = rs.getString("problem");
        return new Entry(
                rs.getLong("id"),
                new MailboxId(rs.getLong("mailbox_id")),
                new PostId(rs.getLong("post_id")),
                State.of(rs.getString("state")),
                problem == null ? "" : problem,
                Instant.ofEpochMilli(rs.getLong("created_at")));
    }

    /** Something that was said to somebody, for the export of their own data. */
    public record Said(Instant at, State state, String html) {}

    private static final String SAID = """
            SELECT o.created_at, o.state, b.body FROM outbox o JOIN outbox_body b ON b.id = o.body_id
            WHERE o.mailbox_id = :mailbox ORDER BY o.id
            """;

    public List<Said> saidTo(MailboxId mailbox) {
        return db.read(tx -> tx.handle()
                .createQuery(SAID)
                .bind("mailbox", mailbox.value())
                .map((rs, c) -> new Said(
                        Instant.ofEpochMilli(rs.getLong("created_at")),
                        State.of(rs.getString("state")),
                        Bodies.parse(rs.getString("body")).html()))
                .list());
    }

    private static final String FORGET = """
            DELETE FROM outbox WHERE mailbox_id = :mailbox AND state NOT IN ('claimed', 'sending')
            """;

    /**
     * Drops all that was said or was to be said there. What is enqueued afterwards, such as a receipt, still goes; then the mailbox
     * disappears as well, unless {@link Mailboxes#open} has been called for it again. Its reader must be gone when this commits.
     */
    public void forget(Tx tx, MailboxId mailbox) {
        tx.handle().createUpdate(FORGET).bind("mailbox", mailbox.value()).execute();
        Bodies.dropUnused(tx);
        tx.handle().execute("UPDATE mailbox SET open = 1, reason = 'forgotten' WHERE id = ?", mailbox.value());
    }

    private static final String CLEAN = """
            DELETE FROM outbox WHERE ended_at < :before AND state NOT IN ('waiting', 'claimed', 'sending')
            """;
    private static final String FORGOTTEN = """
            DELETE FROM mailbox WHERE open = 1 AND reason = 'forgotten'
            AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.mailbox_id = mailbox.id)
            """;

    /** Drops what ended before then. @return how many rows */
    public int clean(Tx tx, Instant before) {
        int rows = tx.handle()
                .createUpdate(CLEAN)
                .bind("before", before.toEpochMilli())
                .execute();
        tx.handle().execute(FORGOTTEN);
        Bodies.dropUnused(tx);
        return rows;
    }
}
