package daybrief.summary.lexicon;

import java.util.List;

/**
 * A word where it stands in a sentence.
 *
 * @param offset where it starts in the sentence's text
 * @param quoted whether it stands inside quotation marks
 */
public record Token(int offset, boolean quoted, Word known) {
    public int end() {
        return offset + known.form().length();
    }

    /** As it stands. */
    public String word() {
        return known.form();
    }

    public String lower() {
        return known.lower();
    }

    /** Of the lower-case form. */
    public String stem() {
        return known.stem();
    }

    /** The same for both numbers of a noun, crudely. */
    public String noun() {
        return known.noun();
    }

    /** Whether it begins with a capital. */
    public boolean capital() {
        return known.capital();
    }

    /** Whether it begins with a digit. */
    public boolean figure() {
        return known.figure();
    }

    /** Whether it says nothing about what a text is about. */
    public boolean isStop() {
        return is(Kind.STOP);
    }

    public boolean is(Kind kind) {
        return known.is(kind);
    }

    /** The index after what of this kind, a word or a phrase, begins at an index; -1 if none does. */
    public static int endOf(Kind kind, List<Token> tokens, int at) {
        Lexicon.Entry entry = tokens.get(at).known().entry();
        if (!entry.any().has(kind)) {
            return -1;
        }
        for (Phrase phrase : entry.phrases()) {
            int end = phrase.kind() == kind ? phrase.endAfter(tokens, at) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return entry.kinds().has(kind) ? at + 1 : -1;
    }
}
