package daybrief.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * Where messages go: a chat, and a thread in it.
 *
 * @param thread 0 is the main one
 * @param closed why nothing is sent there any more, in Telegram's words; empty while it is open
 * @param heldUntil nothing is sent before, because Telegram said so
 */
public record Mailbox(
        MailboxId id, long chat, int thread, boolean group, Optional<String> closed, Optional<Instant> heldUntil) {}
