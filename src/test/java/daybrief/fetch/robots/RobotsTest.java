package daybrief.fetch.robots;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.fetch.Fetcher;
import daybrief.fetch.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private LoopbackServer server;
    private Fetcher fetcher;
    private Robots robots;

    @BeforeEach
    void open() throws IOException {
        server = new LoopbackServer();
        fetcher = new Fetcher(LoopbackServer.MANNERS, () -> now, System::nanoTime);
        robots = new Robots(fetcher, () -> now, "daybrief");
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    private static Rules rules(String text) {
        return RobotsText.read(text.getBytes(StandardCharsets.UTF_8), "daybrief");
    }

    private boolean allowed(String path) {
        return robots.of(server.address(path)).allowed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/fish      | /fish            | true",
                "/fish      | /fish.html       | true",
                "/fish      | /Fish            | false",
                "/fish      | /catfish         | false",
                "/fish*     | /fishheads/a     | true",
                "/fish/     | /fish            | false",
                "/fish/     | /fish/?id=1      | true",
                "/*.php     | /a/b.php?x       | true",
                "/*.php     | /b.html          | false",
                "/*.php$    | /a/b.php         | true",
                "/*.php$    | /a/b.php?x       | false",
                "/*.php$    | /a.php/b.php     | true",
                "/fish*.php | /fishheads/a.php5 | true",
                "/a$        | /a               | true",
                "/a$        | /ab              | false",
                "/$         | /                | true",
                "*/x        | /a/x             | true",
                "/a*a$      | /a               | false",
                "/%7Eme     | /~me             | true",
                "/ü         | /%C3%BC          | true",
                "/a%2fb     | /a%2Fb           | true",
                "/a%2Fb     | /a/b             | false"
            })
    void aPatternMatchesAsTheStandardSays(String pattern, String path, boolean matches) {
        assertThat(rules("User-agent: *\nDisallow: " + pattern).allows(path)).isEqualTo(!matches);
    }

    @Test
    void theLongestRuleCountsAndOfTwoEqualOnesThatWhichAllows() {
        Rules rules = rules("User-agent: *\nDisallow: /\nAllow: /news\nDisallow: /news/paid\nAllow: /x\nDisallow: /x");
        assertThat(rules.allows("/")).isFalse();
        assertThat(rules.allows("/news/1")).isTrue();
        assertThat(rules.allows("/news/paid/1")).isFalse();
        assertThat(rules.allows("/x")).isTrue();
    }

    @Test
    void ourOwnGroupsAreOneAndThoseForEverybodyDoNotCountBesideThem() {
        Rules rules = rules("""
                User-agent: *
                Disallow: /
                User-agent: otherbot
                USER-AGENT: DayBrief/2.0   # us
                Disallow: /a
                Crawl-delay: 2.5

                Sitemap: https://post.example/map.xml
                user-agent: daybrief
                disallow: /b
                """);
        assertThat(rules.allows("/")).isTrue();
        assertThat(rules.allows("/a")).isFalse();
        assertThat(rules.allows("/b")).isFalse();
        assertThat(rules.delay()).isEqualTo(Duration.ofMillis(2500));
    }

    @Test
    void anEmptyDisallowForbidsNothingAndGroupsOfOthersAreNotOurs() {
        assertThat(rules("User-agent: *\nDisallow:").allows("/x")).isTrue();
        assertThat(rules("User-agent: daybriefer\nDisallow: /").allows("/x")).isTrue();
        assertThat(rules("Disallow: /").allows("/x")).isTrue();
        assertThat(rules("\uFEFFUser-agent: *\rDisallow: /x\r").allows("/x")).isFalse();
    }

    @Test
    void onlyTheFirstFiveHundredKibibytesAreRead() {
        String text = "User-agent: *\nDisallow: /a\n" + "# padding\n".repeat(60_000) + "Disallow: /b\n";
        assertThat(rules(text).allows("/a")).isFalse();
        assertThat(rules(text).allows("/b")).isTrue();
    }

    @Test
    void aHostileFileCostsLittle() {
        Rules rules = rules("User-agent: *\n" + ("Disallow: /" + "*a".repeat(900) + "$\n").repeat(250));
        assertThat(rules.allows("/" + "a".repeat(2_000) + "b")).isTrue();
        assertThat(rules("\u0000:".repeat(10_000)).allows("/x")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void aSiteWithoutOneAllowsEverything(int status) {
        server.answer("/robots.txt", status, Map.of(), "");
        assertThat(allowed("/page")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aSiteInTroubleAllowsNothingUntilItIsAskedAgain(int status) {
        server.answer("/robots.txt", status, Map.of(), "");
        assertThat(allowed("/page")).isFalse();
        assertThat(allowed("/page")).isFalse();
        assertThat(server.asked()).hasSize(1);
        now = now.plus(Duration.ofMinutes(11));
        assertThat(allowed("/page")).isFalse();
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void whatWasReadIsKeptForADay() {
        server.answer("/robots.txt", 200, Map.of(), "User-agent: *\nDisallow: /private\nCrawl-delay: 5");
        assertThat(allowed("/page?x=1")).isTrue();
        assertThat(allowed("/private")).isFalse();
        assertThat(robots.of(server.address("/")).delay()).isEqualTo(Duration.ofSeconds(5));
        now = now.plus(Duration.ofHours(23));
        assertThat(allowed("/private/x")).isFalse();
        assertThat(server.asked()).hasSize(1);
        now = now.plus(Duration.ofHours(2));
        assertThat(allowed("/private")).isFalse();
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void aSiteThatCannotBeReachedAllowsNothingAndNonsenseIsNotAsked() {
        server.close();
        assertThat(allowed("/page")).isFalse();
        assertThat(robots.of("no address").allowed()).isFalse();
        assertThat(robots.of("http:///x").allowed()).isFalse();
    }
}
