package daybrief.source;

import daybrief.feed.OpmlFeed;
import daybrief.fetch.Fetcher;
import daybrief.fetch.LoopbackServer;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/** A bench with a web server under any host name, and what reads feeds from it. */
final class FeedBench implements AutoCloseable {
    static final Duration INTERVAL = Duration.ofMinutes(60);

    final Bench bench;
    final LoopbackServer server = new LoopbackServer();
    final AtomicInteger lookups = new AtomicInteger();
    private static final Ingest.Pace PACE = new Ingest.Pace(Duration.ofMillis(400), System::nanoTime);

    private final Duration gap;
    private Fetcher fetcher;
    private Ingest ingest;

    FeedBench(Path folder) throws IOException {
        this(folder, Duration.ZERO);
    }

    FeedBench(Path folder, Duration gap) throws IOException {
        bench = new Bench(folder);
        this.gap = gap;
        restart();
    }

    /** Whatever is not in the database is forgotten. */
    void restart() {
        if (fetcher != null) {
            fetcher.close();
        }
        fetcher = new Fetcher(LoopbackServer.MANNERS.withGap(gap), bench.clock, System::nanoTime, host -> {
            lookups.incrementAndGet();
            return List.of(InetAddress.getLoopbackAddress());
        });
        ingest = new Ingest(bench.db, bench.intake, fetcher, new Ingest.Schedule(INTERVAL, 4, new Random(1), PACE));
    }

    String address(String host, String path) {
        return server.address(path).replace("127.0.0.1", host);
    }

    /** Makes the list this one; a path without a host is at {@code one.example}. */
    void list(String... places) {
        sync(places, place -> place.startsWith("/") ? address("one.example", place) : "http://" + place);
    }

    private void sync(String[] places, Function<String, String> address) {
        List<OpmlFeed> feeds = Stream.of(places)
                .map(place -> new OpmlFeed(
                        place.startsWith("http") ? place : address.apply(place),
                        "Feed " + place,
                        Optional.empty(),
                        Optional.of("en"),
                        Set.of("world")))
                .toList();
        bench.db.write(tx -> {
            bench.sources.sync(tx, feeds, bench.clock.instant());
            return null;
        });
    }

    void read() {
        ingest.run();
    }

    void readAfter(Duration time) {
        bench.pass(time);
        ingest.run();
    }

    /** How many requests came in so far. */
    int asked() {
        return server.asked().size();
    }

    void answer(String path, Map<String, String> headers, String body) {
        server.answer(path, 200, headers, body);
    }

    /** Answers 304 to whoever has the validator. */
    void versioned(String path, String body) {
        server.on(path, exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] bytes = known ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
            LoopbackServer.send(exchange, known ? 304 : 200, Map.of("ETag", "\"v1\""), bytes);
        });
    }

    static String rss(String channel, String... titles) {
        StringBuilder items = new StringBuilder();
        for (String title : titles) {
            items.append("<item><guid>")
                    .append(title)
                    .append("</guid><title>")
                    .append(title)
                    .append("</title></item>");
        }
        return "<rss><channel><title>Post</title>" + channel + items + "</channel></rss>";
    }

    @Override
    public void close() {
        fetcher.close();
        server.close();
        bench.close();
    }
}
