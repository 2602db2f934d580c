package daybrief.story;

/** Names one story for as long as it is kept; no later article changes it. */
public record StoryId(long value) {}
