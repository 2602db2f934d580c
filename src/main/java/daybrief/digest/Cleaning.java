package daybrief.digest;

import daybrief.db.Database;
import daybrief.db.Tx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets what has been kept long enough, shelf by shelf, each in a transaction of its own; a shelf that fails is logged and does not
 * keep the others from being cleaned. May run at any time.
 */
public final class Cleaning {
    private static final Logger LOG = LoggerFactory.getLogger(Cleaning.class);

    private final Database db;
    private final InstantSource clock;
    private final List<Shelf> shelves;

    /**
     * Something that is kept for a while.
     *
     * @param keeps how long: never shorter than what is read of it, which for editions is the ledger's two weeks
     */
    public record Shelf(String name, Duration keeps, Cleaner cleaner) {}

    /** Deletes what ended before an instant, and says how many rows that were. */
    @FunctionalInterface
    public interface Cleaner {
        int clean(Tx tx, Instant before);
    }

    public Cleaning(Database db, InstantSource clock, List<Shelf> shelves) {
        this.db = db;
        this.clock = clock;
        this.shelves = List.copyOf(shelves);
    }

    public void run() {
        Instant now = clock.instant();
        for (Shelf shelf : shelves) {
            try {
                int gone = db.write(tx -> shelf.cleaner().clean(tx, now.minus(shelf.keeps())));
                if (gone > 0) {
                    LOG.info("{}: {} forgotten", shelf.name(), gone);
                }
            } catch (RuntimeException e) {
                LOG.error("{} cannot be cleaned", shelf.name(), e);
            }
        }
    }
}
