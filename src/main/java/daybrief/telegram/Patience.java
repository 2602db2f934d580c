package daybrief.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after failures in a row: 1 s to 60 s, doubling, and up to a quarter more by chance. */
final class Patience {
    private static final long FIRST = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST = Duration.ofSeconds(60).toNanos();

    private final RandomGenerator random;
    private int failures;

    Patience(RandomGenerator random) {
        this.random = random;
    }

    boolean isGood() {
        return failures == 0;
    }

    void good() {
        failures = 0;
    }

    Duration bad() {
        long pause = Math.min(LONGEST, FIRST << Math.min(failures, 10));
        failures++;
        return Duration.ofNanos(pause + (long) (pause * random.nextDouble() / 4));
    }
}
