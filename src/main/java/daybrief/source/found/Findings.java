package daybrief.source.found;

/** Where the reader of a file puts what it finds, in its order. */
public interface Findings {
    void found(Found article);

    /**
     * Something in the file, or the whole of it, cannot be read; the reader goes on with the rest if it can.
     *
     * @param place where in the file, such as "line 3"; empty for the whole file
     */
    void broken(String place, String reason);

    /** A file in which nothing stands. Where it was an article before, its writer has taken that back. */
    default void emptied(String identity) {
        broken("", "empty");
    }
}
