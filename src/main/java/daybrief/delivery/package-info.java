/**
 * Messages that must arrive: kept in the database before they are sent, retried, never silently lost and never sent twice by us.
 * Start at {@link daybrief.delivery.Outbox}; a {@link daybrief.delivery.Mailbox} is where they go, and {@link daybrief.delivery.Delivery}
 * takes them there.
 *
 * <p>It knows no reader and no Telegram client: the roof gives it a {@link daybrief.delivery.Carrier}.
 */
@NullMarked
package daybrief.delivery;

import org.jspecify.annotations.NullMarked;
