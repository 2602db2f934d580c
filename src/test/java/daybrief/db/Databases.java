package daybrief.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** New databases for tests: the schema is made once for all of them, as that takes five times as long as to open one. */
public final class Databases {
    private static final byte[] EMPTY = empty();

    private Databases() {}

    /** As {@link Database#open}. */
    public static Database open(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, EMPTY);
            }
            return Database.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] empty() {
        try {
            Path folder = Files.createTempDirectory("daybrief-empty");
            Path file = folder.resolve("empty.db");
            Database.open(file).close();
            byte[] content = Files.readAllBytes(file);
            try (var left = Files.list(folder)) {
                for (Path one : left.toList()) {
                    Files.delete(one);
                }
            }
            Files.delete(folder);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
