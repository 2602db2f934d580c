package daybrief.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock stands at Sun, 22 Nov 2026 08:00:00 GMT. */
class WishesOfServersTest {
    private Web web;

    @BeforeEach
    void open() throws IOException {
        web = new Web();
    }

    @AfterEach
    void close() {
        web.close();
    }

    private Duration fresh(String header, String value) {
        web.server.answer("/feed", 200, Map.of(header, value), "<rss/>");
        return web.ok("/feed").terms().fresh();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-age=7200                            | PT2H",
                "public, MAX-AGE=\"7200\", immutable     | PT2H",
                "s-maxage=9, max-age=60                  | PT1M",
                "max-age=0                               | PT0S",
                "max-age=-5                              | PT0S",
                "max-age=soon                            | PT0S",
                "max-age=1000000000000                   | PT24H",
                "max-age=99999999999999999999999999      | PT0S",
                "max-age                                 | PT0S",
                "no-store                                | PT0S"
            })
    void aMaximumAgeIsKeptToADayAndNonsenseIsNothing(String header, Duration wait) {
        assertThat(fresh("Cache-Control", header)).isEqualTo(wait);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 22 Nov 2026 11:00:00 GMT    | PT3H",
                "Sunday, 22-Nov-26 11:00:00 GMT   | PT3H",
                "Sun Nov 22 11:00:00 2026         | PT3H",
                "Thu, 19 Nov 1981 08:52:00 GMT    | PT0S",
                "Sun, 22 Nov 2099 11:00:00 GMT    | PT24H",
                "-1                               | PT0S",
                "tomorrow                         | PT0S"
            })
    void aDateOfExpiryIsReadInItsThreeForms(String header, Duration wait) {
        assertThat(fresh("Expires", header)).isEqualTo(wait);
    }

    @Test
    void theLongestOfAllThatIsSaidCounts() {
        Map<String, String> headers = Map.of(
                "Cache-Control", "max-age=600", "Expires", "Sun, 22 Nov 2026 09:00:00 GMT", "Retry-After", "7200");
        web.server.answer("/feed", 200, headers, "<rss/>");
        assertThat(web.ok("/feed").terms().fresh()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void expiresZeroMeansThatNoValidatorsAreKept() {
        Map<String, String> headers = Map.of("ETag", "\"1\"", "Last-Modified", "x", "Expires", "0");
        web.server.answer("/feed", 200, headers, "<rss/>");
        assertThat(web.ok("/feed").validators().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120                              | PT2M",
                " 120                             | PT2M",
                "Sun, 22 Nov 2026 09:00:00 GMT    | PT1H",
                "Sunday, 22-Nov-26 09:00:00 GMT   | PT1H",
                "Sun, 22 Nov 2020 09:00:00 GMT    | PT0S",
                "99999999                         | PT24H"
            })
    void aServerThatAsksForTimeIsHeardInSecondsAndDates(String header, Duration wait) {
        for (int status : new int[] {429, 503}) {
            web.server.answer("/" + status, status, Map.of("Retry-After", header), "");
            assertThat(web.fetch("/" + status))
                    .isEqualTo(new Fetched.Refused(status, Optional.of(wait), "127.0.0.1", false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "1.5", ""})
    void aTimeThatIsNoneIsNoTime(String header) {
        web.server.answer("/busy", 429, Map.of("Retry-After", header), "");
        assertThat(web.fetch("/busy")).isEqualTo(new Fetched.Refused(429, Optional.empty(), "127.0.0.1", false));
    }

    @Test
    void aServerThatLetsOnlyBrowsersInIsToldAsSuch() {
        web.server.answer("/wall", 403, Map.of("cf-mitigated", "challenge"), "Just a moment…");
        web.server.answer("/door", 401, Map.of(), "");
        web.server.answer("/broken", 500, Map.of(), "");
        assertThat(Web.words(((Fetched.Refused) web.fetch("/wall")).reason()))
                .contains("403")
                .contains("only browsers");
        assertThat(((Fetched.Refused) web.fetch("/door")).locked()).isTrue();
        assertThat(((Fetched.Refused) web.fetch("/broken")).locked()).isFalse();
    }

    @Test
    void anAnswerIsTheSameVersionByItsETagOrElseByItsDate() {
        Optional<String> none = Optional.empty();
        Validators tag = new Validators("a", Optional.of("\"1\""), none);
        Validators date = new Validators("a", none, Optional.of("x"));
        assertThat(tag.sameVersionAs(new Validators("a", Optional.of("\"1\""), Optional.of("y"))))
                .isTrue();
        assertThat(new Validators("a", Optional.of("\"2\""), Optional.of("x")).sameVersionAs(date))
                .isFalse();
        assertThat(date.sameVersionAs(date)).isTrue();
        assertThat(new Validators("b", none, Optional.of("x")).sameVersionAs(date))
                .isFalse();
        assertThat(Validators.none("a").sameVersionAs(Validators.none("a"))).isFalse();
    }
}
