package daybrief.subscriber;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Times as a person types them: {@code 08:00 18:30}, {@code 9:00 mon-fri}, {@code 8.30pm}, {@code сб,вс 10:00}. Days stand after the
 * times they are for; where the text begins with days, before them. Times without days are for every day.
 *
 * @param slots in order of the day; a time said twice has the days of both
 * @param unclear the words that were not understood; with any of them nothing should be set
 */
public record Times(List<Slot> slots, List<String> unclear) {
    /** More than these in a day are no briefings. */
    public static final int MOST = 12;

    private static final int LONGEST_TEXT = 200;
    private static final Set<String> FILLERS =
            Set.of("at", "and", "on", "every", "each", "&", "в", "и", "по", "каждый", "каждую", "каждое");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");
    private static final Pattern HALF_OF_DAY =
            Pattern.compile("(?<=\\d)\\s+(?=(am|pm|a\\.m\\.|p\\.m\\.|утра|вечера|дня|ночи)(\\s|,|;|$))");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");

    public Times {
        slots = List.copyOf(slots);
        unclear = List.copyOf(unclear);
    }

    public static Times parse(String text) {
        String start = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        String lower = DASH.matcher(start.toLowerCase(Locale.ROOT).strip()).replaceAll("-");
        Parse parse = new Parse();
        for (String word : SEPARATORS.split(HALF_OF_DAY.matcher(lower).replaceAll(""), 0)) {
            if (!word.isEmpty() && !FILLERS.contains(word)) {
                parse.take(word);
            }
        }
        return parse.done();
    }

    private static final class Parse {
        private final Map<LocalTime, Set<DayOfWeek>> slots = new TreeMap<>();
        private final List<String> unclear = new ArrayList<>();
        private final List<LocalTime> waiting = new ArrayList<>();
        private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        private boolean begun;
        private boolean daysFirst;

        void take(String word) {
            Optional<LocalTime> time = ClockTime.parse(word);
            Set<DayOfWeek> named = time.isPresent() ? Set.of() : Weekdays.parse(word);
            if (time.isPresent()) {
                time(time.get());
            } else if (!named.isEmpty()) {
                days(named);
            } else {
                unclear.add(word);
            }
            begun = true;
        }

        /** Days that follow times close a group; so do, where days come first, the days after times. */
        private void time(LocalTime time) {
            if (!daysFirst && !days.isEmpty()) {
                close();
            }
            waiting.add(time);
        }

        private void days(Set<DayOfWeek> named) {
            daysFirst |= !begun;
            if (daysFirst && !waiting.isEmpty()) {
                close();
            }
            days.addAll(named);
        }

        private void close() {
            Set<DayOfWeek> meant = days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(days);
            waiting.forEach(time -> slots.computeIfAbsent(time, at -> EnumSet.noneOf(DayOfWeek.class))
                    .addAll(meant));
            waiting.clear();
            days.clear();
        }

        Times done() {
            close();
            List<Slot> found = new ArrayList<>();
            slots.forEach((time, on) -> found.add(new Slot(time, on)));
            return new Times(found, unclear);
        }
    }
}
