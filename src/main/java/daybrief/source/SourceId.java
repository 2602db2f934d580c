package daybrief.source;

/** Names one source: a feed, or the outlet of imported files or samples. */
public record SourceId(long value) {}
