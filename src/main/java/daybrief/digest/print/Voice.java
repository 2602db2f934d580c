package daybrief.digest.print;

import daybrief.message.Span;
import daybrief.wording.Calendar;
import daybrief.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
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

    /** "Harbour Gazette · 06:40", with its link; of an undated article only when it came in, and that it is so. */
    List<Span> origin(Attribution source) {
        Span outlet = source.link()
                .<Span>map(link -> Span.link(source.outlet(), link))
                .orElseGet(() -> Span.text(source.outlet()));
        Span when = source.published()
                .<Span>map(at -> new Span.Time(past(at), at))
                .orElseGet(() -> Span.text(
                        say("undated", calendar().date(local(source.seen()).toLocalDate()))));
        return List.of(outlet, Span.text(" · "), when);
    }

    /** A sentence with what its words alone do not say: who speaks, and which day is meant if it was not published today. */
    String labelled(Sentence sentence, Optional<Attribution> source) {
        boolean older = source.flatMap(Attribution::published)
                .filter(at -> !local(at).toLocalDate().equals(today()))
                .isPresent();
        String day = sentence.day()
                .filter(date -> older || date.isAfter(today()))
                .map(date -> " (" + calendar().day(date) + ")")
                .orElse("");
        return sentence.labelled() + day;
    }

    Calendar calendar() {
        return wording.calendar();
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
