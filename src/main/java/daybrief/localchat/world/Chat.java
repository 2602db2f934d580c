package daybrief.localchat.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** One reader and their private chat with the bot. Guarded by the world's lock. */
public final class Chat {
    private static final int KEPT_MESSAGES = 1_000;

    private final long id;
    private final String name;
    private final String language;
    private final NavigableMap<Integer, ObjectNode> messages = new TreeMap<>();
    private boolean started;
    private boolean blocked;

    Chat(long id, String name, String language) {
        this.id = id;
        this.name = name;
        this.language = language;
    }

    public long id() {
        return id;
    }

    /** A bot cannot write to someone who has never written to it. */
    public boolean started() {
        return started;
    }

    public boolean blocked() {
        return blocked;
    }

    public void start() {
        started = true;
    }

    public void block(boolean now) {
        blocked = now;
    }

    /** Bot API: User. */
    public ObjectNode user() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", name)
                .put("language_code", language);
    }

    /** Bot API: Chat. */
    public ObjectNode chat() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("first_name", name)
                .put("type", "private");
    }

    public Optional<ObjectNode> message(int messageId) {
        return Optional.ofNullable(messages.get(messageId));
    }

    /** A copy of a message for a message that answers it: without what it answered itself. */
    public Optional<ObjectNode> answered(int messageId) {
        return message(messageId).map(message -> {
            ObjectNode copy = message.deepCopy();
            copy.remove("reply_to_message");
            return copy;
        });
    }

    public Iterable<ObjectNode> messages() {
        return messages.values();
    }

    public void put(ObjectNode message) {
        messages.put(message.path("message_id").asInt(), message);
        while (messages.size() > KEPT_MESSAGES) {
            messages.pollFirstEntry();
        }
    }

    public void remove(int messageId) {
        messages.remove(messageId);
    }

    /** What the page shows of a reader. */
    public ObjectNode summary() {
        return user().put("started", started).put("blocked", blocked);
    }
}
