package daybrief.chat.command;

import daybrief.chat.Policy;
import daybrief.chat.Request;
import daybrief.subscriber.Due;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Slot;
import daybrief.subscriber.Timetable;
import daybrief.subscriber.Zones;
import daybrief.wording.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells times and days in a reader's language and by their clock; by the host's, as long as theirs is not known. */
public record Agenda(Policy policy) {

    ZoneId zone(Reader reader) {
        return reader.zone().flatMap(Timetable::zone).orElse(policy.zone());
    }

    /** "Berlin". */
    String place(Request request, ZoneId zone) {
        return Zones.name(zone.getId(), request.wording().language());
    }

    /** "08:00, 18:30 daily; 10:00 Sat, Sun". */
    static String slots(Request request, Collection<Slot> slots) {
        Calendar calendar = request.wording().calendar();
        Map<Set<DayOfWeek>, List<String>> byDays = slots.stream()
                .collect(Collectors.groupingBy(
                        Slot::days,
                        LinkedHashMap::new,
                        Collectors.mapping(slot -> calendar.time(slot.at()), Collectors.toList())));
        return byDays.entrySet().stream()
                .map(group -> String.join(", ", group.getValue()) + " " + calendar.days(group.getKey()))
                .collect(Collectors.joining("; "));
    }

    /** "today 18:30", "tomorrow 08:00"… */
    static List<String> coming(Request request, Reader reader, ZoneId zone, int count) {
        LocalDate today = LocalDate.ofInstant(request.now(), zone);
        return Timetable.coming(reader.times(), zone, request.now(), count).stream()
                .map(due -> coming(request, due, zone, today))
                .toList();
    }

    private static String coming(Request request, Due due, ZoneId zone, LocalDate today) {
        return request.wording().calendar().coming(LocalDateTime.ofInstant(due.at(), zone), today);
    }

    static Slot daily(LocalTime time) {
        return new Slot(time, EnumSet.allOf(DayOfWeek.class));
    }

    String now(Request request, ZoneId zone) {
        return request.wording().calendar().time(LocalTime.ofInstant(request.now(), zone));
    }
}
