package daybrief.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private LoopbackServer server;

    @BeforeEach
    void open() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static Fetched fetch(Manners manners, Ask ask) {
        try (Fetcher fetcher = new Fetcher(manners, Web.CLOCK, System::nanoTime)) {
            return fetcher.fetch(ask);
        }
    }

    private Fetched fetch(String path) {
        return fetch(Web.MANNERS, Ask.of(server.address(path)));
    }

    private Ask known(String path, Optional<String> etag, Optional<String> modified) {
        String address = server.address(path);
        return Ask.since(address, Optional.of(new Validators(address, etag, modified)));
    }

    @Test
    void aBodyComesWithItsTypeAndValidators() {
        server.answer(
                "/feed",
                200,
                Map.of("Content-Type", "text/xml", "Content-Language", "sv", "ETag", "W/\"a b\""),
                "<rss/>");
        assertThat(fetch("/feed")).isInstanceOfSatisfying(Fetched.Ok.class, ok -> {
            assertThat(new String(ok.bytes(), StandardCharsets.UTF_8)).isEqualTo("<rss/>");
            assertThat(ok.type()).isEqualTo("text/xml");
            assertThat(ok.language()).isEqualTo("sv");
            assertThat(ok.validators())
                    .isEqualTo(new Validators(server.address("/feed"), Optional.of("W/\"a b\""), Optional.empty()));
        });
        assertThat(server.asked().get(0).getFirst("User-Agent"))
                .startsWith("Daybrief/")
                .contains("(+");
        assertThat(server.asked().get(0)).doesNotContainKeys("If-none-match", "If-modified-since", "Cookie", "Referer");
    }

    @Test
    void validatorsAreSentByteForByteAndNothingNewIsNoError() {
        server.answer("/feed", 304, Map.of(), "");
        String when = "Sat, 21 Nov 2026 10:00:00 GMT";
        Ask ask = known("/feed", Optional.of("W/\"1\""), Optional.of(when));
        assertThat(fetch(Web.MANNERS, ask)).isEqualTo(new Fetched.NotModified(Terms.NONE));
        assertThat(server.asked().get(0).getFirst("If-None-Match")).isEqualTo("W/\"1\"");
        assertThat(server.asked().get(0).getFirst("If-Modified-Since")).isEqualTo(when);
    }

    @Test
    void validatorsAreNotTakenToAnotherAddress() {
        server.answer("/old", 301, Map.of("Location", "/new"), "");
        server.answer("/new", 200, Map.of(), "new");
        Ask ask = known("/old", Optional.of("\"1\""), Optional.empty());
        assertThat(fetch(Web.MANNERS, ask))
                .isInstanceOfSatisfying(
                        Fetched.Ok.class, ok -> assertThat(ok.address()).isEqualTo(server.address("/new")));
        assertThat(server.asked().get(1)).doesNotContainKey("If-none-match");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "data:text/plain,x", "http://"
            })
    void aRedirectToWhatIsNoWebAddressFails(String location) {
        server.answer("/old", 302, Map.of("Location", location), "");
        assertThat(fetch("/old")).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void aRedirectWithoutATargetOrInACircleFails() {
        server.answer("/nowhere", 302, Map.of(), "");
        server.answer("/circle", 302, Map.of("Location", "/circle"), "");
        assertThat(fetch("/nowhere")).isInstanceOf(Fetched.Failed.class);
        assertThat(fetch("/circle")).isEqualTo(Fetched.Failed.of(Reason.Kind.REDIRECT_CIRCLE));
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void whatIsGoneIsToldFromWhatIsRefusedForNow() {
        server.answer("/gone", 410, Map.of(), "");
        server.answer("/busy", 503, Map.of("Retry-After", "120"), "");
        server.answer("/later", 429, Map.of("Retry-After", "Sun, 22 Nov 2026 09:00:00 GMT"), "");
        server.answer("/secret", 403, Map.of("Retry-After", "soon"), "");
        assertThat(fetch("/gone")).isEqualTo(new Fetched.Gone());
        assertThat(fetch("/busy")).isEqualTo(refused(503, Optional.of(Duration.ofMinutes(2))));
        assertThat(fetch("/later")).isEqualTo(refused(429, Optional.of(Duration.ofHours(1))));
        assertThat(fetch("/secret")).isEqualTo(refused(403, Optional.empty()));
    }

    private static Fetched refused(int status, Optional<Duration> retryAfter) {
        return new Fetched.Refused(status, retryAfter, "127.0.0.1", false);
    }

    @ParameterizedTest
    @CsvSource({"'Content-Encoding'", "'X-Nothing'"})
    void aSmallArchiveOfAHugeBodyIsRefusedAtTheLimit(String header) throws IOException {
        byte[] bomb = gzip(new byte[20_000_000]);
        server.on("/bomb", exchange -> LoopbackServer.send(exchange, 200, Map.of(header, "gzip"), bomb));
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(fetch("/bomb")).isEqualTo(Fetched.Failed.of(Reason.Kind.LARGE, 97));
    }

    @Test
    void aBodyPackedInSecretIsUnpacked() throws IOException {
        byte[] packed = gzip("<rss/>".getBytes(StandardCharsets.UTF_8));
        server.on("/feed", exchange -> LoopbackServer.send(exchange, 200, Map.of(), packed));
        assertThat(fetch("/feed"))
                .isInstanceOfSatisfying(
                        Fetched.Ok.class,
                        ok -> assertThat(ok.bytes()).asString().isEqualTo("<rss/>"));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void aServerThatDripsForeverIsLeftAtTheDeadline() {
        CountDownLatch left = new CountDownLatch(1);
        server.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange.getResponseBody(), left);
        });
        Manners hasty = new Manners("t", Duration.ofMillis(300), Duration.ofSeconds(2), Duration.ZERO, 1000, true);
        long start = System.nanoTime();
        Fetched fetched = fetch(hasty, Ask.of(server.address("/drip")));
        left.countDown();
        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(Web.words(failed.reason())).startsWith("no whole answer"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    private static void drip(OutputStream out, CountDownLatch left) throws IOException {
        try {
            while (!left.await(30, TimeUnit.MILLISECONDS)) {
                out.write('x');
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "127.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"})
    void theOwnMachineIsOutOfReachUnderAnyName(String host) {
        server.answer("/feed", 200, Map.of(), "secret");
        String address = server.address("/feed").replace("127.0.0.1", host);
        assertThat(fetch(Web.MANNERS.withAllowPrivate(false), Ask.of(address))).isInstanceOf(Fetched.Failed.class);
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "feed",
                "file:///etc/passwd",
                "http://",
                "http://a:b@127.0.0.1/",
                "http://no-such-host.invalid/"
            })
    void whatCannotBeAskedForFailsWithAReason(String address) {
        assertThat(fetch(Web.MANNERS, Ask.of(address)))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(Web.words(failed.reason())).isNotBlank());
    }

    @Test
    void aServerThatClosesWithoutAWordAfterEachAnswerIsReadTwice() throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Fetcher fetcher = new Fetcher(Web.MANNERS, Web.CLOCK, System::nanoTime)) {
            Thread answering = new Thread(() -> answerAndClose(listening));
            answering.setDaemon(true);
            answering.start();
            Ask ask = Ask.of("http://127.0.0.1:" + listening.getLocalPort() + "/feed");
            assertThat(fetcher.fetch(ask)).isInstanceOf(Fetched.Ok.class);
            assertThat(fetcher.fetch(ask)).isInstanceOf(Fetched.Ok.class);
        }
    }

    private static void answerAndClose(ServerSocket listening) {
        try {
            while (true) {
                try (Socket socket = listening.accept()) {
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                    while (!in.readLine().isEmpty()) {
                        continue;
                    }
                    socket.getOutputStream()
                            .write("HTTP/1.0 200 OK\r\nContent-Length: 6\r\n\r\n<rss/>"
                                    .getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @Test
    void nobodyListeningIsAReason() {
        server.close();
        assertThat(fetch("/feed")).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void whileAHostAnswersItIsTakenForAllWhoShareTheFetcher() {
        AtomicReference<Boolean> free = new AtomicReference<>();
        try (Fetcher fetcher = new Fetcher(Web.MANNERS, Web.CLOCK, System::nanoTime)) {
            server.on("/a", exchange -> {
                free.set(fetcher.turns().take("127.0.0.1"));
                LoopbackServer.send(exchange, 200, Map.of(), new byte[1]);
            });
            assertThat(fetcher.fetchInTurn(Ask.of(server.address("/a")))).isInstanceOf(Fetched.Ok.class);
            assertThat(free).hasValue(false);
            assertThat(fetcher.turns().take("127.0.0.1")).isTrue();
        }
    }
}
