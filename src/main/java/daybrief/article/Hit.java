package daybrief.article;

/**
 * A stored article that answers a search.
 *
 * @param score above 0, the higher the better; comparable within one search only
 */
public record Hit(Article article, double score) {}
