package daybrief.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The one database file. Writes are serialised on one connection, each in a transaction of its own; reads run side by side on
 * a few others and see the last commit. Safe for use by any thread; a write must not be called from within a write.
 */
public final class Database implements AutoCloseable {
    private static final int READERS = 4;

    private final Path file;
    private final Handle writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final BlockingQueue<Handle> idle = new ArrayBlockingQueue<>(READERS);

    private Database(Path file) {
        this.file = file;
        this.writer = Jdbi.create(source(file, SQLiteConfig.TransactionMode.IMMEDIATE))
                .open();
        Jdbi reading = Jdbi.create(source(file, SQLiteConfig.TransactionMode.DEFERRED));
        for (int i = 0; i < READERS; i++) {
            Handle handle = reading.open();
            handle.execute("PRAGMA query_only = ON");
            idle.add(handle);
        }
    }

    /**
     * Opens the file, makes it if it is not there, and brings it to the newest schema.
     *
     * @throws DatabaseException when it is no database, belongs to a newer Daybrief, or cannot be written
     */
    public static Database open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new DatabaseException(
                    "The data folder " + file.toAbsolutePath().getParent() + " cannot be made ("
                            + e.getClass().getSimpleName() + "); name another one in DAYBRIEF_DATA.",
                    e);
        }
        try {
            migrate(file);
            return new Database(file);
        } catch (FlywayException | JdbiException e) {
            throw new DatabaseException("The database " + file + " cannot be opened: " + reason(e), e);
        }
    }

    // Flyway tells the same thing three times, in a table.
    private static String reason(Throwable problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    }

    private static void migrate(Path file) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source(file, SQLiteConfig.TransactionMode.IMMEDIATE))
                .locations("classpath:daybrief/db")
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(15_000);
        config.enforceForeignKeys(true);
        config.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    public Path file() {
        return file;
    }

    /** Reads on a connection of its own; the work sees one consistent state only within one statement. */
    public <T extends @Nullable Object> T read(Function<Tx, T> work) {
        Handle handle = take();
        try {
            return work.apply(new Tx(handle));
        } finally {
            idle.add(handle);
        }
    }

    private Handle take() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while waiting for the database", e);
        }
    }

    /** Writes in one transaction: all of the work or, when it throws, none of it. Survives the end of the process, and a power failure in all but the last moments. */
    public <T extends @Nullable Object> T write(Function<Tx, T> work) {
        writing.lock();
        try {
            if (writer.isInTransaction()) {
                throw new IllegalStateException("A write within a write: pass the Tx on instead");
            }
            return writer.inTransaction(handle -> work.apply(new Tx(handle)));
        } finally {
            writing.unlock();
        }
    }

    /** As {@link #write}, and on the disk when it returns: a power failure does not undo it. */
    public <T extends @Nullable Object> T writeDurably(Function<Tx, T> work) {
        writing.lock();
        try {
            writer.execute("PRAGMA synchronous = FULL");
            return write(work);
        } finally {
            writer.execute("PRAGMA synchronous = NORMAL");
            writing.unlock();
        }
    }

    /** What SQLite does in no transaction, on the connection that writes. */
    void alone(Consumer<Handle> work) {
        writing.lock();
        try {
            work.accept(writer);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            for (int i = 0; i < READERS; i++) {
                take().close();
            }
            writer.close();
        } finally {
            writing.unlock();
        }
    }
}
