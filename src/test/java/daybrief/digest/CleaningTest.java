package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.digest.Cleaning.Shelf;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleaningTest {
    @TempDir
    Path folder;

    @Test
    void eachShelfIsCleanedByItsOwnAgeAlsoWhenAnotherFails() {
        List<Instant> asked = new ArrayList<>();
        try (Morning morning = new Morning(folder, "2026-11-22T03:00:00Z")) {
            new Cleaning(
                            morning.db,
                            morning.clock,
                            List.of(
                                    new Shelf("broken", Duration.ofDays(1), (tx, before) -> {
                                        throw new IllegalStateException("on purpose");
                                    }),
                                    new Shelf("editions", Duration.ofDays(30), (tx, before) -> {
                                        asked.add(before);
                                        return morning.editions.clean(tx, before);
                                    })))
                    .run();
        }
        assertThat(asked).containsExactly(Instant.parse("2026-10-23T03:00:00Z"));
    }
}
