package daybrief.delivery.row;

import daybrief.db.Tx;
import daybrief.delivery.Body;
import daybrief.delivery.Mailbox;
import daybrief.delivery.MailboxId;
import daybrief.delivery.Mailboxes;
import daybrief.delivery.Parcel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.StatementContext;

/** The statements that take rows from the outbox in their order. */
public final class Queue {
    /** In one look, so that no write takes long. */
    private static final int MOST_ENDED = 500;

    private Queue() {}

    /** A row taken, with all that its request needs. */
    public record Claim(Row row, Mailbox mailbox, Body body) {
        public Parcel parcel() {
            return row.parcel(body);
        }
    }

    /**
     * What one look at the queue found.
     *
     * @param ready to be sent now, one for each mailbox
     * @param expired too late
     * @param closed nobody is there any more
     * @param nanos until another may be ready; {@link Long#MAX_VALUE}: only something new changes that
     */
    public record Look(List<Long> ready, List<Long> expired, List<Long> closed, long nanos) {}

    /**
     * Where the queue is looked at.
     *
     * @param busy mailboxes that have a request under way
     * @param room how many rows may be ready at most
     * @param pause nanoseconds until something may leave for that mailbox
     */
    public record Gate(Instant now, Set<MailboxId> busy, int room, ToLongFunction<Mailbox> pause) {}

    private record Candidate(long id, boolean unresolved, long expires, Mailbox mailbox) {}

    // CROSS JOIN: the order is that of outbox_due, so the rows come one by one and most are never read.
    private static final String WAITING = """
            SELECT o.id AS row_id, o.action, o.target, o.expires_at, m.*
            FROM outbox o CROSS JOIN mailbox m ON m.id = o.mailbox_id
            WHERE o.state = 'waiting' ORDER BY o.priority, o.due_at, o.id
            """;

    /** Only the first row of a mailbox in its order can be ready, so that no later one overtakes it. */
    public static Look look(Tx tx, Gate gate) {
        try (ResultIterator<Candidate> rows =
                tx.handle().createQuery(WAITING).map(Queue::candidate).iterator()) {
            return look(rows, gate);
        }
    }

    private static Candidate candidate(ResultSet rs, StatementContext context) throws SQLException {
        long expires = rs.getLong("expires_at");
        boolean forEver = rs.wasNull();
        rs.getInt("target");
        boolean unresolved = rs.wasNull() && rs.getString("action").equals("edit");
        Mailbox box = Mailboxes.mailbox(rs, context);
        return new Candidate(rs.getLong("row_id"), unresolved, forEver ? Long.MAX_VALUE : expires, box);
    }

    private static Look look(Iterator<Candidate> rows, Gate gate) {
        Look found = new Look(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), Long.MAX_VALUE);
        Set<MailboxId> seen = new HashSet<>(gate.busy());
        long nanos = Long.MAX_VALUE;
        while (rows.hasNext() && found.ready().size() < gate.room() && ended(found) < MOST_ENDED) {
            Candidate row = rows.next();
            if (row.mailbox().closed().isPresent()) {
                found.closed().add(row.id());
            } else if (row.expires() <= gate.now().toEpochMilli()) {
                found.expired().add(row.id());
            } else if (!row.unresolved() && seen.add(row.mailbox().id())) {
                long pause = gate.pause().applyAsLong(row.mailbox());
                nanos = pause > 0 ? Math.min(nanos, pause) : nanos;
                if (pause == 0) {
                    found.ready().add(row.id());
                }
            }
        }
        return new Look(found.ready(), found.expired(), found.closed(), ended(found) < MOST_ENDED ? nanos : 0);
    }

    private static int ended(Look found) {
        return found.expired().size() + found.closed().size();
    }

    /** Empty where what it says cannot be read. */
    public static Optional<Claim> claim(Tx tx, long id) {
        Row row = Rows.find(tx, id).orElseThrow();
        Optional<Body> body = Bodies.find(tx, row.body());
        body.ifPresent(found -> tx.handle().execute("UPDATE outbox SET state = 'claimed' WHERE id = ?", id));
        return body.map(found -> new Claim(row, Mailboxes.get(tx, row.mailbox()), found));
    }

    public static void sending(Tx tx, List<Claim> claims) {
        claims.forEach(claim -> tx.handle()
                .execute(
                        "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ?",
                        claim.row().id()));
    }

    public static void release(Tx tx, List<Claim> claims) {
        claims.forEach(claim -> tx.handle()
                .execute(
                        "UPDATE outbox SET state = 'waiting' WHERE id = ? AND state = 'claimed'",
                        claim.row().id()));
    }

    private static final String CLAIMED = """
            UPDATE outbox SET state = 'waiting'
            WHERE state = 'claimed' OR (state = 'sending' AND action = 'edit')
            """;
    private static final String CUT = "SELECT * FROM outbox WHERE state = 'sending' ORDER BY id";

    /** What an earlier process left half done: waits again where that cannot send twice. @return the rest */
    public static List<Row> recover(Tx tx) {
        tx.handle().execute(CLAIMED);
        return tx.handle().createQuery(CUT).map(Row::map).list();
    }
}
