package daybrief.source.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A permanent redirect that a feed's address gives. It is believed when it was seen again and again for two weeks (the rule of
 * Bloglines): many a "permanent" one is a captive portal or a slip of an afternoon.
 *
 * @param times how often in a row it was seen
 */
public record Move(String to, Instant since, int times) {
    private static final Duration PROBATION = Duration.ofDays(14);
    private static final int ENOUGH = 3;

    /** What is known after one more answer. */
    public static Optional<Move> after(Optional<Move> before, Optional<String> movedTo, Instant now) {
        return movedTo.map(to -> before.filter(move -> move.to.equals(to))
                .map(move -> new Move(to, move.since, move.times + 1))
                .orElseGet(() -> new Move(to, now, 1)));
    }

    public boolean isSettled(Instant now) {
        return times >= ENOUGH && !since.plus(PROBATION).isAfter(now);
    }
}
