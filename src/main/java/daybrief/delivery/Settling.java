package daybrief.delivery;

import daybrief.db.Tx;
import daybrief.delivery.row.Bodies;
import daybrief.delivery.row.Ends;
import daybrief.delivery.row.Queue;
import daybrief.delivery.row.Row;
import daybrief.delivery.row.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Records what came of one request, with all that follows from it. */
final class Settling implements Outcome.Cases<State> {
    /** An edit that is never answered, or a chat that moves for ever, comes to an end. */
    private static final int MOST_ATTEMPTS = 5;

    private final Tx tx;
    private final Row row;
    private final Body body;
    private final Mailboxes mailboxes;
    private final Context context;
    private final Ends ends;

    /** What the settling of all requests has in common. */
    record Context(Instant now, DeliveryListener listener) {}

    Settling(Tx tx, Queue.Claim claim, Mailboxes mailboxes, Context context) {
        this.tx = tx;
        this.row = claim.row();
        this.body = claim.body();
        this.mailboxes = mailboxes;
        this.context = context;
        this.ends = new Ends(tx, context.now(), context.listener());
    }

    /** @return where the row stands afterwards */
    State settle(Outcome outcome) {
        State state = outcome.fold(this);
        ends.forget(row.mailbox());
        return state;
    }

    @Override
    public State accepted(int messageId) {
        ends.accepted(row, messageId);
        if (body.isRich()) {
            context.listener().arrivedRich(tx, row.mailbox(), row.post(), body.keyboard());
        }
        return State.ACCEPTED;
    }

    @Override
    public State closed(String reason) {
        for (MailboxId box : Mailboxes.openOfSameChat(tx, row.mailbox())) {
            mailboxes.close(tx, box, reason);
            ends.lost(waiting(box), State.REFUSED, reason);
            context.listener().closed(tx, box, reason);
        }
        return refused(reason);
    }

    private List<Long> waiting(MailboxId box) {
        return tx.handle()
                .createQuery(
                        "SELECT id FROM outbox WHERE mailbox_id = :box AND state = 'waiting' AND post_id <> :post ORDER BY id")
                .bind("box", box.value())
                .bind("post", row.post().value())
                .mapTo(Long.class)
                .list();
    }

    @Override
    public State migrated(long newChat) {
        if (row.attempts() >= MOST_ATTEMPTS) {
            return refused("The chat moves again and again");
        }
        mailboxes.rekey(tx, row.mailbox(), newChat);
        return back("moved to a supergroup");
    }

    @Override
    public State noThread() {
        if (mailboxes.thread(tx, row.mailbox()) == 0) {
            return refused("message thread not found");
        }
        mailboxes.leaveThread(tx, row.mailbox());
        return back("its thread is gone");
    }

    @Override
    public State refused(String reason) {
        ends.lost(row, State.REFUSED, reason);
        return State.REFUSED;
    }

    /** The classic parts take the row's place in the queue, so that nothing overtakes them and nothing is said twice. */
    @Override
    public State notUnderstood(String reason) {
        if (!body.isRich()) {
            return refused(reason);
        }
        Rows.say(
                tx,
                row,
                body.inClassic().stream().map(part -> Bodies.put(tx, part)).toList());
        return back("not understood in its rich form: " + reason);
    }

    @Override
    public State retryAfter(Duration pause) {
        mailboxes.hold(tx, row.mailbox(), context.now().plus(pause));
        return back("told to wait " + pause.toSeconds() + " s");
    }

    @Override
    public State notSent(String reason) {
        return back(reason);
    }

    @Override
    public State unknown(String reason) {
        if (row.repeatable() && row.attempts() < MOST_ATTEMPTS) {
            return back(reason);
        }
        ends.unknown(row, reason);
        return State.UNKNOWN;
    }

    @Override
    public State unauthorized() {
        return back("the token is refused");
    }

    private State back(String problem) {
        ends.back(row, problem);
        return State.WAITING;
    }
}
