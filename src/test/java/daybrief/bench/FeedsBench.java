package daybrief.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import daybrief.article.Articles;
import daybrief.db.Database;
import daybrief.feed.OpmlFeed;
import daybrief.fetch.Fetcher;
import daybrief.fetch.Manners;
import daybrief.source.Ingest;
import daybrief.source.Intake;
import daybrief.source.Sources;
import daybrief.topic.Classifier;
import daybrief.topic.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long good feeds wait among as many slow and broken ones, and what it takes: {@code FeedsBench [FEEDS [AT_ONCE]]}. Half of
 * the feeds are good, a quarter never end their answer, a quarter are refused; each has a host of its own. All are due at once,
 * are read, and fall due once more while the slow ones are still waited for. Stops by itself.
 */
public final class FeedsBench {
    private static final int KINDS = 4;
    private static final int ENTRIES = 20;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final int feeds;
    private final int atOnce;
    private final AtomicInteger good = new AtomicInteger();
    private final AtomicInteger slow = new AtomicInteger();
    private final AtomicLong ahead = new AtomicLong();
    private final InstantSource clock = () -> Instant.now().plusSeconds(ahead.get());

    private FeedsBench(int feeds, int atOnce) {
        this.feeds = feeds;
        this.atOnce = atOnce;
    }

    public static void main(String[] args) throws Exception {
        new FeedsBench(
                        args.length > 0 ? Integer.parseInt(args[0]) : 6_000,
                        args.length > 1 ? Integer.parseInt(args[1]) : 32)
                .run();
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("feeds-bench");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
        server.setExecutor(Executors.newCachedThreadPool(FeedsBench::daemon));
        server.createContext("/", this::answer);
        server.start();
        Manners manners = Manners.usual("bench", "").withAllowPrivate(true);
        try (Database db = Database.open(folder.resolve("bench.db"));
                Fetcher fetcher = new Fetcher(
                        manners, clock, System::nanoTime, host -> List.of(InetAddress.getLoopbackAddress()))) {
            list(db, server.getAddress().getPort());
            Intake intake = new Intake(new Articles(db), new Classifier(new Topics(List.of())), clock);
            Ingest.Pace pace = Ingest.Pace.usual(System::nanoTime);
            Ingest ingest = new Ingest(
                    db, intake, fetcher, new Ingest.Schedule(Duration.ofHours(1), atOnce, new Random(1), pace));
            measure(ingest);
            System.out.printf("articles stored: %d%n", new Articles(db).count());
        } finally {
            server.stop(0);
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a))
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "server");
        thread.setDaemon(true);
        return thread;
    }

    private void list(Database db, int port) {
        List<OpmlFeed> all = IntStream.range(0, feeds)
                .mapToObj(i -> new OpmlFeed(
                        "http://host" + i + ".example:" + port + "/" + i,
                        "Feed " + i,
                        Optional.empty(),
                        Optional.of("en"),
                        Set.of()))
                .toList();
        db.write(tx -> {
            new Sources(db).sync(tx, all, clock.instant());
            return null;
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        int number = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
        try (exchange) {
            switch (number % KINDS) {
                case 1 -> drip(exchange);
                case 3 -> exchange.sendResponseHeaders(500, -1);
                default -> {
                    byte[] body = body(number);
                    exchange.getResponseHeaders().add("ETag", "\"" + number + ahead.get() + "\"");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    good.incrementAndGet();
                }
            }
        }
    }

    private void drip(HttpExchange exchange) throws IOException {
        slow.incrementAndGet();
        exchange.sendResponseHeaders(200, 0);
        try {
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(500);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] body(int number) {
        StringBuilder feed = new StringBuilder("<rss><channel><title>Feed</title>");
        for (int i = 0; i < ENTRIES; i++) {
            String id = number + "-" + (i == 0 ? ahead.get() : i);
            feed.append("<item><guid>")
                    .append(id)
                    .append("</guid><link>https://post.example/")
                    .append(id)
                    .append("</link><title>Ferry ")
                    .append(id)
                    .append(" reaches the harbour</title><description>")
                    .append("The ferry of the day was seen at pier ")
                    .append(id)
                    .append(", where forty people waited for it in the rain and the harbour master spoke.")
                    .append("</description></item>");
        }
        return feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void measure(Ingest ingest) throws IOException, InterruptedException {
        Thread reading = new Thread(ingest, "reading");
        reading.setDaemon(true);
        reading.start();
        int wanted = feeds / 2;
        double first = seconds(wanted);
        System.out.printf(
                "first reading: %d good feeds in %.0f s, %.0f feeds a second%n", wanted, first, wanted / first);
        ahead.addAndGet(Duration.ofHours(2).toSeconds());
        double second = seconds(2 * wanted);
        System.out.printf(
                "all due again, slow hosts known: the last good feed after %.0f s, %.0f feeds a second%n",
                second, wanted / second);
        System.out.printf("answers without an end begun: %d%n", slow.get());
        System.out.printf("memory of reader and server together: %s%n", memory());
    }

    private double seconds(int count) throws InterruptedException {
        long start = System.nanoTime();
        Wait wait = new Wait(count + " good feeds", LONGEST.toSeconds());
        while (good.get() < count) {
            wait.more();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("\\s+", " "))
                .findFirst()
                .orElse("unknown");
    }
}
