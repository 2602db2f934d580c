package daybrief.summary;

import daybrief.text.Words;

/**
 * How much of one article may be quoted. Where that is less than a sentence, one sentence may be: a teaser of forty words could not be
 * named at all otherwise, and no allowance grows because the rest of a text is not public.
 *
 * @param words at most so many
 * @param percent and no larger part of it
 */
public record Allowance(int words, int percent) {
    private static final int ALL = 100;

    /** For what goes to many. */
    public static final Allowance BROADCAST = new Allowance(90, 25);

    /** For an answer to one person. */
    public static final Allowance ANSWER = new Allowance(Integer.MAX_VALUE, 40);

    public Allowance {
        if (words < 1 || percent < 1 || percent > ALL) {
            throw new IllegalArgumentException("at least a word and a hundredth of an article may be quoted, not "
                    + words + " words and " + percent + " %");
        }
    }

    /** How many words of this text. */
    public int of(String text) {
        return (int) Math.min(words, (long) Words.count(text) * percent / ALL);
    }
}
