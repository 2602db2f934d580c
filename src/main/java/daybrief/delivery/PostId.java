package daybrief.delivery;

/** Names what was enqueued in one go: one message with all its parts. */
public record PostId(long value) {}
