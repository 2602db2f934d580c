package daybrief.delivery.pace;

import daybrief.delivery.Mailbox;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Token buckets by a monotonic ticker. A bucket of n gives each token back one span after its use was over, so that never more than n
 * fall into any span, however they are bunched. Used by one thread.
 */
public final class Pace {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int SWEEP_AT = 1_000;

    private final Limits limits;
    private final LongSupplier ticker;
    private final Bucket all;
    private final Map<Long, Bucket> chats = new HashMap<>();
    private int sweepAt = SWEEP_AT;

    public Pace(Limits limits, LongSupplier ticker) {
        this.limits = limits;
        this.ticker = ticker;
        this.all = new Bucket(limits.perSecond(), SECOND);
    }

    /** Nanoseconds until anything may leave; 0: now. */
    public long waitForAny() {
        return all.waiting(ticker.getAsLong());
    }

    /** How many may leave now. */
    public int free() {
        return all.free(ticker.getAsLong());
    }

    /** Nanoseconds until something may leave for that chat; 0: now. */
    public long waitFor(Mailbox box) {
        Bucket bucket = chats.get(box.chat());
        return bucket == null ? 0 : bucket.waiting(ticker.getAsLong());
    }

    /** Something leaves for that chat. */
    public void take(Mailbox box) {
        long now = ticker.getAsLong();
        all.take(now);
        sweep(now);
        chats.computeIfAbsent(box.chat(), chat -> bucket(box)).take(now);
    }

    /** The request is over: the other side may have counted it as late as now. */
    public void over(Mailbox box) {
        Bucket bucket = chats.get(box.chat());
        if (bucket != null) {
            bucket.over(ticker.getAsLong());
        }
    }

    private Bucket bucket(Mailbox box) {
        return box.group() ? new Bucket(limits.groupPerMinute(), MINUTE) : new Bucket(limits.chatPerSecond(), SECOND);
    }

    private void sweep(long now) {
        if (chats.size() >= sweepAt) {
            chats.values().removeIf(bucket -> bucket.isFull(now));
            sweepAt = Math.max(SWEEP_AT, 2 * chats.size());
        }
    }

    private static final class Bucket {
        private final int size;
        private final long span;
        private final Deque<Long> uses = new ArrayDeque<>();

        Bucket(int size, long span) {
            this.size = size;
            this.span = span;
        }

        long waiting(long now) {
            return uses.size() < size ? 0 : Math.max(0, uses.element() + span - now);
        }

        int free(long now) {
            long taken = uses.stream().filter(use -> use + span > now).count();
            return size - (int) taken;
        }

        void take(long now) {
            if (uses.size() >= size) {
                uses.remove();
            }
            uses.add(now);
        }

        void over(long now) {
            if (!uses.isEmpty()) {
                uses.removeLast();
                uses.add(now);
            }
        }

        boolean isFull(long now) {
            return uses.isEmpty() || uses.getLast() + span <= now;
        }
    }
}
