package daybrief.summary.reading;

import java.util.List;

/**
 * A word of a sentence.
 *
 * @param offset where it starts in the sentence's text
 * @param lower its lower-case form
 * @param capital whether it begins with a capital
 * @param quoted whether it stands inside quotation marks
 * @param known what the word lists of its language say of it
 */
public record Token(int offset, String word, String lower, boolean capital, boolean quoted, Lexicon.Word known) {
    public int end() {
        return offset + word.length();
    }

    boolean is(Kind kind) {
        return known.is(kind);
    }

    /** The index after what of this kind, a word or a phrase, begins at an index; -1 if none does. */
    static int endOf(Kind kind, List<Token> tokens, int at) {
        Lexicon.Word word = tokens.get(at).known();
        if (!word.any().has(kind)) {
            return -1;
        }
        for (Phrase phrase : word.phrases()) {
            int end = phrase.kind() == kind ? phrase.endAfter(tokens, at) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return word.is(kind) ? at + 1 : -1;
    }
}
