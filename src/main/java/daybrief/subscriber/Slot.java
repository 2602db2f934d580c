package daybrief.subscriber;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** A time of day at which a reader wants an edition, on some days of the week (never none). */
public record Slot(LocalTime at, Set<DayOfWeek> days) {
    public Slot {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A slot needs a day of the week");
        }
    }
}
