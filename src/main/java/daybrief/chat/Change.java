package daybrief.chat;

import daybrief.db.Tx;

/** What an answer wants changed in the database; applied in the transaction that enqueues the answer, and repeatable. */
@FunctionalInterface
public interface Change {
    Change NONE = tx -> {};

    void apply(Tx tx);

    default Change then(Change next) {
        return tx -> {
            apply(tx);
            next.apply(tx);
        };
    }
}
