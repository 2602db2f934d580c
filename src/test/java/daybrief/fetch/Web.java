package daybrief.fetch;

import daybrief.wording.Wording;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** A loopback server with a fetcher that may reach it. */
final class Web implements AutoCloseable {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T08:00:00Z"));
    static final Manners MANNERS = new Manners(
            "Daybrief/test (+https://daybrief.example)",
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            Duration.ZERO,
            100_000,
            true);

    final LoopbackServer server = new LoopbackServer();
    private final Fetcher fetcher = new Fetcher(MANNERS, CLOCK, System::nanoTime);

    Web() throws IOException {}

    String address(String path) {
        return server.address(path);
    }

    void redirect(String path, int status, String location) {
        server.answer(path, status, Map.of("Location", location), "");
    }

    Fetched fetch(String path) {
        return fetcher.fetch(Ask.of(address(path)));
    }

    Fetched fetch(String path, Validators known) {
        return fetcher.fetch(Ask.since(address(path), Optional.of(known)));
    }

    /** @throws ClassCastException where it was no body */
    Fetched.Ok ok(String path) {
        return (Fetched.Ok) fetch(path);
    }

    /** Why it failed. */
    static String words(Reason reason) {
        return Wording.of("en").say(reason.key(), reason.values().toArray());
    }

    String problem(String path) {
        return words(((Fetched.Failed) fetch(path)).reason());
    }

    @Override
    public void close() {
        fetcher.close();
        server.close();
    }
}
