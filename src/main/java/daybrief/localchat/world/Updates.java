package daybrief.localchat.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Updates that the bot has not confirmed, and the one request that may wait for them. Guarded by the world's lock. */
public final class Updates {
    /** Bot API, getUpdates: not sent unless asked for by name. */
    private static final Set<String> ONLY_BY_NAME = Set.of("chat_member", "message_reaction", "message_reaction_count");

    private static final int KEPT = 100_000;

    private final Deque<ObjectNode> pending = new ArrayDeque<>();
    private Set<String> allowed = Set.of();
    private long nextId;
    private @Nullable Poll waiting;

    private record Poll(int limit, CompletableFuture<Optional<ArrayNode>> answer) {}

    Updates(long firstId) {
        nextId = firstId;
    }

    /** Queues one update of the kind, numbered, unless the bot does not want that kind; beyond 100,000 the oldest go. */
    public void add(String kind, ObjectNode content) {
        if (isWanted(kind)) {
            ObjectNode update = JsonNodeFactory.instance.objectNode().put("update_id", nextId++);
            update.set(kind, content);
            addRaw(update);
        }
    }

    /** Queues an update as it stands, for tests; it gets a number if it has none. */
    public void addRaw(ObjectNode update) {
        if (!update.has("update_id")) {
            update.put("update_id", nextId++);
        }
        pending.addLast(update);
        if (pending.size() > KEPT) {
            pending.removeFirst();
        }
        Poll poll = waiting;
        if (poll != null) {
            waiting = null;
            poll.answer().complete(Optional.of(first(poll.limit())));
        }
    }

    /** A positive offset confirms all before it; a negative one keeps that many from the end. */
    public void confirm(long offset) {
        if (offset > 0) {
            pending.removeIf(update -> update.path("update_id").asLong() < offset);
        }
        while (offset < 0 && pending.size() > -offset) {
            pending.removeFirst();
        }
    }

    /** An empty set stands for the default: all kinds but three. */
    public void allow(Set<String> kinds) {
        allowed = new TreeSet<>(kinds);
    }

    public ArrayNode first(int limit) {
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        pending.stream().limit(limit).forEach(batch::add);
        return batch;
    }

    public boolean isEmpty() {
        return pending.isEmpty();
    }

    public int size() {
        return pending.size();
    }

    public boolean isAwaited() {
        return waiting != null;
    }

    /** Waits for the next update. The answer is empty if another request takes this one's place. */
    public CompletableFuture<Optional<ArrayNode>> await(int limit) {
        CompletableFuture<Optional<ArrayNode>> answer = new CompletableFuture<>();
        waiting = new Poll(limit, answer);
        return answer;
    }

    /** The request that waits, if any, loses its place. */
    public void terminateOther() {
        Poll older = waiting;
        waiting = null;
        if (older != null) {
            older.answer().complete(Optional.empty());
        }
    }

    /** Ends the wait of a request that has waited long enough, with no updates. */
    public void giveUp(CompletableFuture<Optional<ArrayNode>> answer) {
        Poll poll = waiting;
        if (poll != null && poll.answer() == answer) {
            waiting = null;
        }
        answer.complete(Optional.of(JsonNodeFactory.instance.arrayNode()));
    }

    public void giveUpAll() {
        Poll poll = waiting;
        if (poll != null) {
            giveUp(poll.answer());
        }
    }

    long nextId() {
        return nextId;
    }

    List<String> allowed() {
        return new ArrayList<>(allowed);
    }

    private boolean isWanted(String kind) {
        return allowed.isEmpty() ? !ONLY_BY_NAME.contains(kind) : allowed.contains(kind);
    }
}
