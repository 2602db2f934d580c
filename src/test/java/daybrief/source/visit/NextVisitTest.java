package daybrief.source.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextVisitTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private static Duration afterFailure(int failures, Optional<Duration> retryAfter) {
        return Duration.between(NOW, next(1).afterFailure(NOW, failures, retryAfter));
    }

    private static NextVisit next(long seed) {
        return new NextVisit(HALF_HOUR, new Random(seed));
    }

    private static Duration afterSuccess(Duration fresh, boolean conditional, int unchanged) {
        NextVisit.Shown shown = new NextVisit.Shown(fresh, Hints.NONE, conditional, unchanged);
        return Duration.between(NOW, next(1).afterSuccess(NOW, shown));
    }

    @Test
    void feedsDoNotStayInStep() {
        NextVisit next = next(1);
        NextVisit.Shown shown = new NextVisit.Shown(Duration.ZERO, Hints.NONE, true, 0);
        assertThat(IntStream.range(0, 500).mapToObj(i -> next.afterSuccess(NOW, shown)))
                .allSatisfy(when -> assertThat(Duration.between(NOW, when))
                        .isBetween(Duration.ofMinutes(27), Duration.ofMinutes(33)))
                .satisfies(all -> assertThat(all.stream().distinct()).hasSizeGreaterThan(450));
    }

    @ParameterizedTest
    @CsvSource({"1, PT30M", "2, PT1H", "3, PT2H", "4, PT4H", "6, PT16H", "7, PT24H", "1000, PT24H", "2147483647, PT24H"
    })
    void failuresInARowDoubleTheWaitToADay(int failures, Duration wait) {
        assertThat(afterFailure(failures, Optional.empty()))
                .isBetween(
                        wait.multipliedBy(9).dividedBy(10),
                        wait.multipliedBy(11).dividedBy(10))
                .isLessThanOrEqualTo(Duration.ofDays(1));
    }

    @Test
    void aServerThatAsksForLongerGetsItAndOneThatAsksForLessDoesNot() {
        assertThat(afterFailure(1, Optional.of(Duration.ofHours(5)))).isEqualTo(Duration.ofHours(5));
        assertThat(afterFailure(5, Optional.of(Duration.ofSeconds(1)))).isGreaterThan(Duration.ofHours(7));
    }

    @ParameterizedTest
    @CsvSource({"PT5M, PT27M, PT33M", "PT2H, PT2H, PT2H6M", "PT24H, PT24H, PT24H", "PT0S, PT27M, PT33M"})
    void whatTheServerPromisesIsNeverCutShortAndNeverMoreThanADay(Duration fresh, Duration least, Duration most) {
        assertThat(afterSuccess(fresh, true, 0)).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"0, PT54M, PT66M", "1, PT108M, PT132M", "3, PT7H, PT9H", "9, PT21H, PT24H", "5000, PT21H, PT24H"})
    void withoutValidatorsItIsAnHourAtLeastAndTwiceThatForEachTimeWithNothingNew(
            int unchanged, Duration least, Duration most) {
        assertThat(afterSuccess(Duration.ZERO, false, unchanged)).isBetween(least, most);
    }
}
