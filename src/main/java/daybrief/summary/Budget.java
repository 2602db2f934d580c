package daybrief.summary;

/**
 * How long a summary may be; both bounds hold.
 *
 * @param sentences at most so many
 * @param words at most so many, as {@link daybrief.text.Words#count} counts
 */
public record Budget(int sentences, int words) {
    private static final int UNBOUND = Integer.MAX_VALUE;
    private static final int MOST_SENTENCES = 10;
    private static final int LEAST_WORDS = 30;
    private static final int MOST_WORDS = 400;

    public Budget {
        if (sentences < 1 || words < 1) {
            throw new IllegalArgumentException("a summary needs room for one sentence of one word at least");
        }
    }

    /** From 1 to 10 sentences. */
    public static Budget sentences(int sentences) {
        if (sentences < 1 || sentences > MOST_SENTENCES) {
            throw new IllegalArgumentException("sentences go from 1 to " + MOST_SENTENCES + ", not " + sentences);
        }
        return new Budget(sentences, UNBOUND);
    }

    /** From 30 to 400 words. */
    public static Budget words(int words) {
        if (words < LEAST_WORDS || words > MOST_WORDS) {
            throw new IllegalArgumentException("words go from " + LEAST_WORDS + " to " + MOST_WORDS + ", not " + words);
        }
        return new Budget(UNBOUND, words);
    }

    /** For a part of something larger, such as one story of an edition: any size. */
    public static Budget atMost(int sentences, int words) {
        return new Budget(sentences, words);
    }

    public boolean countsWords() {
        return words != UNBOUND;
    }

    /** Whether longer ones of this kind must contain shorter ones. */
    public boolean isNested() {
        return countsWords() && sentences == UNBOUND;
    }
}
