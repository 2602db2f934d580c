package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.localchat.markup.Formatted;
import daybrief.localchat.markup.Refusal;
import daybrief.localchat.markup.RichMessage;
import daybrief.localchat.world.Chat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sending, editing and deleting. */
final class MessageMethods {
    private static final Duration DELETABLE = Duration.ofDays(2);
    private static final String SAME =
            "message is not modified: specified new message content and reply markup are exactly the "
                    + "same as a current content and reply markup of the message";

    private final Traffic traffic;

    MessageMethods(Traffic traffic) {
        this.traffic = traffic;
    }

    void addTo(Map<String, Method> methods) {
        methods.put("sendmessage", this::sendMessage);
        methods.put("sendrichmessage", this::sendRich);
        methods.put("editmessagetext", this::editText);
        methods.put("editmessagereplymarkup", this::editMarkup);
        methods.put("deletemessage", this::delete);
        methods.put("deletemessages", this::deleteMany);
    }

    private JsonNode sendMessage(Call call) {
        Formatted text = Texts.message(call.parameters());
        Optional<ObjectNode> keyboard = Keyboards.inline(call.parameters());
        Chat chat = call.openChat();
        Texts.checkLength(text, Texts.MESSAGE, "message is too long");
        ObjectNode message = begin(call, chat);
        message.put("text", text.text());
        if (!text.entities().isEmpty()) {
            message.set("entities", text.entitiesJson());
        }
        keyboard.ifPresent(markup -> message.set("reply_markup", markup));
        return deliver(call, chat, message);
    }

    private JsonNode sendRich(Call call) {
        RichMessage rich = Texts.rich(call.parameters());
        Optional<ObjectNode> keyboard = Keyboards.inline(call.parameters());
        Chat chat = call.openChat();
        ObjectNode message = begin(call, chat);
        message.putObject("rich_message").set("blocks", rich.blocks());
        keyboard.ifPresent(markup -> message.set("reply_markup", markup));
        return deliver(call, chat, message, rich.plain());
    }

    /** A message of the bot's with all but its content; refused if too many came before or what it answers is gone. */
    ObjectNode begin(Call call, Chat chat) {
        Optional<ObjectNode> answered = Replies.answered(call.parameters(), chat);
        int wait = call.world().flood().retryAfter(chat.id());
        if (wait > 0) {
            throw Refusal.tooManyRequests(wait);
        }
        ObjectNode message = JsonNodeFactory.instance
                .objectNode()
                .put("message_id", call.world().nextMessageId())
                .put("date", call.world().clock().instant().getEpochSecond());
        message.set("from", call.botUser());
        message.set("chat", chat.chat());
        answered.ifPresent(original -> message.set("reply_to_message", original));
        return message;
    }

    JsonNode deliver(Call call, Chat chat, ObjectNode message) {
        String text = message.has("text")
                ? message.path("text").asText()
                : message.path("caption").asText();
        return deliver(call, chat, message, text);
    }

    private JsonNode deliver(Call call, Chat chat, ObjectNode message, String text) {
        chat.put(message);
        announce(call, chat, "message", message);
        traffic.accept(new Traffic.Accepted(
                chat.id(),
                message.path("message_id").asInt(),
                text,
                call.world().clock().systemInstant().toEpochMilli()));
        return message;
    }

    private JsonNode editText(Call call) {
        if (call.parameters().has("rich_message")) {
            return editRich(call);
        }
        Formatted text = Texts.message(call.parameters());
        Optional<ObjectNode> keyboard = Keyboards.inline(call.parameters());
        Chat chat = call.chat();
        ObjectNode edited = own(call, chat);
        Texts.checkLength(text, Texts.MESSAGE, "message is too long");
        if (!edited.has("text") && !edited.has("rich_message")) {
            throw Refusal.badRequest("there is no text in the message to edit");
        }
        edited.put("text", text.text());
        edited.remove(List.of("entities", "rich_message"));
        if (!text.entities().isEmpty()) {
            edited.set("entities", text.entitiesJson());
        }
        return replace(call, chat, withKeyboard(edited, keyboard));
    }

    private JsonNode editRich(Call call) {
        RichMessage rich = Texts.rich(call.parameters());
        Optional<ObjectNode> keyboard = Keyboards.inline(call.parameters());
        Chat chat = call.chat();
        ObjectNode edited = own(call, chat);
        edited.remove(List.of("text", "entities"));
        edited.putObject("rich_message").set("blocks", rich.blocks());
        return replace(call, chat, withKeyboard(edited, keyboard));
    }

    private JsonNode editMarkup(Call call) {
        Optional<ObjectNode> keyboard = Keyboards.inline(call.parameters());
        Chat chat = call.chat();
        return replace(call, chat, withKeyboard(own(call, chat), keyboard));
    }

    /** A copy of the bot's message that is to be edited. */
    private static ObjectNode own(Call call, Chat chat) {
        ObjectNode message = chat.message((int) call.parameters().number("message_id", 0))
                .orElseThrow(() -> Refusal.badRequest("message to edit not found"));
        if (!message.path("from").path("is_bot").asBoolean()) {
            throw Refusal.badRequest("message can't be edited");
        }
        return message.deepCopy();
    }

    private static ObjectNode withKeyboard(ObjectNode message, Optional<ObjectNode> keyboard) {
        message.remove("reply_markup");
        keyboard.ifPresent(markup -> message.set("reply_markup", markup));
        return message;
    }

    private static JsonNode replace(Call call, Chat chat, ObjectNode edited) {
        Optional<ObjectNode> before = chat.message(edited.path("message_id").asInt());
        if (before.isPresent() && before.get().equals(edited)) {
            throw Refusal.badRequest(SAME);
        }
        edited.put("edit_date", call.world().clock().instant().getEpochSecond());
        chat.put(edited);
        announce(call, chat, "edited", edited);
        return edited;
    }

    private JsonNode delete(Call call) {
        Chat chat = call.chat();
        int id = (int) call.parameters().number("message_id", 0);
        ObjectNode message = chat.message(id).orElseThrow(() -> Refusal.badRequest("message to delete not found"));
        long age = call.world().clock().instant().getEpochSecond()
                - message.path("date").asLong();
        if (age > DELETABLE.toSeconds()) {
            throw Refusal.badRequest("message can't be deleted");
        }
        remove(call, chat, id);
        return BooleanNode.TRUE;
    }

    private JsonNode deleteMany(Call call) {
        Chat chat = call.chat();
        JsonNode ids = call.parameters().json("message_ids");
        if (!ids.isArray() || ids.isEmpty() || ids.size() > 100) {
            throw Refusal.badRequest("message identifiers are not specified");
        }
        ids.forEach(id -> remove(call, chat, id.asInt()));
        return BooleanNode.TRUE;
    }

    private static void remove(Call call, Chat chat, int id) {
        chat.remove(id);
        call.world().touch();
        ObjectNode change =
                JsonNodeFactory.instance.objectNode().put("kind", "deleted").put("message_id", id);
        call.world().changes().forReader(chat.id(), change);
    }

    private static void announce(Call call, Chat chat, String kind, ObjectNode message) {
        ObjectNode change = JsonNodeFactory.instance.objectNode().put("kind", kind);
        change.set("message", message);
        call.world().changes().forReader(chat.id(), change);
        call.world().touch();
    }
}
