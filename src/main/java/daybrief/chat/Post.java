package daybrief.chat;

import daybrief.db.Tx;
import daybrief.delivery.Outgoing;
import daybrief.delivery.PostId;

/** One thing to be said, and what is to be written once it stands in the outbox. */
public record Post(Outgoing outgoing, Kept kept) {

    /** Told, within the same transaction, under which id it stands there. */
    @FunctionalInterface
    public interface Kept {
        Kept UNNOTED = (tx, post) -> {};

        void as(Tx tx, PostId post);
    }

    public Post(Outgoing outgoing) {
        this(outgoing, Kept.UNNOTED);
    }
}
