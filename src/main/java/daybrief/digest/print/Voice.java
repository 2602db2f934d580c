package daybrief.digest.print;

import daybrief.message.Span;
import daybrief.text.RelativeDays;
import daybrief.wording.Calendar;
import daybrief.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** A sentence with what its words alone do not say: who speaks, and which days are meant if it was not published today. */
    String labelled(Sentence sentence, Entry entry) {
        List<LocalDate> days = entry.source(sentence.source())
                .flatMap(Attribution::published)
                .map(at -> RelativeDays.untold(
                        sentence.text(), entry.language(), local(at).toLocalDate(), today()))
                .orElse(List.of());
        return sentence.labelled() + calendar().told(days) + overtaken(sentence);
    }

    /** "(since 05:50: 9,000 evacuated)". */
    private String overtaken(Sentence sentence) {
        return sentence.overtaken().stream()
                .map(moved -> say("overtaken", moved.asOf().map(this::past).orElse(""), moved.now(), moved.what()))
                .collect(Collectors.joining());
    }

    Calendar calendar() {
        return wording.calendar();
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
