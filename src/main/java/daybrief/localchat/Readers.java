package daybrief.localchat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.localchat.botapi.Bots;
import daybrief.localchat.botapi.Documents;
import daybrief.localchat.markup.Formatted;
import daybrief.localchat.world.Chat;
import daybrief.localchat.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * What people do: write, tap, send, block. The page, the test controls and tests in Java all act through this. Safe for any
 * thread. A reader or message that does not exist is an {@link IllegalArgumentException}.
 */
public final class Readers {
    private static final int MAX_NAME = 64;

    private final World world;
    private final Documents documents;

    Readers(World world, Documents documents) {
        this.world = world;
        this.documents = documents;
    }

    /** The new reader's id, which is the id of their chat. */
    public long add(String name, String language) {
        String shown = name.isBlank() ? "Reader" : name.strip();
        return world.locked(() -> {
            Chat chat = world.addReader(shown.substring(0, Math.min(MAX_NAME, shown.length())), language);
            world.changes().forEverybody(change("readers"));
            return chat.id();
        });
    }

    /** The reader whom a first visit finds. */
    void addFirst() {
        if (ids().isEmpty()) {
            add("You", "en");
        }
    }

    public List<Long> ids() {
        return world.locked(() -> world.chats().stream().map(Chat::id).toList());
    }

    /** Writes to the bot; a text too long for one message goes as several, as Telegram's clients do. The last one's id. */
    public int say(long reader, String text) {
        return say(reader, text, 0);
    }

    /** As above, in answer to a message; 0 for none. */
    public int say(long reader, String text, int answeredMessage) {
        return world.locked(() -> {
            int last = 0;
            for (String part : LongTexts.split(text)) {
                Formatted formatted = Formatted.plain(part);
                if (!formatted.text().isEmpty()) {
                    last = write(reader, answeredMessage, message -> {
                        message.put("text", formatted.text());
                        if (!formatted.entities().isEmpty()) {
                            message.set("entities", formatted.entitiesJson());
                        }
                    });
                }
            }
            return last;
        });
    }

    public int send(long reader, String fileName, String type, byte[] bytes) {
        return world.locked(() ->
                write(reader, 0, message -> message.set("document", documents.keep(fileName, type, bytes))));
    }

    /** Taps the button with this data under the message. The query's id. */
    public String tap(long reader, int messageId, String data) {
        return world.locked(() -> {
            Chat chat = chat(reader);
            ObjectNode message = chat.message(messageId)
                    .orElseThrow(() -> new IllegalArgumentException("there is no message " + messageId));
            if (message.path("reply_markup").findValuesAsText("callback_data").stream()
                    .noneMatch(data::equals)) {
                throw new IllegalArgumentException("message " + messageId + " has no button with " + data);
            }
            String id = world.queries().open(reader);
            ObjectNode query = JsonNodeFactory.instance.objectNode().put("id", id);
            query.set("from", chat.user());
            query.set("message", message);
            query.put("chat_instance", Long.toString(reader)).put("data", data);
            world.updates().add("callback_query", query);
            world.touch();
            return id;
        });
    }

    /** Blocks or unblocks the bot, which is told so if it is news and the reader had ever written to it. */
    public void block(long reader, boolean blocked) {
        world.locked(() -> {
            Chat chat = chat(reader);
            if (chat.blocked() != blocked && chat.started()) {
                chat.block(blocked);
                world.updates().add("my_chat_member", membership(chat, blocked));
                world.changes().forEverybody(change("readers"));
                world.touch();
            }
            return blocked;
        });
    }

    /** The chat's messages, oldest first, as the Bot API gives them. */
    public List<JsonNode> messages(long reader) {
        return world.locked(() -> {
            List<JsonNode> all = new ArrayList<>();
            chat(reader).messages().forEach(all::add);
            return all;
        });
    }

    /** Updates that the bot has not confirmed. */
    public int pendingUpdates() {
        return world.locked(() -> world.updates().size());
    }

    /** Queues an update as it stands: for tests with what no person could cause. */
    public void update(ObjectNode raw) {
        world.locked(() -> {
            world.updates().addRaw(raw.deepCopy());
            world.touch();
            return raw;
        });
    }

    private interface Content {
        void putInto(ObjectNode message);
    }

    private int write(long reader, int answeredMessage, Content content) {
        Chat chat = chat(reader);
        if (chat.blocked()) {
            block(reader, false);
        }
        if (!chat.started()) {
            chat.start();
            world.changes().forEverybody(change("readers"));
        }
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("message_id", world.nextMessageId());
        message.set("from", chat.user());
        message.set("chat", chat.chat());
        message.put("date", world.clock().instant().getEpochSecond());
        chat.answered(answeredMessage).ifPresent(original -> message.set("reply_to_message", original));
        content.putInto(message);
        chat.put(message);
        world.updates().add("message", message);
        ObjectNode change = change("message");
        change.set("message", message);
        world.changes().forReader(reader, change);
        world.touch();
        return message.path("message_id").asInt();
    }

    private Chat chat(long reader) {
        return world.chat(reader).orElseThrow(() -> new IllegalArgumentException("there is no reader " + reader));
    }

    /** Bot API: ChatMemberUpdated, as it comes when a person blocks or unblocks the bot. */
    private ObjectNode membership(Chat chat, boolean blocked) {
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.set("chat", chat.chat());
        update.set("from", chat.user());
        update.put("date", world.clock().instant().getEpochSecond());
        update.set("old_chat_member", member(!blocked));
        update.set("new_chat_member", member(blocked));
        return update;
    }

    private ObjectNode member(boolean blocked) {
        ObjectNode member = JsonNodeFactory.instance.objectNode();
        member.set("user", Bots.user(world));
        member.put("status", blocked ? "kicked" : "member");
        return blocked ? member.put("until_date", 0) : member;
    }

    private static ObjectNode change(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }
}
