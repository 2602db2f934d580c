package daybrief.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a feed is read next: after the interval, give or take a tenth so that many feeds do not stay in step; after failures
 * in a row after twice as long each time; never before the server asks for; at most a day away.
 */
record NextVisit(Duration interval, RandomGenerator random) {
    private static final Duration MOST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    Instant afterSuccess(Instant now) {
        return now.plus(jittered(interval));
    }

    /** @param failures in a row, this one included */
    Instant afterFailure(Instant now, int failures, Optional<Duration> retryAfter) {
        Duration doubled = interval.multipliedBy(1L << Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1)));
        Duration wait = jittered(doubled.compareTo(MOST) > 0 ? MOST : doubled);
        Duration asked = retryAfter.orElse(Duration.ZERO);
        return now.plus(asked.compareTo(wait) > 0 ? asked : wait);
    }

    private Duration jittered(Duration wait) {
        long tenth = wait.toMillis() / 10;
        return tenth == 0 ? wait : wait.plusMillis(random.nextLong(-tenth, tenth + 1));
    }
}
