package daybrief.bench;

import daybrief.article.Articles;
import daybrief.db.Database;
import daybrief.story.Grouping;
import daybrief.story.Stories;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What one more article costs when so many are stored: a growing archive of 1,000 invented articles a day, grouped as they come in
 * batches of 100, and at each mark once more in a process that has just started. Argument: the number of articles to end at.
 */
public final class GroupingBench {
    private static final Instant START = Instant.parse("2031-01-01T00:00:00Z");
    private static final Duration APART = Duration.ofSeconds(86);
    private static final int BATCH = 100;
    private static final List<Integer> MARKS = List.of(1_000, 3_000, 10_000, 30_000, 100_000);

    private final ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
    private final Database db;
    private final Articles articles;
    private final PrintStream out;
    private final Invented invented = new Invented(new Random(7));
    private Instant now = START;
    private Grouping grouping;

    private GroupingBench(Database db, PrintStream out) {
        this.db = db;
        this.out = out;
        this.articles = new Articles(db);
        this.grouping = started();
    }

    public static void main(String[] args) throws IOException {
        int end = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path folder = Files.createTempDirectory("grouping-bench");
        try (Database db = Database.open(folder.resolve("bench.db"))) {
            db.write(tx -> tx.handle()
                    .execute("INSERT INTO source (kind, address, title, added_at) VALUES ('file', 'a', 'A', 0)"));
            new GroupingBench(db, System.out).run(end);
        }
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.deleteOnExit());
        }
    }

    private Grouping started() {
        return new Grouping(db, articles, new Stories(db, articles), () -> now);
    }

    private void run(int end) {
        long since = System.nanoTime();
        for (int stored = BATCH; stored <= end; stored += BATCH) {
            double each = add();
            if (MARKS.contains(stored) || stored == end) {
                out.printf(
                        "%,d stored: %.2f ms for one more article (a batch of %d); started anew: %.0f ms for the first batch; %.0f s so far%n",
                        stored, (each + add() + add()) / 3, BATCH, restart(), (System.nanoTime() - since) / 1e9);
                stored += 3 * BATCH;
            }
        }
    }

    private double restart() {
        grouping = started();
        return add() * BATCH;
    }

    /** @return milliseconds of this thread's CPU time for each article, whatever else the machine does */
    private double add() {
        db.write(tx -> {
            for (int i = 0; i < BATCH; i++) {
                now = now.plus(APART);
                articles.store(tx, invented.article(now), now);
            }
            return null;
        });
        long begin = cpu.getCurrentThreadCpuTime();
        grouping.run();
        return (cpu.getCurrentThreadCpuTime() - begin) / 1e6 / BATCH;
    }
}
