package daybrief.ops;

import daybrief.db.Backup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes one checked copy of the database for each day and keeps the newest few; safe to run at any time, as often as one likes. */
public final class NightlyCopy {
    private final Backup backup;
    private final Path folder;
    private final int keep;
    private final InstantSource clock;
    private final ZoneId zone;

    public NightlyCopy(Backup backup, Path folder, int keep, InstantSource clock, ZoneId zone) {
        this.backup = backup;
        this.folder = folder;
        this.keep = keep;
        this.clock = clock;
        this.zone = zone;
    }

    public void run() {
        Path today = folder.resolve("copy-" + LocalDate.ofInstant(clock.instant(), zone) + ".db");
        if (keep > 0 && Files.notExists(today)) {
            backup.to(today);
            copies().skip(keep).forEach(NightlyCopy::delete);
        }
    }

    /** The newest copy's file name, for {@code stats}. */
    public Optional<String> newest() {
        return copies().findFirst().map(file -> file.getFileName().toString());
    }

    private Stream<Path> copies() {
        if (Files.notExists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> copies = files.filter(
                            file -> file.getFileName().toString().matches("copy-\\d{4}-\\d\\d-\\d\\d\\.db"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            return copies.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of copies " + folder + " cannot be read", e);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.delete(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("The old copy " + copy + " cannot be removed", e);
        }
    }
}
