package daybrief.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.chat.Incoming;
import daybrief.inbox.RawUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the Bot API's Update object: first only its id and chat, and when it is handled all of it. */
public final class Updates {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MESSAGES = List.of("message", "edited_message");
    private static final Set<String> OUT = Set.of("kicked", "left");
    /** Fields of a message that say what it is where there are no words. */
    private static final List<String> KINDS = List.of(
            "photo",
            "video",
            "video_note",
            "voice",
            "audio",
            "animation",
            "document",
            "sticker",
            "location",
            "venue",
            "contact",
            "poll",
            "dice",
            "story");

    private Updates() {}

    /** Empty where not even an id can be read. */
    static Optional<RawUpdate> raw(String json) {
        OptionalLong id = RawJson.number(json, "update_id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        JsonNode chat = place(tree(json)).path("chat").path("id");
        Optional<Long> known =
                chat.isIntegralNumber() && chat.canConvertToLong() ? Optional.of(chat.asLong()) : Optional.empty();
        return Optional.of(new RawUpdate(id.getAsLong(), known, json));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    // What has the chat in it.
    private static JsonNode place(JsonNode update) {
        for (String kind : MESSAGES) {
            if (update.has(kind)) {
                return update.get(kind);
            }
        }
        return update.has("callback_query")
                ? update.get("callback_query").path("message")
                : update.path("my_chat_member");
    }

    /** The id with which a pressed button's waiting is ended. */
    static Optional<String> callbackId(RawUpdate raw) {
        JsonNode id = tree(raw.json()).path("callback_query").path("id");
        return id.isTextual() ? Optional.of(id.asText()) : Optional.empty();
    }

    /** @throws IllegalArgumentException when it is not what the Bot API describes; the message names the field */
    public static Incoming parse(RawUpdate raw) {
        JsonNode update = tree(raw.json());
        JsonNode place = place(update);
        JsonNode actor = update.has("callback_query") ? update.get("callback_query") : place;
        return new Incoming(raw.id(), origin(place, actor.path("from")), said(update, place));
    }

    private static Incoming.Origin origin(JsonNode place, JsonNode from) {
        JsonNode chat = place.path("chat");
        long id = number(chat, "chat.id", "id");
        int thread = place.path("is_topic_message").asBoolean()
                ? place.path("message_thread_id").asInt()
                : 0;
        Incoming.Sender sender = from.isObject()
                ? new Incoming.Sender(
                        number(from, "from.id", "id"), from.path("first_name").asText(""), text(from, "language_code"))
                : new Incoming.Sender(id, chat.path("title").asText(""), Optional.empty());
        return new Incoming.Origin(id, thread, !chat.path("type").asText().equals("private"), sender);
    }

    private static Incoming.Said said(JsonNode update, JsonNode place) {
        if (update.has("callback_query")) {
            JsonNode press = update.get("callback_query");
            String data = text(press, "data").orElseThrow(() -> missing("callback_query.data"));
            return new Incoming.Press(data, id(place));
        }
        if (update.has("my_chat_member")) {
            String status = text(place.path("new_chat_member"), "status").orElseThrow(() -> missing("status"));
            return new Incoming.Membership(OUT.contains(status));
        }
        if (update.has("edited_message")) {
            return new Incoming.Other("edited message");
        }
        return document(place)
                .<Incoming.Said>map(file ->
                        new Incoming.Document(file, said(place, words(place).orElse(""))))
                .or(() -> words(place).map(words -> said(place, words)))
                .orElseGet(() -> new Incoming.Other(kind(place)));
    }

    private static Incoming.Text said(JsonNode place, String words) {
        return new Incoming.Text(words, id(place), words(place.path("reply_to_message")), links(place));
    }

    /** An animation is given as a document as well, for programs that do not know it. */
    private static Optional<Incoming.File> document(JsonNode message) {
        JsonNode document = message.path("document");
        return text(document, "file_id")
                .filter(id -> !message.has("animation"))
                .map(id -> new Incoming.File(
                        id,
                        text(document, "file_name").orElse(""),
                        text(document, "mime_type").orElse(""),
                        document.path("file_size").asLong()));
    }

    /** A picture's caption is read as well: what people forward from channels is often no more than that. */
    private static Optional<String> words(JsonNode message) {
        return text(message, "text").or(() -> text(message, "caption"));
    }

    private static List<String> links(JsonNode message) {
        List<String> links = new ArrayList<>();
        JsonNode entities = message.has("text") ? message.path("entities") : message.path("caption_entities");
        entities.forEach(entity -> text(entity, "url").ifPresent(links::add));
        return links;
    }

    private static String kind(JsonNode message) {
        return KINDS.stream().filter(message::has).findFirst().orElse("service message");
    }

    private static int id(JsonNode message) {
        return Math.toIntExact(number(message, "message_id", "message_id"));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static long number(JsonNode node, String name, String field) {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw missing(name);
        }
        return value.asLong();
    }

    private static IllegalArgumentException missing(String field) {
        return new IllegalArgumentException("The update has no readable " + field);
    }
}
