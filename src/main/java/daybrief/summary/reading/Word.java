package daybrief.summary.reading;

import java.util.Locale;

/**
 * A word as texts have it, and all that is known of it in its language.
 *
 * @param form as it stands in a text
 * @param lower its lower-case form
 * @param stem that of its lower-case form
 * @param capital whether it begins with a capital
 * @param figure whether it begins with a digit
 * @param entry what the lists say of it
 */
record Word(String form, String lower, String stem, boolean capital, boolean figure, Lexicon.Entry entry) {
    static final Word NONE = new Word("", "", "", false, false, Lexicon.Entry.UNKNOWN);

    static Word of(String form, String stem, Lexicon.Entry entry) {
        String lower = lower(form);
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        boolean figure = Character.isDigit(lower.charAt(0));
        return new Word(form, lower, stem.equals(lower) ? lower : stem, capital, figure, entry);
    }

    static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    boolean is(Kind kind) {
        return entry.kinds().has(kind);
    }
}
