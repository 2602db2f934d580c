package daybrief.db;

/** The database cannot be opened, read, written or copied; the message names the file or the cure. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
