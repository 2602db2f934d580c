package daybrief.source.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a feed is read next: after the interval, give or take a tenth so that many feeds do not stay in step; after failures
 * in a row after twice as long each time; never before the server or the feed asks for; at most a day away, unless the feed
 * names days on which it sleeps.
 *
 * <p>A server that gives no validators sends all of the feed each time: it is asked once an hour at most, and twice as seldom
 * each time that it sent the same.
 */
public record NextVisit(Duration interval, RandomGenerator random) {
    private static final Duration MOST = Duration.ofDays(1);
    private static final Duration WHOLE_BODY = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    /**
     * What a visit showed.
     *
     * @param fresh how long the server says that nothing new is to be expected
     * @param conditional whether it gave validators
     * @param unchanged how often in a row the whole body was the same
     */
    public record Shown(Duration fresh, Hints hints, boolean conditional, int unchanged) {}

    public Instant afterSuccess(Instant now, Shown shown) {
        Duration own = shown.conditional() ? interval : longer(interval, doubled(WHOLE_BODY, shown.unchanged()));
        Duration asked = longer(shown.fresh(), shown.hints().atLeast());
        Duration wait = longer(jittered(own), later(asked));
        return shown.hints().awake(now.plus(shorter(wait, MOST)));
    }

    /** @param failures in a row, this one included */
    public Instant afterFailure(Instant now, int failures, Optional<Duration> retryAfter) {
        Duration wait = jittered(doubled(interval, Math.max(0, failures - 1)));
        return now.plus(shorter(longer(wait, retryAfter.orElse(Duration.ZERO)), MOST));
    }

    private static Duration doubled(Duration wait, int times) {
        return shorter(wait.multipliedBy(1L << Math.min(MOST_DOUBLINGS, times)), MOST);
    }

    private Duration jittered(Duration wait) {
        long tenth = wait.toMillis() / 10;
        return tenth == 0 ? wait : wait.plusMillis(random.nextLong(-tenth, tenth + 1));
    }

    /** What was asked for is only ever lengthened. */
    private Duration later(Duration asked) {
        long twentieth = asked.toMillis() / 20;
        return twentieth == 0 ? asked : asked.plusMillis(random.nextLong(twentieth));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
