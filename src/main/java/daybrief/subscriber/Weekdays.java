package daybrief.subscriber;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Days of the week as people type them in English and Russian: {@code mon}, {@code fri-mon}, {@code weekdays}, {@code будни}. */
final class Weekdays {
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("mo|mon(day)?s?|пн|пон|понедельник(и|ам)?"),
            Pattern.compile("tu|tues?|tuesdays?|вт|вто|вторник(и|ам)?"),
            Pattern.compile("we|weds?|wednesdays?|ср|сре|сред[ауы]м?|средам"),
            Pattern.compile("th|thu(rs?)?|thursdays?|чт|чет|четверг(и|ам)?"),
            Pattern.compile("fr|fri(day)?s?|пт|пят|пятниц[ауы]|пятницам"),
            Pattern.compile("sa|sat(urday)?s?|сб|суб|суббот[ауы]|субботам"),
            Pattern.compile("su|sun(day)?s?|вс|вос|воскресень[ея]|воскресеньям"));
    private static final Set<DayOfWeek> WORK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<Pattern, Set<DayOfWeek>> GROUPS = Map.of(
            Pattern.compile("weekdays?|workdays?|будни|будням|будние"), WORK,
            Pattern.compile("weekends?|выходные|выходным"), FREE,
            Pattern.compile("daily|everyday|days?|all|ежедневно|день|дни"), EnumSet.allOf(DayOfWeek.class));

    private Weekdays() {}

    /** No day when the word names none. */
    static Set<DayOfWeek> parse(String word) {
        String[] ends = word.split("-", -1);
        if (ends.length == 2) {
            return range(day(ends[0]), day(ends[1]));
        }
        Optional<DayOfWeek> day = day(word);
        return day.isPresent() ? EnumSet.of(day.get()) : group(word);
    }

    private static Set<DayOfWeek> group(String word) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getKey().matcher(word).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    private static Optional<DayOfWeek> day(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> DAYS.get(day.getValue() - 1).matcher(name).matches())
                .findFirst();
    }

    /** Also over the end of the week: Friday to Monday. */
    private static Set<DayOfWeek> range(Optional<DayOfWeek> first, Optional<DayOfWeek> last) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (first.isPresent() && last.isPresent()) {
            DayOfWeek day = first.get();
            while (day != last.get()) {
                days.add(day);
                day = day.plus(1);
            }
            days.add(day);
        }
        return days;
    }
}
