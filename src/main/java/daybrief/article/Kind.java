package daybrief.article;

/** What sort of text an article is. Only news lends sentences to a story. */
public enum Kind {
    NEWS,
    OPINION,
    /** Only the first words are public. */
    TEASER
}
