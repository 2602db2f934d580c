package daybrief.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import daybrief.fuzz.Input;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

class HeadersFuzzTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @FuzzTest
    void noHeaderMakesUsWaitForMoreThanADayOrLessThanNothing(byte[] bytes) {
        String header = Input.text(bytes);

        RetryAfter.of(header, NOW).ifPresent(HeadersFuzzTest::isADayAtMost);
        isADayAtMost(Freshness.of(new Freshness.Headers(header, header, header), NOW));
        isADayAtMost(Freshness.of(new Freshness.Headers("max-age=" + header, null, null), NOW));
        HttpDate.of(header)
                .filter(date -> date.isAfter(Instant.EPOCH) && date.isBefore(Instant.parse("9999-12-31T00:00:00Z")))
                .ifPresent(date -> assertThat(
                                HttpDate.of(DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC))))
                        .contains(date));
    }

    private static void isADayAtMost(Duration wait) {
        assertThat(wait).isBetween(Duration.ZERO, Duration.ofDays(1));
    }
}
