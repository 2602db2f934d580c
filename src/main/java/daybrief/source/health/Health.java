package daybrief.source.health;

import daybrief.fetch.Reason;
import daybrief.source.SourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How one feed fares.
 *
 * @param address as it is listed
 * @param since when the state began
 * @param movedTo its new address, if it has one
 * @param problem of the last try
 */
public record Health(
        SourceId id,
        String title,
        String address,
        State state,
        Instant since,
        Optional<String> movedTo,
        Optional<Reason> problem) {
    static final int TRIES = 5;
    static final int WALLS = 5;
    static final Duration FAILING = Duration.ofDays(1);
    static final Duration PROBATION = Duration.ofDays(14);
    static final Duration SILENCE = Duration.ofDays(60);
}
