package daybrief.localchat.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The world as the JSON that is kept between starts. Called under the world's lock. */
final class WorldJson {
    private WorldJson() {}

    static ObjectNode of(World world) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("version", 1)
                .put("offset_ms", world.clock().offset().toMillis())
                .put("next_message", world.nextMessage())
                .put("next_reader", world.nextReader())
                .put("next_update", world.updates().nextId());
        json.set("profile", world.profile().deepCopy());
        json.set("pending", world.updates().first(Integer.MAX_VALUE));
        ArrayNode allowed = json.putArray("allowed_updates");
        world.updates().allowed().forEach(allowed::add);
        ArrayNode chats = json.putArray("chats");
        world.chats().forEach(chat -> chats.add(chatJson(chat)));
        return json;
    }

    static void restore(World world, ObjectNode json) {
        ObjectNode profile =
                json.path("profile") instanceof ObjectNode kept ? kept : JsonNodeFactory.instance.objectNode();
        world.restore(
                profile,
                json.path("next_message").asInt(),
                json.path("next_reader").asLong(),
                Duration.ofMillis(Math.max(0, json.path("offset_ms").asLong())));
        TreeSet<String> allowed = new TreeSet<>();
        json.path("allowed_updates").forEach(kind -> allowed.add(kind.asText()));
        world.updates().allow(allowed);
        objects(json.path("pending")).forEach(world.updates()::addRaw);
        objects(json.path("chats")).forEach(chat -> world.restore(chat(chat)));
    }

    private static ObjectNode chatJson(Chat chat) {
        ObjectNode json = chat.summary();
        ArrayNode messages = json.putArray("messages");
        chat.messages().forEach(messages::add);
        return json;
    }

    private static Chat chat(JsonNode json) {
        Chat chat = new Chat(
                json.path("id").asLong(),
                json.path("first_name").asText(),
                json.path("language_code").asText());
        if (json.path("started").asBoolean()) {
            chat.start();
        }
        chat.block(json.path("blocked").asBoolean());
        objects(json.path("messages")).forEach(chat::put);
        return chat;
    }

    private static Iterable<ObjectNode> objects(JsonNode array) {
        return () -> StreamSupport.stream(array.spliterator(), false)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .iterator();
    }
}
