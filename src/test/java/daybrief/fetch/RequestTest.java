package daybrief.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {
    private Web web;

    @BeforeEach
    void open() throws IOException {
        web = new Web();
        web.server.answer("/feed", 200, Map.of("Set-Cookie", "id=1; Path=/"), "<rss/>");
    }

    @AfterEach
    void close() {
        web.close();
    }

    private Headers last() {
        return web.server.asked().get(web.server.asked().size() - 1);
    }

    private Headers asked(Optional<String> etag, Optional<String> modified) {
        web.fetch("/feed", new Validators(web.address("/feed"), etag, modified));
        return last();
    }

    @Test
    void theFirstRequestIsUnconditional() {
        web.fetch("/feed");
        assertThat(last()).doesNotContainKeys("If-none-match", "If-modified-since");
    }

    @ParameterizedTest
    @CsvSource({"'\"a b\"'", "'W/\"1\"'", "naked", "'\"x-gzip\"'", "'W/\"\"'"})
    void anETagGoesBackByteForByteWithItsQuotesAndItsMark(String etag) {
        assertThat(asked(Optional.of(etag), Optional.empty()).get("If-None-Match"))
                .containsExactly(etag);
        assertThat(last()).doesNotContainKey("If-modified-since");
    }

    @ParameterizedTest
    @CsvSource({"'Sat, 21 Nov 2026 10:00:00 GMT'", "'sat,  21 nov 2026 10:00 +0100'", "0"})
    void aDateGoesBackByteForByteAlsoAlone(String when) {
        assertThat(asked(Optional.empty(), Optional.of(when)).get("If-Modified-Since"))
                .containsExactly(when);
        assertThat(last()).doesNotContainKey("If-none-match");
    }

    @Test
    void bothGoBackWhereBothWereGiven() {
        Headers headers = asked(Optional.of("\"1\""), Optional.of("Sat, 21 Nov 2026 10:00:00 GMT"));
        assertThat(headers).containsKeys("If-none-match", "If-modified-since");
    }

    @Test
    void validatorsWithControlCharactersAreNotSent() {
        assertThat(asked(Optional.of("\"1\"\r\nX: y"), Optional.of("ü"))).doesNotContainKeys("If-none-match", "X");
    }

    @Test
    void neitherCookieNorRefererNorAnUpgradeNorAQueryOfOursIsSent() {
        List<String> lines = new CopyOnWriteArrayList<>();
        web.server.on("/plain", exchange -> {
            lines.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getProtocol());
            LoopbackServer.send(exchange, 200, Map.of(), new byte[] {'x'});
        });
        web.fetch("/feed");
        web.fetch("/feed");
        web.fetch("/plain?a=1");
        assertThat(lines).containsExactly("GET /plain?a=1 HTTP/1.1");
        assertThat(web.server.asked())
                .allSatisfy(headers -> assertThat(headers)
                        .doesNotContainKeys("Cookie", "Referer", "Upgrade", "Http2-settings", "Cache-control", "From"));
    }

    @Test
    void theUserAgentNamesProductVersionAndWhoRunsIt() {
        assertThat(Manners.usual("3.1", "https://reader.example/bot").userAgent())
                .isEqualTo("Daybrief/3.1 (+https://reader.example/bot)");
        assertThat(Manners.usual("3.1", " ").userAgent()).isEqualTo("Daybrief/3.1");
        assertThat(Manners.usual("3.1", "me\r\nX: ü").userAgent()).isEqualTo("Daybrief/3.1 (+me??X: ?)");
        web.fetch("/feed");
        assertThat(last().getFirst("User-Agent")).isEqualTo(Web.MANNERS.userAgent());
    }

    @Test
    void typesOfFeedsAreNamedFirstAndAnythingIsTaken() {
        web.fetch("/feed");
        assertThat(last().getFirst("Accept"))
                .startsWith("application/rss+xml")
                .contains("application/feed+json")
                .endsWith("*/*;q=0.1");
    }

    @Test
    void aPageIsAskedForAsOne() {
        try (Fetcher fetcher = new Fetcher(Web.MANNERS, Web.CLOCK, System::nanoTime)) {
            fetcher.fetch(Ask.page(web.address("/feed")));
        }
        assertThat(last().getFirst("Accept")).startsWith("text/html");
    }
}
