package daybrief.delivery;

/** A file that goes with a message. */
public record Attachment(String name, String content) {}
