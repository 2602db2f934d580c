package daybrief.localchat.world;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Token buckets, one for each chat and one for all. Guarded by the world's lock. */
public final class Flood {
    private static final double NANOS = 1e9;

    private final Limits limits;
    private final LongSupplier ticker;
    private final Bucket all;
    private final Map<Long, Bucket> chats = new HashMap<>();

    Flood(Limits limits, LongSupplier ticker) {
        this.limits = limits;
        this.ticker = ticker;
        this.all = new Bucket(limits.overall(), limits.overallBurst(), ticker.getAsLong());
    }

    /** Seconds to wait before a message to this chat is taken; 0: it is taken, and counted. */
    public int retryAfter(long chat) {
        long now = ticker.getAsLong();
        Bucket own = chats.computeIfAbsent(chat, id -> new Bucket(limits.perChat(), limits.chatBurst(), now));
        double wait = Math.max(own.secondsUntilOne(now), all.secondsUntilOne(now));
        if (wait > 0) {
            return Math.max(1, (int) Math.ceil(wait));
        }
        own.tokens--;
        all.tokens--;
        return 0;
    }

    private static final class Bucket {
        private final double rate;
        private final double capacity;
        private double tokens;
        private long at;

        Bucket(double rate, double capacity, long now) {
            this.rate = rate;
            this.capacity = capacity;
            this.tokens = capacity;
            this.at = now;
        }

        double secondsUntilOne(long now) {
            tokens = Math.min(capacity, tokens + (now - at) / NANOS * rate);
            at = now;
            return tokens >= 1 ? 0 : (1 - tokens) / rate;
        }
    }
}
