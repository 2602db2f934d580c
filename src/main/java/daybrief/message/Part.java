package daybrief.message;

/** One message as the Bot API takes it: HTML within all its limits, never blank. */
public record Part(String html, Keyboard keyboard) {}
