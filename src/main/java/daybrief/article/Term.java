package daybrief.article;

/**
 * One thing looked for, in FTS5's language.
 *
 * @param near what is asked first
 * @param wide what finds all that {@code near} finds and more, at a cost that grows with the archive
 */
record Term(String near, String wide) {
    static Term of(String expression) {
        return new Term(expression, expression);
    }
}
