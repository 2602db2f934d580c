package daybrief.delivery;

/** Names a {@link Mailbox} for good, also when its chat gets another id. */
public record MailboxId(long value) {}
