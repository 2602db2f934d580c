package daybrief.subscriber;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * When editions fall due. A time within the gap of a spring night is shifted forward by the gap; one within the overlap of an
 * autumn night falls on the earlier of the two moments, once: both as {@link java.time.LocalDateTime#atZone} has it.
 */
public final class Timetable {
    /** Every slot has its day within a week; one more for the day that has begun and for shifts of the clock. */
    private static final int DAYS_AHEAD = 8;

    private static final Comparator<Due> BY_MOMENT =
            Comparator.comparing(Due::at).thenComparing(Due::time);

    private Timetable() {}

    /** The zone of that id; empty where this JVM does not know it, which is to be reported and never guessed. */
    public static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first edition due after that moment; empty only where there is no slot. */
    public static Optional<Due> next(Collection<Slot> slots, ZoneId zone, Instant after) {
        return between(slots, zone, after, after.plus(Duration.ofDays(DAYS_AHEAD)))
                .min(BY_MOMENT);
    }

    /** The first few editions due after that moment, in order. */
    public static List<Due> coming(Collection<Slot> slots, ZoneId zone, Instant after, int count) {
        List<Due> coming = new ArrayList<>();
        Instant from = after;
        while (coming.size() < count && !slots.isEmpty()) {
            Instant to = from.plus(Duration.ofDays(DAYS_AHEAD));
            between(slots, zone, from, to).sorted(BY_MOMENT).forEach(coming::add);
            from = to;
        }
        return List.copyOf(coming.subList(0, Math.min(count, coming.size())));
    }

    /** The last edition due in a span: what is left of those that were missed. {@code from} is excluded, {@code to} included. */
    public static Optional<Due> latestBetween(Collection<Slot> slots, ZoneId zone, Instant from, Instant to) {
        Instant start =
                from.isBefore(to.minus(Duration.ofDays(DAYS_AHEAD))) ? to.minus(Duration.ofDays(DAYS_AHEAD)) : from;
        return between(slots, zone, start, to).max(BY_MOMENT);
    }

    private static Stream<Due> between(Collection<Slot> slots, ZoneId zone, Instant from, Instant to) {
        LocalDate first = from.atZone(zone).toLocalDate().minusDays(1);
        LocalDate last = to.atZone(zone).toLocalDate().plusDays(1);
        return LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .flatMap(day -> slots.stream()
                        .filter(slot -> slot.days().contains(day.getDayOfWeek()))
                        .map(slot -> due(day, slot, zone)))
                .filter(due -> due.at().isAfter(from) && !due.at().isAfter(to));
    }

    private static Due due(LocalDate day, Slot slot, ZoneId zone) {
        return new Due(day, slot.at(), day.atTime(slot.at()).atZone(zone).toInstant());
    }
}
