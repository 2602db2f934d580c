package daybrief.inbox;

import java.util.Optional;

/**
 * An update as Telegram sent it, not yet understood.
 *
 * @param chat the chat it belongs to, where one could be read
 * @param json the update alone
 */
public record RawUpdate(long id, Optional<Long> chat, String json) {}
