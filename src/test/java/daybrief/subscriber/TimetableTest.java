package daybrief.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void theNextEditionIsTodayOrElseTomorrow() {
        assertThat(next("07:30", BERLIN, "2026-11-22T06:29:00Z")).isEqualTo("2026-11-22T06:30:00Z");
        assertThat(next("07:30", BERLIN, "2026-11-22T06:30:00Z")).isEqualTo("2026-11-23T06:30:00Z");
    }

    @Test
    void aTimeInTheSpringGapIsShiftedForward() {
        assertThat(next("02:30", BERLIN, "2026-03-28T12:00:00Z")).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(next("00:00", ZoneId.of("Africa/Cairo"), "2026-04-23T12:00:00Z"))
                .isEqualTo("2026-04-23T22:00:00Z");
    }

    @Test
    void aTimeInTheAutumnOverlapFallsOnceOnTheEarlierMoment() {
        assertThat(next("02:30", BERLIN, "2026-10-24T12:00:00Z")).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(next("02:30", BERLIN, "2026-10-25T00:30:00Z")).isEqualTo("2026-10-26T01:30:00Z");
    }

    @Test
    void zonesOfHalfHoursAreRight() {
        assertThat(next("07:30", ZoneId.of("Asia/Kathmandu"), "2026-11-22T00:00:00Z"))
                .isEqualTo("2026-11-22T01:45:00Z");
        assertThat(next("07:30", ZoneId.of("Australia/Adelaide"), "2026-11-22T00:00:00Z"))
                .isEqualTo("2026-11-22T21:00:00Z");
    }

    @Test
    void aSlotOnMondaysWaitsForMonday() {
        Slot monday = new Slot(LocalTime.of(9, 0), Set.of(DayOfWeek.MONDAY));
        Instant mondayAfter = Instant.parse("2026-11-23T08:00:00Z");
        assertThat(Timetable.next(List.of(monday), BERLIN, mondayAfter))
                .hasValueSatisfying(due -> assertThat(due.date()).isEqualTo(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void theComingEditionsOfSeveralSlotsStandInOrder() {
        List<Slot> slots = List.of(daily("18:30"), daily("08:00"));
        assertThat(Timetable.coming(slots, BERLIN, Instant.parse("2026-11-22T08:00:00Z"), 3))
                .extracting(due -> due.date().getDayOfMonth() + " " + due.time())
                .containsExactly("22 18:30", "23 08:00", "23 18:30");
    }

    @Test
    void threeEditionsOfOneWeekdayReachOverThreeWeeks() {
        Slot monday = new Slot(LocalTime.of(9, 0), Set.of(DayOfWeek.MONDAY));
        assertThat(Timetable.coming(List.of(monday), BERLIN, Instant.parse("2026-11-22T08:00:00Z"), 3))
                .extracting(due -> due.date().getDayOfMonth())
                .containsExactly(23, 30, 7);
    }

    @Test
    void ofSeveralMissedEditionsOnlyTheLatestIsLeft() {
        List<Slot> slots = List.of(daily("08:00"), daily("18:30"));
        assertThat(Timetable.latestBetween(
                        slots, BERLIN, Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-22T08:00:00Z")))
                .hasValueSatisfying(due -> assertThat(due.at()).isEqualTo(Instant.parse("2026-11-22T07:00:00Z")));
        assertThat(Timetable.latestBetween(
                        slots, BERLIN, Instant.parse("2026-11-22T07:00:00Z"), Instant.parse("2026-11-22T08:00:00Z")))
                .isEmpty();
    }

    @Test
    void aZoneThatTheJvmDoesNotKnowIsNotGuessed() {
        assertThat(Timetable.zone("Europe/Berlin")).isPresent();
        assertThat(Timetable.zone("Mars/Olympus")).isEmpty();
    }

    private static Slot daily(String time) {
        return new Slot(LocalTime.parse(time), EnumSet.allOf(DayOfWeek.class));
    }

    private static String next(String time, ZoneId zone, String after) {
        return Timetable.next(List.of(daily(time)), zone, Instant.parse(after))
                .orElseThrow()
                .at()
                .toString();
    }
}
