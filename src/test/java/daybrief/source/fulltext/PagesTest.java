package daybrief.source.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.fetch.Fetcher;
import daybrief.fetch.LoopbackServer;
import daybrief.fetch.robots.Robots;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Duration DELAY = Duration.ofSeconds(30);

    @Test
    void aPageThatIsNotAskedByARuleThatIsKnownLeavesItsHostFree() throws IOException {
        AtomicLong later = new AtomicLong();
        Instant now = Instant.parse("2026-11-22T08:00:00Z");
        try (LoopbackServer server = new LoopbackServer();
                Fetcher fetcher =
                        new Fetcher(LoopbackServer.MANNERS, () -> now, () -> System.nanoTime() + later.get())) {
            server.answer(
                    "/robots.txt",
                    200,
                    Map.of("Content-Type", "text/plain"),
                    "User-agent: *\nCrawl-delay: 30\nDisallow: /ferry\n");
            Pages pages = new Pages(fetcher, new Robots(fetcher, () -> now, "daybrief"));

            pages.visit(server.address("/ferry"));
            assertThat(fetcher.turns().wait("127.0.0.1")).isPositive();
            later.addAndGet(DELAY.toNanos());
            pages.visit(server.address("/ferry/2"));

            assertThat(fetcher.turns().wait("127.0.0.1")).isZero();
            assertThat(server.asked()).hasSize(1);
        }
    }
}
