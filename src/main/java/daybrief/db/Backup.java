package daybrief.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Copies the database while it is in use, and says that the copy is good only after SQLite has checked it. */
public final class Backup {
    private final Database db;

    public Backup(Database db) {
        this.db = db;
    }

    /**
     * Writes a whole, checked copy; an earlier file of that name is replaced only by a good one.
     *
     * @return the size of the copy in bytes
     * @throws DatabaseException when the copy cannot be written or fails its check
     */
    public long to(Path target) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.deleteIfExists(part);
            Jdbi.create("jdbc:sqlite:" + db.file())
                    .useHandle(handle -> handle.execute("VACUUM INTO ?", part.toString()));
            check(part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return Files.size(target);
        } catch (IOException | JdbiException e) {
            throw new DatabaseException("The copy " + target + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static void check(Path copy) throws IOException {
        String verdict = Jdbi.create("jdbc:sqlite:" + copy)
                .withHandle(handle -> handle.createQuery("PRAGMA quick_check")
                        .mapTo(String.class)
                        .first());
        if (!verdict.equals("ok")) {
            throw new IOException("SQLite's check of it says: " + verdict);
        }
    }
}
