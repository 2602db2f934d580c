package daybrief.summary.reading;

import daybrief.summary.lexicon.Kind;
import daybrief.summary.lexicon.Token;
import daybrief.text.Passage;
import java.util.List;

/**
 * One sentence as it would be printed, or several with one quotation in them, and where it stands.
 *
 * @param document the index of its document
 * @param position its number among the sentences of its document that can be printed, from 0
 * @param paragraph the number of its paragraph in the document
 * @param runs what is printed of it, in UTF-16 offsets, in order: one run, or more where something between them is left out
 * @param tokens its words with their marks, in order
 * @param kinds what its words, and the phrases that they open, can be
 * @param sentences one, or how many there are through which its quotation runs
 */
public record Sentence(
        int document,
        int position,
        int paragraph,
        List<Passage> runs,
        String text,
        List<Token> tokens,
        Kind.Several kinds,
        int words,
        int sentences) {

    private static final int BRIEF = 11;

    public Sentence at(int newPosition) {
        return new Sentence(document, newPosition, paragraph, runs, text, tokens, kinds, words, sentences);
    }

    /** The hull of its runs. */
    public Passage passage() {
        return new Passage(runs.get(0).start(), runs.get(runs.size() - 1).end());
    }

    /** What stands before a token, up to the one before it; nothing where tokens overlap, as in scripts without spaces. */
    String gap(int index) {
        int from = index == 0 ? 0 : tokens.get(index - 1).end();
        int to = index < tokens.size() ? tokens.get(index).offset() : text.length();
        return from < to ? text.substring(from, to) : "";
    }

    /** So few words that it hardly says what it is about. */
    boolean isBrief() {
        return words < BRIEF;
    }

    /** Whether what stands before a token begins with a character. */
    boolean gapOpensWith(char opening, int index) {
        int from = index == 0 ? 0 : tokens.get(index - 1).end();
        int to = index < tokens.size() ? tokens.get(index).offset() : text.length();
        return from < to && text.charAt(from) == opening;
    }

    /** Whether a word may be of this kind; false is certain. */
    boolean mayHave(Kind kind) {
        return kinds.has(kind);
    }

    boolean has(Kind kind) {
        if (mayHave(kind)) {
            for (Token token : tokens) {
                if (token.is(kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean isQuestion() {
        return text.indexOf('?') >= 0;
    }
}
