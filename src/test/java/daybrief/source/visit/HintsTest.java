package daybrief.source.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {
    private static final Instant SUNDAY_EIGHT = Instant.parse("2026-11-22T08:20:00Z");

    private static Hints read(String channel) {
        return HintReader.read(("<rss><channel>" + channel + "<item><ttl>7</ttl></item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ttl>60</ttl>                                                                    | PT1H",
                "<TTL> 60 </TTL>                                                                  | PT1H",
                "<ttl>0</ttl>                                                                     | PT0S",
                "<ttl>-5</ttl>                                                                    | PT0S",
                "<ttl>soon</ttl>                                                                  | PT0S",
                "<ttl>999999999</ttl>                                                             | PT24H",
                "<ttl>99999999999999999999</ttl>                                                  | PT0S",
                "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency> | PT30M",
                "<sy:updatePeriod> daily </sy:updatePeriod>                                       | PT24H",
                "<syn:updatePeriod>weekly</syn:updatePeriod>                                      | PT24H",
                "<sy:updatePeriod>often</sy:updatePeriod>                                         | PT0S",
                "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency> | PT1H",
                "<ttl>10</ttl><sy:updatePeriod>hourly</sy:updatePeriod>                           | PT1H",
                "<title>none</title>                                                              | PT0S"
            })
    void aFeedSaysHowOftenItIsWorthReading(String channel, Duration wait) {
        assertThat(read(channel).atLeast()).isEqualTo(wait);
    }

    @Test
    void hoursAndDaysOffAreReadAndOnlyThoseThatExist() {
        Hints hints = read("<skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>25</hour></skipHours>"
                + "<skipDays><day>Saturday</day><day>SUNDAY</day><day>Someday</day></skipDays>");
        assertThat(hints.asleep()).containsExactlyInAnyOrder(0, 7);
        assertThat(hints.daysOff()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void whatIsAsleepIsReadWhenItWakes() {
        assertThat(new Hints(Duration.ZERO, Set.of(8, 9), Set.of()).awake(SUNDAY_EIGHT))
                .isEqualTo("2026-11-22T10:00:00Z");
        assertThat(new Hints(Duration.ZERO, Set.of(0), Set.of(DayOfWeek.SUNDAY)).awake(SUNDAY_EIGHT))
                .isEqualTo("2026-11-23T01:00:00Z");
        assertThat(new Hints(Duration.ZERO, Set.of(9), Set.of(DayOfWeek.MONDAY)).awake(SUNDAY_EIGHT))
                .isEqualTo(SUNDAY_EIGHT);
    }

    @Test
    void aFeedThatSaysItNeverWakesIsNotBelieved() {
        Set<Integer> all = IntStream.range(0, 24).boxed().collect(Collectors.toSet());
        assertThat(new Hints(Duration.ZERO, all, Set.of()).awake(SUNDAY_EIGHT)).isEqualTo(SUNDAY_EIGHT);
    }

    @Test
    void whatIsKeptComesBack() {
        Hints hints = new Hints(Duration.ofMinutes(90), Set.of(1, 23), Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY));
        assertThat(Hints.of(hints.kept())).isEqualTo(hints);
        assertThat(Hints.of(Hints.NONE.kept())).isEqualTo(Hints.NONE);
    }

    @Test
    void hostileHeadsGiveNoHintsAndNoTrouble() {
        for (String part : new String[] {"<ttl", "<ttl ", "<hour>", "<a:", "<ttl>" + " ".repeat(98), "\u0000"}) {
            assertThat(read(part.repeat(200_000 / part.length())).atLeast()).isZero();
        }
        assertThat(HintReader.read(new byte[0])).isEqualTo(Hints.NONE);
    }
}
