package daybrief.source.visit;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a feed says of its own rhythm: RSS's ttl, skipHours and skipDays, the syndication module's period and frequency.
 *
 * @param atLeast between two readings; at most a day
 * @param asleep hours of the day, 0 to 23, in which nothing appears; in UTC, as the days
 */
public record Hints(Duration atLeast, Set<Integer> asleep, Set<DayOfWeek> daysOff) {
    public static final Hints NONE = new Hints(Duration.ZERO, Set.of(), Set.of());
    private static final int HOURS_OF_WEEK = 7 * 24;

    public Hints {
        asleep = Set.copyOf(asleep);
        daysOff = Set.copyOf(daysOff);
    }

    /** This time, or the next beginning of an hour in which the feed is awake; a feed that never is, is not believed. */
    public Instant awake(Instant wanted) {
        Instant when = wanted;
        for (int i = 0; i < HOURS_OF_WEEK; i++) {
            if (isAwake(when)) {
                return when;
            }
            when = when.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        }
        return wanted;
    }

    private boolean isAwake(Instant when) {
        var utc = when.atOffset(ZoneOffset.UTC);
        return !asleep.contains(utc.getHour()) && !daysOff.contains(utc.getDayOfWeek());
    }

    /** A form in which it can be kept. */
    public String kept() {
        return atLeast.toMinutes() + ";"
                + new TreeSet<>(asleep).stream().map(String::valueOf).collect(Collectors.joining(","))
                + ";"
                + new TreeSet<>(daysOff).stream().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    /** From that form. */
    public static Hints of(String kept) {
        String[] parts = kept.split(";", -1);
        return new Hints(
                Duration.ofMinutes(Long.parseLong(parts[0])),
                parts[1].isEmpty()
                        ? Set.of()
                        : Set.of(parts[1].split(",")).stream()
                                .map(Integer::valueOf)
                                .collect(Collectors.toSet()),
                parts[2].isEmpty()
                        ? Set.of()
                        : Set.of(parts[2].split(",")).stream()
                                .map(DayOfWeek::valueOf)
                                .collect(Collectors.toSet()));
    }
}
