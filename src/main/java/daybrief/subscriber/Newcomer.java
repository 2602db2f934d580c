package daybrief.subscriber;

import daybrief.delivery.MailboxId;

/**
 * Somebody who has not been here before.
 *
 * @param user Telegram's user id
 * @param language of the interface
 */
public record Newcomer(MailboxId mailbox, long user, String name, String language) {}
