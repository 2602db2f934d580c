package daybrief.subscriber;

/** Names a reader. */
public record ReaderId(long value) {}
