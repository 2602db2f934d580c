package daybrief.delivery;

import daybrief.db.Tx;
import daybrief.message.Keyboard;

/** What others have to know of delivery; called within the transaction that records it, so it must be short and write through that {@link Tx}. */
public interface DeliveryListener {
    /** Whom nothing concerns. */
    DeliveryListener NOBODY = new DeliveryListener() {
        @Override
        public void closed(Tx tx, MailboxId mailbox, String reason) {}

        @Override
        public void lost(Tx tx, PostId post) {}

        @Override
        public void unauthorized() {}
    };

    /** Nothing reaches this mailbox any more, such as a reader who blocked the bot. */
    void closed(Tx tx, MailboxId mailbox, String reason);

    /** The post was refused, expired or its mailbox closed, and has not been read. Said once for a post. */
    void lost(Tx tx, PostId post);

    /** The post has arrived in its rich form, with these buttons under it. Said once for a post. */
    default void arrivedRich(Tx tx, MailboxId mailbox, PostId post, Keyboard buttons) {}

    /** Telegram refuses the token; delivery has stopped. Called outside any transaction. */
    void unauthorized();
}
