package daybrief.localchat.world;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Taps that wait for the bot's answer, for half a minute at most. Guarded by the world's lock. */
public final class CallbackQueries {
    private static final Duration VALID = Duration.ofSeconds(30);
    private static final int KEPT = 10_000;

    private record Query(long reader, long at) {}

    private final LongSupplier ticker;
    private final Map<String, Query> open = new LinkedHashMap<>();
    private long next;

    CallbackQueries(LongSupplier ticker, long first) {
        this.ticker = ticker;
        this.next = first;
    }

    /** The new query's id. */
    public String open(long reader) {
        String id = Long.toString(next++);
        open.put(id, new Query(reader, ticker.getAsLong()));
        if (open.size() > KEPT) {
            open.remove(open.keySet().iterator().next());
        }
        return id;
    }

    /** Who tapped, if the query is still open; it is not afterwards. */
    public Optional<Long> close(String id) {
        return Optional.ofNullable(open.remove(id))
                .filter(query -> ticker.getAsLong() - query.at() <= VALID.toNanos())
                .map(Query::reader);
    }
}
