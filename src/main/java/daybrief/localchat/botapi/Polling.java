package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import daybrief.localchat.markup.Refusal;
import daybrief.localchat.world.World;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Bot API, getUpdates, with the server's quirks for callers that ask for the same again and again (telegram-bot-api, Client.cpp). */
final class Polling {
    private static final int MAX_LIMIT = 100;
    private static final int MAX_TIMEOUT = 50;
    private static final int RAISED_TIMEOUT = 3;
    private static final Duration SAME_SOON = Duration.ofSeconds(3);
    private static final Duration SAME_AT_ONCE = Duration.ofMillis(500);

    private final World world;
    private final LongSupplier ticker;
    private final ScheduledExecutorService alarms;
    private long lastOffset = Long.MIN_VALUE;
    private long lastAt;

    private record Wanted(int limit, int timeout) {}

    Polling(World world, LongSupplier ticker, ScheduledExecutorService alarms) {
        this.world = world;
        this.ticker = ticker;
        this.alarms = alarms;
    }

    /** The updates, now or when some come; fails with {@link Refusal} if another request takes this one's place. */
    CompletableFuture<JsonNode> poll(Parameters parameters) {
        if (!world.profile().path("webhook").asText("").isEmpty()) {
            throw Refusal.of(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
                            + "webhook first");
        }
        world.updates().terminateOther();
        if (parameters.has("allowed_updates")) {
            world.updates().allow(kinds(parameters.json("allowed_updates")));
            world.touch();
        }
        long offset = parameters.number("offset", 0);
        Wanted wanted = withQuirks(offset, parameters);
        if (offset != 0 && !world.updates().isEmpty()) {
            world.updates().confirm(offset);
            world.touch();
        }
        if (!world.updates().isEmpty() || wanted.timeout() == 0) {
            return CompletableFuture.completedFuture(world.updates().first(wanted.limit()));
        }
        return await(wanted);
    }

    private CompletableFuture<JsonNode> await(Wanted wanted) {
        CompletableFuture<Optional<ArrayNode>> news = world.updates().await(wanted.limit());
        var alarm = alarms.schedule(
                () -> world.locked(() -> {
                    world.updates().giveUp(news);
                    return true;
                }),
                wanted.timeout(),
                TimeUnit.SECONDS);
        return news.thenApply(batch -> {
            alarm.cancel(false);
            return batch.orElseThrow(
                    () -> Refusal.of(
                            409,
                            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"));
        });
    }

    private Wanted withQuirks(long offset, Parameters parameters) {
        int limit = (int) clamp(parameters.number("limit", MAX_LIMIT), 1, MAX_LIMIT);
        int timeout = (int) clamp(parameters.number("timeout", 0), 0, MAX_TIMEOUT);
        long now = ticker.getAsLong();
        boolean same = offset == lastOffset;
        Duration since = Duration.ofNanos(now - lastAt);
        lastOffset = offset;
        lastAt = now;
        if (same && timeout < RAISED_TIMEOUT && since.compareTo(SAME_SOON) < 0) {
            timeout = RAISED_TIMEOUT;
        }
        return new Wanted(same && since.compareTo(SAME_AT_ONCE) < 0 ? 1 : limit, timeout);
    }

    private static Set<String> kinds(JsonNode json) {
        Set<String> kinds = new TreeSet<>();
        json.forEach(kind -> kinds.add(kind.asText()));
        return kinds;
    }

    private static long clamp(long value, long least, long most) {
        return Math.max(least, Math.min(most, value));
    }
}
