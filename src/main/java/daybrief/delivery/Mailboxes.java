package daybrief.delivery;

import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.delivery.row.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The mailboxes there are. */
public final class Mailboxes {
    private final Database db;

    public Mailboxes(Database db) {
        this.db = db;
    }

    /** @param thread 0 is the main one */
    public Optional<Mailbox> findByChat(long chat, int thread) {
        return db.read(tx -> findByChat(tx, chat, thread));
    }

    private static final String BY_CHAT = "SELECT * FROM mailbox WHERE chat = :chat AND thread = :thread";

    public static Optional<Mailbox> findByChat(Tx tx, long chat, int thread) {
        return tx.handle()
                .createQuery(BY_CHAT)
                .bind("chat", chat)
                .bind("thread", thread)
                .map(Mailboxes::mailbox)
                .findOne();
    }

    /** @throws IllegalStateException when there is none of that id */
    public Mailbox get(MailboxId id) {
        return db.read(tx -> get(tx, id));
    }

    public static Mailbox get(Tx tx, MailboxId id) {
        return tx.handle()
                .createQuery("SELECT * FROM mailbox WHERE id = :id")
                .bind("id", id.value())
                .map(Mailboxes::mailbox)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("There is no mailbox " + id.value()));
    }

    // A forgotten one whose receipt is still on its way is kept when its owner comes back.
    private static final String OPEN = """
            INSERT INTO mailbox (chat, thread, kind) VALUES (:chat, :thread, :kind)
            ON CONFLICT (chat, thread) DO UPDATE SET reason = CASE open WHEN 1 THEN NULL ELSE reason END
            """;

    /** The mailbox of that chat and thread, made if there is none; a closed one stays closed. */
    public Mailbox open(Tx tx, long chat, int thread, boolean group) {
        tx.handle()
                .createUpdate(OPEN)
                .bind("chat", chat)
                .bind("thread", thread)
                .bind("kind", group ? "group" : "private")
                .execute();
        return findByChat(tx, chat, thread).orElseThrow();
    }

    /** @param reason in Telegram's words */
    public void close(Tx tx, MailboxId id, String reason) {
        tx.handle()
                .createUpdate("UPDATE mailbox SET open = 0, reason = :reason WHERE id = :id")
                .bind("reason", reason)
                .bind("id", id.value())
                .execute();
    }

    public void reopen(Tx tx, MailboxId id) {
        tx.handle()
                .createUpdate("UPDATE mailbox SET open = 1, reason = NULL, held_until = NULL WHERE id = :id")
                .bind("id", id.value())
                .execute();
    }

    private static final String HOLD = """
            UPDATE mailbox SET held_until = max(coalesce(held_until, 0), :until)
            WHERE chat = (SELECT chat FROM mailbox WHERE id = :id)
            """;

    /** Nothing is sent to its chat, in whatever thread, before that instant. */
    public void hold(Tx tx, MailboxId id, Instant until) {
        tx.handle()
                .createUpdate(HOLD)
                .bind("until", until.toEpochMilli())
                .bind("id", id.value())
                .execute();
    }

    /**
     * Its chat has got another id. Where that chat and thread have a mailbox already, what waits here moves there and this one closes.
     */
    public void rekey(Tx tx, MailboxId id, long newChat) {
        move(tx, id, newChat, get(tx, id).thread());
    }

    /** As {@link #rekey}: its thread is gone, and its posts go to the main one. */
    void leaveThread(Tx tx, MailboxId id) {
        move(tx, id, get(tx, id).chat(), 0);
    }

    private void move(Tx tx, MailboxId id, long chat, int thread) {
        Optional<Mailbox> there =
                findByChat(tx, chat, thread).filter(box -> !box.id().equals(id));
        if (there.isPresent()) {
            Rows.move(tx, id, there.get().id());
            close(tx, id, "moved to another chat");
        } else {
            tx.handle()
                    .createUpdate("UPDATE mailbox SET chat = :chat, thread = :thread WHERE id = :id")
                    .bind("chat", chat)
                    .bind("thread", thread)
                    .bind("id", id.value())
                    .execute();
        }
    }

    int thread(Tx tx, MailboxId id) {
        return get(tx, id).thread();
    }

    /** The open mailboxes of the same chat, this one included. */
    static List<MailboxId> openOfSameChat(Tx tx, MailboxId id) {
        return tx.handle()
                .createQuery(
                        "SELECT id FROM mailbox WHERE open = 1 AND chat = (SELECT chat FROM mailbox WHERE id = :id)")
                .bind("id", id.value())
                .map((rs, c) -> new MailboxId(rs.getLong("id")))
                .list();
    }

    public static Mailbox mailbox(ResultSet rs, StatementContext context) throws SQLException {
        long until = rs.getLong("held_until");
        Optional<Instant> held = rs.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(until));
        return new Mailbox(
                new MailboxId(rs.getLong("id")),
                rs.getLong("chat"),
                rs.getInt("thread"),
                rs.getString("kind").equals("group"),
                rs.getInt("open") == 1 ? Optional.empty() : Optional.of(String.valueOf(rs.getString("reason"))),
                held);
    }
}
