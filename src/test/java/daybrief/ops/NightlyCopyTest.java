package daybrief.ops;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.db.Backup;
import daybrief.db.Database;
import daybrief.db.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyCopyTest {
    @TempDir
    Path folder;

    @Test
    void eachDayHasOneCopyAndOnlyTheNewestAreKept() throws IOException {
        Path copies = folder.resolve("copies");
        try (Database db = Databases.open(folder.resolve("a.db"))) {
            for (int day = 1; day <= 5; day++) {
                copy(db, copies, day, 3).run();
                copy(db, copies, day, 3).run();
            }
            Files.writeString(copies.resolve("mine.db"), "not ours to remove");
            copy(db, copies, 6, 3).run();
            assertThat(names(copies))
                    .containsExactly("copy-2026-11-04.db", "copy-2026-11-05.db", "copy-2026-11-06.db", "mine.db");
            assertThat(copy(db, copies, 6, 3).newest()).contains("copy-2026-11-06.db");
        }
    }

    @Test
    void zeroCopiesMakesNone() throws IOException {
        try (Database db = Databases.open(folder.resolve("a.db"))) {
            copy(db, folder.resolve("copies"), 1, 0).run();
        }
        assertThat(folder.resolve("copies")).doesNotExist();
    }

    private static NightlyCopy copy(Database db, Path folder, int day, int keep) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-0" + day + "T03:00:00Z"));
        return new NightlyCopy(new Backup(db), folder, keep, clock, ZoneOffset.UTC);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
