package daybrief.delivery.pace;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Whether sending makes sense just now. After a failure all posts wait, longer each time (1 s to 60 s, with a quarter of chance), and
 * then something harmless asks first: else each try in an outage would cost one reader their edition. Used by one thread.
 */
public final class Weather {
    private static final long FIRST = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST = Duration.ofSeconds(60).toNanos();
    /** So many chats told to wait at the same time mean that the bot as a whole is too fast. */
    private static final int CHATS = 3;

    private final LongSupplier ticker;
    private final RandomGenerator random;
    private final Map<Long, Long> held = new LinkedHashMap<>();
    private long until;
    private int failures;

    public Weather(LongSupplier ticker, RandomGenerator random) {
        this.ticker = ticker;
        this.random = random;
        this.until = ticker.getAsLong();
    }

    /** Nanoseconds for which nothing is sent. */
    public long waiting() {
        return Math.max(0, until - ticker.getAsLong());
    }

    /** Whether Telegram has to be asked before the next post. */
    public boolean doubtful() {
        return failures > 0;
    }

    public void good() {
        failures = 0;
    }

    /** Requests that fail together count once. */
    public void bad() {
        if (waiting() == 0) {
            long pause = Math.min(LONGEST, FIRST << Math.min(failures, 10));
            until = ticker.getAsLong() + pause + (long) (pause * random.nextDouble() / 4);
            failures++;
        }
    }

    /** A chat was told to wait so long. */
    public void tooFast(long chat, Duration pause) {
        long now = ticker.getAsLong();
        held.values().removeIf(end -> end <= now);
        held.put(chat, now + pause.toNanos());
        if (held.size() >= CHATS) {
            until = Math.max(until, now + pause.toNanos());
        }
    }
}
