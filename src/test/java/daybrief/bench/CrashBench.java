package daybrief.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The crash test: 2,000 readers with an edition due at one minute, the bot killed twice amid the broadcast and started again, against
 * a local chat in a process of its own. Everybody is reached once; what was cut in flight is listed as unknown and not sent again.
 * Before each kill a few requests are left without an answer, so that something is in flight for certain.
 *
 * <p>The readers subscribe by deep link; then, with the bot stopped, what it still had to say is dropped and the due minute is set in
 * the database, because 6,000 answers would take as long again as the broadcast.
 */
public final class CrashBench implements AutoCloseable {
    private static final int HANGING = 3;
    private static final String TOKEN = "1000:local-chat-needs-no-secret-token";

    private final Path jar;
    private final Path folder;
    private final int count;
    private final Child server;
    private final Controls chat;
    private final Map<String, String> variables;
    private final Ledger ledger;

    private CrashBench(Path jar, Path folder, int count) throws IOException, InterruptedException {
        this.jar = jar;
        this.folder = folder;
        this.count = count;
        configure(folder);
        this.server = Child.start(
                jar,
                folder,
                Map.of(),
                "local-chat",
                "--controls",
                "--port",
                "0",
                "--state",
                "chat.json",
                "--token",
                TOKEN);
        String api = server.await("Bot API:");
        this.chat = new Controls(URI.create(api));
        this.variables = Map.of(
                "TELEGRAM_BOT_TOKEN",
                TOKEN,
                "TELEGRAM_API_URL",
                api,
                "DAYBRIEF_HTTP_PORT",
                "0",
                "DAYBRIEF_CONFIG",
                "config/daybrief.yaml");
        this.ledger = new Ledger(folder.resolve("data").resolve("daybrief.db"));
    }

    /** Arguments: the jar, and how many readers (2,000). */
    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments.length > 0 ? arguments[0] : "target/daybrief.jar");
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        Path folder = Files.createTempDirectory("daybrief-crash");
        try (CrashBench bench = new CrashBench(jar.toAbsolutePath(), folder, count)) {
            bench.subscribe();
            bench.broadcast();
        }
        remove(folder);
    }

    /** Only after a success: what a failed run leaves is to be looked at. */
    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static void configure(Path folder) throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        Files.writeString(config.resolve("daybrief.yaml"), "access: open\nzone: UTC\ncopies: 0\n");
        Files.writeString(config.resolve("feeds.opml"), "<opml version=\"2.0\"><body/></opml>");
    }

    private void subscribe() throws Exception {
        Instant start = Instant.now();
        article(
                "Ferries stop at Ostrava Point",
                "The ferries of Ostrava Point stopped on Friday after the harbour froze.");
        chat.post("/test/readers", "{\"count\":" + count + ",\"say\":\"/start topic_world\"}");
        try (Child bot = bot()) {
            Wait wait = new Wait("all readers to be subscribed", 300);
            while (enrolled() < count) {
                wait.more();
            }
            print("subscribed", seconds(start) + " s for " + count + " readers");
            print("SIGTERM", bot.stop() + " ms to end amid the answers");
        }
        article("Harbour of Lindmark opens", "The harbour of Lindmark opened to all ships on Sunday, its master said.");
    }

    private long enrolled() throws SQLException, IOException, InterruptedException {
        return Files.exists(ledger.file()) && chat.pendingUpdates() == 0
                ? ledger.number("SELECT count(*) FROM reader WHERE status = 'active' AND next_at IS NOT NULL")
                : 0;
    }

    private void broadcast() throws Exception {
        Instant due = Instant.now().plusSeconds(75).truncatedTo(ChronoUnit.MINUTES);
        ledger.allDueAt(due);
        try (Child bot = bot()) {
            awaitReached(due, count / 4);
            crash(bot);
        }
        try (Child bot = bot()) {
            awaitReached(due, count * 6 / 10);
            crash(bot);
        }
        try (Child bot = bot()) {
            awaitEnd();
            Duration took = Duration.between(due, Instant.now());
            bot.stop();
            judge(due, took);
        }
    }

    private void awaitReached(Instant due, int enough) throws IOException, InterruptedException {
        Wait wait = new Wait(enough + " readers to be reached", 180);
        while (chat.sentSince(due.toEpochMilli()).size() < enough) {
            wait.more();
        }
    }

    private void crash(Child bot) throws Exception {
        chat.post("/test/faults", "{\"method\":\"sendmessage\",\"fault\":\"hang\",\"times\":" + HANGING + "}");
        Wait wait = new Wait("requests to hang", 30);
        while (ledger.number("SELECT count(*) FROM outbox WHERE state = 'sending'") < HANGING) {
            wait.more();
        }
        Thread.sleep(1_000);
        bot.kill();
        print("kill -9", ledger.number("SELECT count(*) FROM outbox WHERE state = 'sending'") + " requests in flight");
    }

    private void awaitEnd() throws SQLException, InterruptedException {
        Wait wait = new Wait("the broadcast to end", 300);
        while (ledger.number("SELECT count(*) FROM outbox WHERE state IN ('waiting', 'claimed', 'sending')") > 0
                || ledger.number("SELECT count(*) FROM edition WHERE kind = 'scheduled'") < count) {
            wait.more();
        }
    }

    private void judge(Instant due, Duration took) throws Exception {
        Map<Long, List<String>> sent = chat.sentSince(due.toEpochMilli());
        Set<Long> unknown = ledger.unknownChats();
        long twice = sent.values().stream().filter(texts -> texts.size() > 1).count();
        Set<Long> asUnknownOnly = new HashSet<>(unknown);
        asUnknownOnly.removeAll(sent.keySet());
        long lost = count - sent.size() - asUnknownOnly.size();
        print("readers", count + "");
        print("reached once", sent.size() - twice + "");
        print("reached twice", twice + "");
        print("unknown", unknown.size() + ", of which " + asUnknownOnly.size() + " did not arrive");
        print("lost", lost + "");
        print("seconds", took.toSeconds() + " from the due minute to the last message, two restarts included");
        String stats = Child.start(jar, folder, variables, "stats").finish();
        boolean listed = unknown.size()
                == stats.lines().filter(line -> line.contains("unknown: row")).count();
        if (twice > 0 || lost != 0 || !listed || !newsIn(sent)) {
            throw new IllegalStateException("The crash test FAILED, see " + folder + "; stats says:\n" + stats);
        }
    }

    private static boolean newsIn(Map<Long, List<String>> sent) {
        return sent.values().stream().allMatch(texts -> texts.get(0).contains("Lindmark"));
    }

    private Child bot() throws IOException, InterruptedException {
        Child bot = Child.start(jar, folder, variables, "run");
        bot.await("Daybrief is running");
        return bot;
    }

    private void article(String title, String first) throws IOException, InterruptedException {
        String text = first + " "
                + IntStream.rangeClosed(1, 6)
                        .mapToObj(n -> "Pier number " + n
                                + " was inspected by the port authority before noon, an officer said.")
                        .collect(Collectors.joining(" "));
        Path file = folder.resolve("article.jsonl");
        Files.writeString(
                file,
                String.format(
                        Locale.ROOT,
                        "{\"id\":\"%s\",\"title\":\"%s\",\"text\":\"%s\",\"outlet\":\"Harbour Post\",\"topics\":[\"world\"],\"published\":\"%s\"}%n",
                        title,
                        title,
                        text,
                        Instant.now().minusSeconds(600)));
        Child.start(jar, folder, variables, "import", file.toString()).finish();
    }

    private static long seconds(Instant start) {
        return Duration.between(start, Instant.now()).toSeconds();
    }

    private static void print(String name, String value) {
        System.out.printf(Locale.ROOT, "%-14s %s%n", name, value);
    }

    /** Ends the server, and waits until it no longer writes. */
    @Override
    public void close() throws InterruptedException {
        server.kill();
    }
}
