package daybrief.delivery.row;

import daybrief.db.Tx;
import daybrief.delivery.DeliveryListener;
import daybrief.delivery.MailboxId;
import daybrief.delivery.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements by which rows of the outbox end, and what follows for other rows of the same post or message. */
public final class Ends {
    private final Tx tx;
    private final Instant now;
    private final DeliveryListener listener;

    /** For ends of which nobody has to be told. */
    public Ends(Tx tx, Instant now) {
        this(tx, now, DeliveryListener.NOBODY);
    }

    public Ends(Tx tx, Instant now, DeliveryListener listener) {
        this.tx = tx;
        this.now = now;
        this.listener = listener;
    }

    private static final String AIM = """
            UPDATE outbox SET target = :message, target_post = NULL
            WHERE mailbox_id = :mailbox AND target_post = :post AND state = 'waiting'
            """;

    public void accepted(Row row, int messageId) {
        end(row, State.ACCEPTED, null, messageId);
        goOn(row);
        if (row.part() == 0) {
            tx.handle()
                    .createUpdate(AIM)
                    .bind("message", messageId)
                    .bind("mailbox", row.mailbox().value())
                    .bind("post", row.post().value())
                    .execute();
        }
    }

    /** It may be there: the other parts go, and what would have edited it is sent anew. */
    public void unknown(Row row, String reason) {
        end(row, State.UNKNOWN, reason, null);
        goOn(row);
        sendInstead(row);
    }

    private static final String BEGUN = """
            UPDATE outbox SET priority = -1, expires_at = NULL WHERE post_id = :post AND state = 'waiting'
            """;

    // A post that has begun is finished before anything else of its mailbox, and at any price.
    private void goOn(Row row) {
        tx.handle().createUpdate(BEGUN).bind("post", row.post().value()).execute();
    }

    /** The post is not read: its other parts end as well, and others are told. */
    public void lost(Row row, State state, String reason) {
        List<Row> rest = tx.handle()
                .createQuery("SELECT * FROM outbox WHERE post_id = :post AND state = 'waiting' AND id <> :id")
                .bind("post", row.post().value())
                .bind("id", row.id())
                .map(Row::map)
                .list();
        end(row, state, reason, null);
        rest.forEach(part -> end(part, state, reason, null));
        sendInstead(row);
        listener.lost(tx, row.post());
    }

    /** Ends each row that still waits, and with it its post. */
    public void lost(List<Long> ids, State state, String reason) {
        for (long id : ids) {
            Rows.find(tx, id).filter(row -> row.state() == State.WAITING).ifPresent(row -> lost(row, state, reason));
        }
    }

    private static final String ANEW = """
            UPDATE outbox SET action = 'send', target_post = NULL
            WHERE mailbox_id = :mailbox AND target_post = :post AND state = 'waiting'
            """;

    private void sendInstead(Row row) {
        tx.handle()
                .createUpdate(ANEW)
                .bind("mailbox", row.mailbox().value())
                .bind("post", row.post().value())
                .execute();
    }

    private static final String END = """
            UPDATE outbox SET state = :state, problem = :problem, message_id = :message, ended_at = :now WHERE id = :id
            """;

    private void end(Row row, State state, @Nullable String problem, @Nullable Integer messageId) {
        tx.handle()
                .createUpdate(END)
                .bind("state", state.stored())
                .bind("problem", problem)
                .bind("message", messageId)
                .bind("now", now.toEpochMilli())
                .bind("id", row.id())
                .execute();
    }

    private static final String BACK = "UPDATE outbox SET state = 'waiting', problem = :problem WHERE id = :id";

    public void back(Row row, String problem) {
        tx.handle()
                .createUpdate(BACK)
                .bind("problem", problem)
                .bind("id", row.id())
                .execute();
    }

    private static final String FORGOTTEN = """
            DELETE FROM mailbox WHERE id = :id AND open = 1 AND reason = 'forgotten'
            AND NOT EXISTS (SELECT 1 FROM outbox WHERE mailbox_id = :id AND state IN ('waiting', 'claimed', 'sending'))
            """;

    /** A person who asked to be forgotten has got the receipt: the last that was known of them goes. */
    public void forget(MailboxId mailbox) {
        int gone =
                tx.handle().createUpdate(FORGOTTEN).bind("id", mailbox.value()).execute();
        if (gone > 0) {
            Bodies.dropUnused(tx);
        }
    }
}
