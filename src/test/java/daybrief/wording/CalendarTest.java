package daybrief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Calendar english = Wording.of("en").calendar();
    private final Calendar russian = Wording.of("ru").calendar();

    @Test
    void aDayIsWrittenAsPeopleWriteIt() {
        assertThat(english.day(TODAY)).isEqualTo("Sun 22 Nov");
        assertThat(russian.day(TODAY)).isEqualTo("вс 22 ноября");
    }

    @Test
    void whatComesSoonIsNamedByItsNearness() {
        assertThat(english.coming(at(22, 18), TODAY)).isEqualTo("today 18:30");
        assertThat(english.coming(at(23, 7), TODAY)).isEqualTo("tomorrow 07:30");
        assertThat(english.coming(at(25, 7), TODAY)).isEqualTo("Wed 07:30");
        assertThat(english.coming(at(29, 7), TODAY)).isEqualTo("Sun 29 Nov 07:30");
        assertThat(russian.coming(at(23, 7), TODAY)).isEqualTo("завтра 07:30");
    }

    @Test
    void whatWasIsNamedByItsDistance() {
        assertThat(english.past(at(22, 6), TODAY)).isEqualTo("06:30");
        assertThat(english.past(at(21, 6), TODAY)).isEqualTo("yesterday 06:30");
        assertThat(english.past(at(20, 6), TODAY)).isEqualTo("20 Nov 06:30");
        assertThat(english.past(at(20, 6).minusYears(2), TODAY)).isEqualTo("20 Nov 2024");
    }

    @Test
    void daysOfTheWeekAreDrawnTogether() {
        assertThat(english.days(EnumSet.allOf(DayOfWeek.class))).isEqualTo("daily");
        assertThat(english.days(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
                .isEqualTo("Mon–Fri");
        assertThat(english.days(Set.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY))).isEqualTo("Sat, Sun");
        assertThat(russian.days(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY))).isEqualTo("пн, ср");
    }

    private static LocalDateTime at(int day, int hour) {
        return LocalDateTime.of(2026, 11, day, hour, 30);
    }
}
