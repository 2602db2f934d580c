package daybrief.bench;

import daybrief.article.Articles;
import daybrief.article.Departures;
import daybrief.db.Database;
import daybrief.db.Space;
import daybrief.digest.Editions;
import daybrief.digest.keeping.Retention;
import daybrief.story.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Whether the file stays as it is when as many articles leave as come in, and what a night takes. Arguments: articles a day (300), days
 * that they are kept (30), and days in all (100); on the last day nothing is kept.
 */
public final class RetentionBench {
    private final Database db;
    private final Articles articles;
    private final Invented invented = new Invented(new Random(7));
    private Instant now = Instant.parse("2031-01-01T12:00:00Z");

    private RetentionBench(Database db) {
        this.db = db;
        this.articles = new Articles(db);
    }

    public static void main(String[] arguments) throws IOException {
        int daily = number(arguments, 0, 300);
        int kept = number(arguments, 1, 30);
        int days = number(arguments, 2, 100);
        Path folder = Files.createTempDirectory("retention-bench");
        try (Database db = Database.open(folder.resolve("bench.db"))) {
            db.write(tx -> tx.handle()
                    .execute("INSERT INTO source (kind, address, title, added_at) VALUES ('feed', 'a', 'A', 0)"));
            RetentionBench bench = new RetentionBench(db);
            for (int day = 1; day < days; day++) {
                bench.day(daily);
                bench.night(kept, day % 10 == 0);
            }
            bench.night(0, true);
        }
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private static int number(String[] arguments, int at, int standard) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : standard;
    }

    private void day(int daily) {
        db.write(tx -> {
            for (int i = 0; i < daily; i++) {
                articles.store(tx, invented.article(now), now);
            }
            return tx.handle().execute("UPDATE article SET grouped = 1 WHERE grouped = 0");
        });
    }

    private void night(int kept, boolean told) {
        now = now.plus(Duration.ofDays(1));
        Retention retention = new Retention(
                db,
                new Retention.Kept(new Departures(db), new Stories(db, articles), new Editions(db)),
                new Retention.Ages(Duration.ofDays(kept), Duration.ofDays(30), ZoneOffset.UTC),
                () -> now);
        long start = System.nanoTime();
        retention.run();
        if (told) {
            Space.Taken taken = new Space(db).taken();
            System.out.printf(
                    Locale.ROOT,
                    "%s  %,d articles  %.1f MB, %.1f MB of it free  the night took %.2f s%n",
                    now,
                    articles.count(),
                    taken.file() / 1e6,
                    taken.free() / 1e6,
                    (System.nanoTime() - start) / 1e9);
        }
    }
}
