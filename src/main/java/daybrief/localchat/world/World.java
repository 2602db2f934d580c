package daybrief.localchat.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** All that the local chat knows, under one lock: everything is done inside {@link #locked}. */
public final class World {
    private static final long FIRST_READER = 100_001;
    private static final int MAX_READERS = 100_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final MovableClock clock;
    private final Changes changes;
    private final Updates updates;
    private final Flood flood;
    private final CallbackQueries queries;
    private final Map<Long, Chat> chats = new LinkedHashMap<>();
    private ObjectNode profile = JsonNodeFactory.instance.objectNode();
    private int nextMessage = 1;
    private long nextReader = FIRST_READER;
    private boolean dirty;

    public World(MovableClock clock, Limits limits, LongSupplier ticker, ObjectNode kept) {
        this.clock = clock;
        long seconds = clock.systemInstant().getEpochSecond();
        // Ids rise across restarts even if the state was lost: a bot drops updates with lower ids than the last it saw.
        this.updates = new Updates(Math.max(seconds, kept.path("next_update").asLong()));
        this.changes = new Changes(clock.systemInstant().toEpochMilli());
        this.flood = new Flood(limits, ticker);
        this.queries = new CallbackQueries(ticker, clock.systemInstant().toEpochMilli() * 1_000);
        WorldJson.restore(this, kept);
    }

    public <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    public MovableClock clock() {
        return clock;
    }

    public Changes changes() {
        return changes;
    }

    public Updates updates() {
        return updates;
    }

    public Flood flood() {
        return flood;
    }

    public CallbackQueries queries() {
        return queries;
    }

    /** What the bot told about itself: names, descriptions, commands; keyed by whoever writes them. */
    public ObjectNode profile() {
        return profile;
    }

    public Optional<Chat> chat(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    public Collection<Chat> chats() {
        return chats.values();
    }

    public Chat addReader(String name, String language) {
        if (chats.size() >= MAX_READERS) {
            throw new IllegalStateException("there are " + MAX_READERS + " readers already");
        }
        Chat chat = new Chat(nextReader++, name, language);
        chats.put(chat.id(), chat);
        touch();
        return chat;
    }

    public int nextMessageId() {
        return nextMessage++;
    }

    /** Something worth keeping has changed. */
    public void touch() {
        dirty = true;
    }

    /** Everything worth keeping, if something has changed since the last time. */
    public Optional<ObjectNode> unsaved() {
        return locked(() -> {
            boolean changed = dirty;
            dirty = false;
            return changed ? Optional.of(WorldJson.of(this)) : Optional.empty();
        });
    }

    int nextMessage() {
        return nextMessage;
    }

    long nextReader() {
        return nextReader;
    }

    void restore(ObjectNode keptProfile, int message, long reader, Duration offset) {
        profile = keptProfile;
        nextMessage = Math.max(1, message);
        nextReader = Math.max(FIRST_READER, reader);
        clock.restore(offset);
    }

    void restore(Chat chat) {
        chats.put(chat.id(), chat);
    }
}
