package daybrief.delivery.row;

import daybrief.db.Tx;
import daybrief.delivery.MailboxId;
import daybrief.delivery.PostId;
import daybrief.delivery.Sending;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements that put rows into the outbox and replace what waits there. */
public final class Rows {
    private Rows() {}

    /**
     * What the rows of one new post have in common.
     *
     * @param action of the first; all others send
     * @param target what the first edits: Telegram's id …
     * @param targetPost … or the post whose message it is, while that is under way
     */
    public record Draft(
            MailboxId mailbox,
            Row.Action action,
            @Nullable Integer target,
            @Nullable PostId targetPost,
            Sending sending) {}

    /** @param bodies one for each part, in order */
    public static PostId insert(Tx tx, Draft draft, List<Long> bodies) {
        PostId post = new PostId(insertPart(tx, draft, new PostId(0), 0, bodies.get(0)));
        tx.handle().execute("UPDATE outbox SET post_id = id WHERE id = ?", post.value());
        insertRest(tx, draft, post, bodies);
        return post;
    }

    public static void insertRest(Tx tx, Draft draft, PostId post, List<Long> bodies) {
        Draft sends = new Draft(draft.mailbox(), Row.Action.SEND, null, null, draft.sending());
        for (int part = 1; part < bodies.size(); part++) {
            insertPart(tx, sends, post, part, bodies.get(part));
        }
    }

    // due_at orders a mailbox's rows, and must do so also when the clock is set back.
    private static final String INSERT = """
            INSERT INTO outbox (mailbox_id, post_id, part, action, target, target_post, body_id, silent, priority,
                                due_at, expires_at, created_at)
            VALUES (:mailbox, :post, :part, :action, :target, :targetPost, :body, :silent, :priority,
                    max(:now, coalesce((SELECT max(due_at) FROM outbox WHERE mailbox_id = :mailbox
                                        AND state IN ('waiting', 'claimed', 'sending')), 0)),
                    :expires, :now)
            """;

    private static long insertPart(Tx tx, Draft draft, PostId post, int part, long body) {
        Sending sending = draft.sending();
        PostId targetPost = draft.targetPost();
        tx.handle()
                .createUpdate(INSERT)
                .bind("mailbox", draft.mailbox().value())
                .bind("post", post.value())
                .bind("part", part)
                .bind("action", draft.action().stored())
                .bind("target", draft.target())
                .bind("targetPost", targetPost == null ? null : targetPost.value())
                .bind("body", body)
                .bind("silent", sending.silent() ? 1 : 0)
                .bind("priority", sending.priority().stored())
                .bind("now", sending.now().toEpochMilli())
                .bind("expires", sending.expires().map(Instant::toEpochMilli).orElse(null))
                .execute();
        return tx.handle()
                .createQuery("SELECT last_insert_rowid()")
                .mapTo(Long.class)
                .one();
    }

    public static Optional<Row> find(Tx tx, long id) {
        return tx.handle()
                .createQuery("SELECT * FROM outbox WHERE id = :id")
                .bind("id", id)
                .map(Row::map)
                .findOne();
    }

    private static final String STANDING = """
            SELECT * FROM outbox
            WHERE id IN (SELECT id FROM outbox WHERE mailbox_id = :mailbox AND message_id = :message
                         UNION ALL
                         SELECT id FROM outbox WHERE mailbox_id = :mailbox AND target = :message
                         AND state IN ('waiting', 'claimed', 'sending'))
            ORDER BY id DESC LIMIT 1
            """;

    /** The row that says, or will say, what stands in that message; one whose fate is unknown stands nowhere. */
    public static Optional<Row> standing(Tx tx, MailboxId mailbox, int messageId) {
        return tx.handle()
                .createQuery(STANDING)
                .bind("mailbox", mailbox.value())
                .bind("message", messageId)
                .map(Row::map)
                .findOne();
    }

    private static final String SUPERSEDE = """
            UPDATE outbox SET state = 'superseded', ended_at = :now
            WHERE mailbox_id = :mailbox AND state = 'waiting' AND post_id IN (
              SELECT post_id FROM outbox WHERE mailbox_id = :mailbox AND state = 'waiting' AND action = 'edit'
              AND (target = :message OR target_post = :post))
            """;

    /** Edits of that message, or of that post's message, that have not gone yet are needless now. */
    public static void supersedeEdits(Tx tx, Draft newer) {
        PostId post = newer.targetPost();
        tx.handle()
                .createUpdate(SUPERSEDE)
                .bind("now", newer.sending().now().toEpochMilli())
                .bind("mailbox", newer.mailbox().value())
                .bind("message", newer.target())
                .bind("post", post == null ? null : post.value())
                .execute();
    }

    private static final String REPLACE = """
            UPDATE outbox SET body_id = :body, expires_at = :expires, silent = :silent WHERE id = :id
            """;

    /** A post of which nothing has gone yet says something else, in its old place. */
    public static void replace(Tx tx, Row first, Draft newer, List<Long> bodies) {
        tx.handle()
                .execute(
                        "DELETE FROM outbox WHERE post_id = ? AND id <> ?",
                        first.post().value(),
                        first.id());
        tx.handle()
                .createUpdate(REPLACE)
                .bind("body", bodies.get(0))
                .bind(
                        "expires",
                        newer.sending().expires().map(Instant::toEpochMilli).orElse(null))
                .bind("silent", newer.sending().silent() ? 1 : 0)
                .bind("id", first.id())
                .execute();
        insertRest(tx, newer, first.post(), bodies);
    }

    private static final String SAY = "UPDATE outbox SET body_id = :body WHERE id = :id";
    private static final String MORE = """
            INSERT INTO outbox (mailbox_id, post_id, part, action, body_id, silent, priority, due_at, expires_at, created_at)
            SELECT mailbox_id, post_id, :part, 'send', :body, silent, priority, due_at, expires_at, created_at
            FROM outbox WHERE id = :id
            """;

    /**
     * A row of one part says something else, in its old place.
     *
     * @param bodies one for each part, in order; further parts come behind it
     */
    public static void say(Tx tx, Row row, List<Long> bodies) {
        tx.handle()
                .createUpdate(SAY)
                .bind("body", bodies.get(0))
                .bind("id", row.id())
                .execute();
        for (int part = 1; part < bodies.size(); part++) {
            tx.handle()
                    .createUpdate(MORE)
                    .bind("part", part)
                    .bind("body", bodies.get(part))
                    .bind("id", row.id())
                    .execute();
        }
    }

    private static final String MOVE = """
            UPDATE outbox SET mailbox_id = :to WHERE mailbox_id = :from AND state IN ('waiting', 'claimed', 'sending')
            """;

    public static void move(Tx tx, MailboxId from, MailboxId to) {
        tx.handle()
                .createUpdate(MOVE)
                .bind("from", from.value())
                .bind("to", to.value())
                .execute();
    }
}
