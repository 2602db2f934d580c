package daybrief.article;

/** Names one article through all its versions. */
public record ArticleId(long value) {}
