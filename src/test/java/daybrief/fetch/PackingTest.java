package daybrief.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {
    private static final byte[] FEED = "<rss>news</rss>".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> GZIP = Map.of("Content-Encoding", "gzip");

    private Web web;

    @BeforeEach
    void open() throws IOException {
        web = new Web();
    }

    @AfterEach
    void close() {
        web.close();
    }

    private void serve(Map<String, String> headers, byte[] body) {
        web.server.on("/feed", exchange -> LoopbackServer.send(exchange, 200, headers, body));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void gzipIsAskedForAndNothingElse() throws IOException {
        serve(GZIP, gzip(FEED));
        assertThat(web.ok("/feed").bytes()).isEqualTo(FEED);
        assertThat(web.server.asked().get(0).get("Accept-Encoding")).containsExactly("gzip");
    }

    @Test
    void anArchiveThatIsNotSaidToBeOneIsUnpacked() throws IOException {
        serve(Map.of("Content-Type", "application/octet-stream"), gzip(FEED));
        assertThat(web.ok("/feed").bytes()).isEqualTo(FEED);
    }

    @Test
    void whatIsSaidToBeAnArchiveAndIsNoneIsTakenAsItIs() {
        serve(GZIP, FEED);
        assertThat(web.ok("/feed").bytes()).isEqualTo(FEED);
    }

    @Test
    void anArchiveWithinAnArchiveIsUnpackedAndNoDeeper() throws IOException {
        serve(GZIP, gzip(gzip(FEED)));
        assertThat(web.ok("/feed").bytes()).isEqualTo(FEED);
        serveAgain(gzip(gzip(gzip(FEED))));
        assertThat(web.ok("/again").bytes()).isEqualTo(gzip(FEED));
    }

    private void serveAgain(byte[] body) {
        web.server.on("/again", exchange -> LoopbackServer.send(exchange, 200, GZIP, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "deflate", " BR "})
    void packingThatWasNotAskedForIsToldAndNotReadAsText(String packing) {
        serve(Map.of("Content-Encoding", packing), FEED);
        assertThat(web.problem("/feed"))
                .startsWith("packed as " + packing.strip().toLowerCase());
    }

    @Test
    void aBombIsLeftAtTheLimitInAnyLayer() throws IOException {
        byte[] bomb = gzip(gzip(new byte[50_000_000]));
        assertThat(bomb).hasSizeLessThan(1_000);
        serve(Map.of(), bomb);
        assertThat(web.problem("/feed")).isEqualTo("larger than 97 KB");
    }

    @Test
    void anArchiveThatBreaksOffIsNoBody() throws IOException {
        byte[] whole = gzip(FEED);
        serve(GZIP, Arrays.copyOf(whole, whole.length - 9));
        assertThat(web.fetch("/feed")).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void aBodyShorterThanItsLengthIsNoBody() {
        web.server.on("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 5_000);
            exchange.getResponseBody().write(FEED);
        });
        assertThat(web.fetch("/feed")).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void aLengthThatLiesDoesNotLiftTheLimit() {
        web.server.on("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[200_000]);
        });
        assertThat(web.problem("/feed")).isEqualTo("larger than 97 KB");
    }
}
