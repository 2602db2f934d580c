package daybrief.delivery;

import java.util.Optional;

/**
 * One request to Telegram.
 *
 * @param id names it in the log
 * @param editing Telegram's id of the message that gets this body; empty: a new message
 */
public record Parcel(long id, Optional<Integer> editing, boolean silent, Body body) {}
