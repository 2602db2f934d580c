package daybrief.summary.reading;

/**
 * A word of a sentence.
 *
 * @param offset where it starts in the sentence's text
 * @param lower its lower-case form
 * @param capital whether it begins with a capital
 * @param quoted whether it stands inside quotation marks
 */
public record Token(int offset, String word, String lower, boolean capital, boolean quoted) {
    public int end() {
        return offset + word.length();
    }
}
