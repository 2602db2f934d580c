package daybrief.summary.lexicon;

/**
 * A word as texts have it, and all that is known of it in its language.
 *
 * @param form as it stands in a text
 * @param lower its lower-case form
 * @param stem that of its lower-case form
 * @param noun the same for both numbers of a noun, crudely
 * @param capital whether it begins with a capital
 * @param figure whether it begins with a digit
 * @param entry what the lists say of it
 */
public record Word(
        String form, String lower, String stem, String noun, boolean capital, boolean figure, Lexicon.Entry entry) {
    public static final Word NONE = new Word("", "", "", "", false, false, Lexicon.Entry.UNKNOWN);

    public boolean is(Kind kind) {
        return entry.kinds().has(kind);
    }
}
