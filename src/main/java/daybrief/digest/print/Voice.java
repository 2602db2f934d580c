package daybrief.digest.print;

import daybrief.wording.Calendar;
import daybrief.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * In what language and by which clock an edition is said.
 *
 * @param next when the next one comes
 */
public record Voice(Wording wording, ZoneId zone, Instant now, Optional<Instant> next) {
    String say(String key, Object... args) {
        return wording.say("edition." + key, args);
    }

    LocalDate today() {
        return local(now).toLocalDate();
    }

    String past(Instant then) {
        return calendar().past(local(then), today());
    }

    String coming(Instant then) {
        return calendar().coming(local(then), today());
    }

    Calendar calendar() {
        return wording.calendar();
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
