package daybrief.article;

/**
 * A stored article that answers a search.
 *
 * @param score above 0, the higher the better; comparable within one search only
 */
public record Hit(Article article, double score, Bearing bearing) {
    /** How closely an article is on the words that were searched for. */
    public enum Bearing {
        ABOUT,
        /** In passing, but by that very word. */
        NAMES,
        /** In passing, and by another form of the word only. */
        TOUCHES
    }
}
