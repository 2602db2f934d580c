package daybrief.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One bot for one database: held from start to end of the process, and given back by the operating system if the process
 * dies. The file says who holds it.
 */
public final class ProcessLock implements AutoCloseable {
    private final FileChannel channel;

    private ProcessLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @param holder what another process is told about this one, such as its process id
     * @throws DatabaseException when another process holds it (the message says which), or its folder cannot be written to
     */
    public static ProcessLock take(Path file, String holder) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                throw new DatabaseException(
                        "Another Daybrief runs on this data folder (" + file + " is held by "
                                + Files.readString(file).strip()
                                + "). Stop it first, or name another folder in DAYBRIEF_DATA.",
                        new IOException("locked"));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
            return new ProcessLock(channel);
        } catch (IOException e) {
            throw new DatabaseException(
                    "The data folder " + file.toAbsolutePath().getParent() + " cannot be written to ("
                            + e.getClass().getSimpleName()
                            + "); let this user write there, or name another folder in DAYBRIEF_DATA.",
                    e);
        }
    }

    /** What the process that holds the lock has written about itself; empty when none does. Takes nothing. */
    public static Optional<String> holder(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return lock(channel).isPresent()
                    ? Optional.empty()
                    : Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new DatabaseException("The lock cannot be given back", e);
        }
    }
}
