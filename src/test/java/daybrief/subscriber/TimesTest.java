package daybrief.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.wording.Calendar;
import daybrief.wording.Wording;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final Calendar CALENDAR = Wording.of("en").calendar();

    @ParameterizedTest(name = "{0} is understood as {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "08:00 > 08:00 daily",
                "08:00 18:30 > 08:00 daily; 18:30 daily",
                "18:30, 8:00 > 08:00 daily; 18:30 daily",
                "9:00 mon-fri > 09:00 Mon–Fri",
                "9:00 Monday - Friday > 09:00 Mon–Fri",
                "8am > 08:00 daily",
                "8 am > 08:00 daily",
                "12am 12pm > 00:00 daily; 12:00 daily",
                "8.30pm > 20:30 daily",
                "7:15 weekdays > 07:15 Mon–Fri",
                "sat,sun 10:00 > 10:00 Sat, Sun",
                "mon-fri 7:30 sat 9 > 07:30 Mon–Fri; 09:00 Sat",
                "7:30 mon-fri 9 sat, sun > 07:30 Mon–Fri; 09:00 Sat, Sun",
                "7:30 and 18:00 on weekdays > 07:30 Mon–Fri; 18:00 Mon–Fri",
                "8 sat 8 sun > 08:00 Sat, Sun",
                "7:00 fri-mon > 07:00 Mon, Fri–Sun",
                "0730 > 07:30 daily",
                "7 > 07:00 daily",
                "20h > 20:00 daily",
                "7h45 > 07:45 daily",
                "24:00 > 00:00 daily",
                "every day at 7:30 > 07:30 daily",
                "8:00 пн-пт > 08:00 Mon–Fri",
                "в 7:30 по будням > 07:30 Mon–Fri",
                "10:00 сб, вс > 10:00 Sat, Sun",
                "9 утра по выходным > 09:00 Sat, Sun",
                "8 вечера > 20:00 daily",
                "ежедневно в 6:00 > 06:00 daily",
            })
    void timesAreUnderstood(String typed, String meant) {
        Times times = Times.parse(typed);
        assertThat(times.unclear()).isEmpty();
        assertThat(times.slots().stream()
                        .map(slot -> slot.at() + " " + CALENDAR.days(slot.days()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25:00",
                "8:60",
                "13pm",
                "soon",
                "8:00 someday",
                "mon-",
                "-",
                "8:00 tue-xyz",
                "٨:٠٠x",
                "9999999999"
            })
    void whatIsNotUnderstoodIsNamed(String typed) {
        assertThat(Times.parse(typed).unclear()).isNotEmpty();
    }

    @Test
    void daysWithoutATimeSetNothing() {
        assertThat(Times.parse("mon-fri").slots()).isEmpty();
        assertThat(Times.parse("  ").slots()).isEmpty();
    }
}
