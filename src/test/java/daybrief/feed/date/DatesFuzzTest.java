package daybrief.feed.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import daybrief.fuzz.Input;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

class DatesFuzzTest {
    @FuzzTest
    void whatIsReadAsADateIsOneThatACalendarHasAndIsReadAgain(byte[] bytes) {
        String written = Input.text(bytes);

        Dates.parse(written).ifPresent(date -> {
            assertThat(date).isBetween(Instant.parse("1970-01-02T00:00:00Z"), Instant.parse("2200-01-01T00:00:00Z"));
            assertThat(written).containsPattern("[0-9]");
            assertThat(Dates.parse(date.toString())).contains(date.truncatedTo(ChronoUnit.SECONDS));
            assertThat(Dates.parse("  " + written + " \n")).contains(date);
        });
    }
}
