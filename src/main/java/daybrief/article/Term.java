package daybrief.article;

import java.util.Optional;

/**
 * One thing looked for: a word, or some that must stand together.
 *
 * @param beginning what its other forms begin with, where it has any
 * @param known whether the index knows its other forms, as it does those of English
 */
record Term(String words, Optional<String> beginning, boolean known) {
    /** Looked for as it is. */
    static Term of(String words) {
        return new Term(words, Optional.empty(), true);
    }

    /** In FTS5's language, what is asked first. */
    String near() {
        return known ? quoted(words) : wide();
    }

    /** What finds all that {@link #near} finds and more, at a cost that grows with the archive. */
    String wide() {
        return beginning
                .map(start -> "(" + quoted(words) + " OR " + quoted(start) + " *)")
                .orElse(quoted(words));
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
