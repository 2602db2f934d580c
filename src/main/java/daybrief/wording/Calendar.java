package daybrief.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Days and times as people write them. The names are our own: those of the JVM differ from release to release. */
public final class Calendar {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Map<String, String> words;
    private final List<String> weekdays;
    private final List<String> months;

    Calendar(Map<String, String> words) {
        this.words = words;
        this.weekdays = Arrays.asList(word("weekdays").split(" "));
        this.months = Arrays.asList(word("months").split(" "));
    }

    private String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalStateException("The calendar has no " + key);
        }
        return word;
    }

    /** "07:30". */
    public String time(LocalTime time) {
        return CLOCK.format(time);
    }

    /** "Sun". */
    public String weekday(DayOfWeek day) {
        return weekdays.get(day.getValue() - 1);
    }

    /** "22 Nov". */
    public String date(LocalDate date) {
        return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1);
    }

    /** "Sun 22 Nov". */
    public String day(LocalDate date) {
        return weekday(date.getDayOfWeek()) + " " + date(date);
    }

    /** " (Sun 22 Nov)", " (Sun 22 Nov, Tue 24 Nov)": after words that leave the day open; nothing for no day. */
    public String told(List<LocalDate> days) {
        return days.isEmpty() ? "" : " (" + days.stream().map(this::day).collect(Collectors.joining(", ")) + ")";
    }

    /** "today 07:30", "tomorrow 07:30", "Wed 07:30" within the coming week, else "Sun 29 Nov 07:30". */
    public String coming(LocalDateTime then, LocalDate today) {
        return comingDay(then.toLocalDate(), today) + " " + time(then.toLocalTime());
    }

    private String comingDay(LocalDate day, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0 || ahead == 1) {
            return word(ahead == 0 ? "today" : "tomorrow");
        }
        return ahead > 1 && ahead < 7 ? weekday(day.getDayOfWeek()) : day(day);
    }

    /** When something appeared: "06:40" today, "yesterday 06:40", "20 Nov 06:40", "20 Nov 2025" before this year. */
    public String past(LocalDateTime then, LocalDate today) {
        LocalDate day = then.toLocalDate();
        String time = time(then.toLocalTime());
        if (day.equals(today)) {
            return time;
        }
        if (day.equals(today.minusDays(1))) {
            return word("yesterday") + " " + time;
        }
        return day.getYear() == today.getYear() ? date(day) + " " + time : date(day) + " " + day.getYear();
    }

    /** "daily", "Mon-Fri", "Sat, Sun". */
    public String days(Set<DayOfWeek> days) {
        if (days.size() == 7) {
            return word("daily");
        }
        List<String> runs = new ArrayList<>();
        List<DayOfWeek> sorted = List.copyOf(EnumSet.copyOf(days));
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to + 1 < sorted.size()
                    && sorted.get(to + 1).getValue() == sorted.get(to).getValue() + 1) {
                to++;
            }
            runs.add(run(sorted.subList(from, to + 1)));
            from = to + 1;
        }
        return String.join(", ", runs);
    }

    private String run(List<DayOfWeek> run) {
        String first = weekday(run.get(0));
        String last = weekday(run.get(run.size() - 1));
        return switch (run.size()) {
            case 1 -> first;
            case 2 -> first + ", " + last;
            default -> first + "–" + last;
        };
    }
}
