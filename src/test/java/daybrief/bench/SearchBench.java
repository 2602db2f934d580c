package daybrief.bench;

import daybrief.article.Articles;
import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.db.Database;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long a search takes in a large archive. The words of all files of a folder make articles of 300 words as common as they are
 * there, each with a theme of its own; a query is one to three words of a headline. Arguments: the folder, how many articles.
 */
public final class SearchBench {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final int WARM_UP = 300;
    private static final int QUERIES = 2_000;
    private static final int BATCH = 1_000;
    private static final int WORDS = 300;
    private static final int THEME = 30;

    private final PrintStream out;
    private final Vocabulary vocabulary;
    private final Random random = new Random(7);

    private SearchBench(PrintStream out, Vocabulary vocabulary) {
        this.out = out;
        this.vocabulary = vocabulary;
    }

    public static void main(String[] arguments) throws IOException {
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Path folder = Files.createTempDirectory("daybrief-search");
        try (Database db = Database.open(folder.resolve("search.db"))) {
            new SearchBench(System.out, Vocabulary.of(Path.of(arguments[0]))).run(new Articles(db), db, articles);
        } finally {
            for (String name : List.of("search.db", "search.db-wal", "search.db-shm")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    private void run(Articles articles, Database db, int count) {
        long started = System.nanoTime();
        List<String> titles = store(articles, db, count);
        out.printf("%,d articles stored in %.0f s%n", count, (System.nanoTime() - started) / 1e9);
        List<String> queries = IntStream.range(0, WARM_UP + QUERIES)
                .mapToObj(i -> query(titles.get(random.nextInt(titles.size()))))
                .toList();
        double[] millis = queries.stream()
                .mapToDouble(query -> timed(articles, query))
                .skip(WARM_UP)
                .toArray();
        Arrays.sort(millis);
        out.printf(
                "search: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms (%,d queries)%n",
                at(millis, .5), at(millis, .9), at(millis, .99), at(millis, 1), millis.length);
    }

    private List<String> store(Articles articles, Database db, int count) {
        db.write(
                tx -> tx.handle()
                        .execute(
                                "INSERT INTO source (id, kind, address, title, added_at) VALUES (1, 'file', 'bench', 'Bench', 0)"));
        return IntStream.iterate(0, from -> from < count, from -> from + BATCH)
                .boxed()
                .flatMap(from -> db
                        .write(tx -> IntStream.range(from, Math.min(count, from + BATCH))
                                .mapToObj(i -> {
                                    Draft draft = draft(i, count);
                                    articles.store(tx, draft, NOW);
                                    return draft.title();
                                })
                                .toList())
                        .stream())
                .toList();
    }

    private Draft draft(int number, int count) {
        List<String> theme = vocabulary.rare(random, THEME);
        String text = IntStream.range(0, WORDS)
                .mapToObj(i -> i % 5 == 4 ? theme.get(random.nextInt(THEME)) : vocabulary.any(random))
                .collect(Collectors.joining(" "));
        String title = IntStream.range(0, 8)
                .mapToObj(i -> i % 2 == 0 ? theme.get(i) : vocabulary.any(random))
                .collect(Collectors.joining(" "));
        Instant published =
                NOW.minus(Duration.ofDays(90).multipliedBy(count - number).dividedBy(count));
        return new Draft(
                1,
                Optional.of("article " + number),
                "Bench",
                Optional.empty(),
                Optional.empty(),
                title,
                text,
                Optional.of("en"),
                Optional.empty(),
                Kind.NEWS,
                Optional.of(published),
                Map.of());
    }

    private String query(String title) {
        String[] words = title.split(" ", -1);
        return random.ints(1 + random.nextInt(3), 0, words.length)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining(" "));
    }

    private static double timed(Articles articles, String query) {
        long started = System.nanoTime();
        articles.search(query, NOW, 10);
        return (System.nanoTime() - started) / 1e6;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1.0, Math.floor(share * sorted.length))];
    }
}
