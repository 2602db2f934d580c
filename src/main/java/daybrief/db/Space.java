package daybrief.db;

import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;

/** How much room the database takes. Pages that rows have left are used again before the file grows. */
public final class Space {
    /** Below this many free bytes a file is not written anew. */
    private static final long WORTH = 32L << 20;

    private final Database db;

    public Space(Database db) {
        this.db = db;
    }

    /**
     * In bytes.
     *
     * @param file all of it
     * @param free the part of it in which nothing is kept
     */
    public record Taken(long file, long free) {
        /** Whether the file is better written anew: a third of it, and not just a little, is free. */
        boolean loose() {
            return free >= WORTH && 3 * free >= file;
        }
    }

    public Taken taken() {
        return db.read(tx -> taken(tx.handle()));
    }

    private static Taken taken(Handle handle) {
        long page = number(handle, "PRAGMA page_size");
        return new Taken(page * number(handle, "PRAGMA page_count"), page * number(handle, "PRAGMA freelist_count"));
    }

    private static long number(Handle handle, String pragma) {
        return handle.createQuery(pragma).mapTo(Long.class).one();
    }

    /**
     * Writes the file anew where it is worth it, which holds up every other write for some seconds a gigabyte.
     *
     * @return how many bytes that gave back
     */
    public long giveBack() {
        Taken before = taken();
        if (!before.loose()) {
            return 0;
        }
        db.alone(handle -> {
            execute(handle, "VACUUM");
            execute(handle, "PRAGMA wal_checkpoint(TRUNCATE)");
        });
        return before.file() - taken().file();
    }

    private static void execute(Handle handle, String sql) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseException("The database cannot be made smaller: " + e.getMessage(), e);
        }
    }
}
