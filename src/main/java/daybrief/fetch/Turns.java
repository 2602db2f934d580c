package daybrief.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Whose turn it is: one request at a time for a host, and a gap between the end of one and the beginning of the next. Safe for
 * use by many threads; remembers only hosts that were asked within their gap.
 */
public final class Turns {
    private static final int MANY = 1_000;
    private static final long TAKEN = Long.MAX_VALUE;
    /** In nanoseconds: how soon a place that somebody gives back is noticed. */
    private static final long A_MOMENT = 50_000_000;

    private final Duration gap;
    private final LongSupplier ticker;
    /** When each host is free again, by the ticker, or that it is taken. */
    private final Map<String, Long> hosts = new HashMap<>();

    public Turns(Duration gap, LongSupplier ticker) {
        this.gap = gap;
        this.ticker = ticker;
    }

    /** Whether it is ours now; if so, it has to be given back. */
    public synchronized boolean take(String host) {
        if (wait(host).isZero()) {
            hosts.put(host, TAKEN);
            return true;
        }
        return false;
    }

    /** Waits until it is ours; false if the thread was interrupted before. */
    public boolean await(String host) {
        while (!take(host)) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Math.min(A_MOMENT, wait(host).toNanos()));
        }
        return true;
    }

    public void give(String host) {
        give(host, gap);
    }

    /** @param wish the host's own gap (Crawl-delay), if it is longer than ours */
    public synchronized void give(String host, Duration wish) {
        long now = ticker.getAsLong();
        if (hosts.size() > MANY) {
            hosts.values().removeIf(free -> free != TAKEN && free - now <= 0);
        }
        hosts.put(host, now + (wish.compareTo(gap) > 0 ? wish : gap).toNanos());
    }

    /** Gives it back unused: the next need not wait. */
    public synchronized void release(String host) {
        hosts.remove(host);
    }

    /** How long until it is free; {@code Duration} of the largest number of nanoseconds while somebody has it. */
    public synchronized Duration wait(String host) {
        Long free = hosts.get(host);
        if (free == null) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(free == TAKEN ? TAKEN : Math.max(0, free - ticker.getAsLong()));
    }
}
