package daybrief.chat.feeds;

import daybrief.chat.Request;
import daybrief.message.Span;
import daybrief.source.Reasons;
import daybrief.source.health.Health;
import daybrief.source.health.State;
import daybrief.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is wrong with a feed and what to do about it, on one line. */
public final class HealthText {
    private static final Set<State> MOVES = EnumSet.of(State.MOVED, State.TWICE);

    private HealthText() {}

    public static List<Span> line(Wording wording, ZoneId zone, Health health) {
        String since = wording.calendar().date(LocalDate.ofInstant(health.since(), zone));
        String more = health.movedTo()
                .filter(to -> MOVES.contains(health.state()))
                .or(() -> health.problem().map(why -> Reasons.said(wording, why)))
                .orElse("");
        String key = "health." + health.state().name().toLowerCase(Locale.ROOT);
        return List.of(
                Span.bold(Request.shortened(health.title())),
                Span.text(" " + wording.say(key, since, Request.shortened(more))));
    }
}
