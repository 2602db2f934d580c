package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.http.Multipart;
import daybrief.localchat.markup.Formatted;
import daybrief.localchat.markup.Refusal;
import daybrief.localchat.world.Chat;
import java.util.Map;
import java.util.Optional;

/** Documents out and in. */
final class FileMethods {
    private final MessageMethods messages;
    private final Documents documents;

    FileMethods(MessageMethods messages, Documents documents) {
        this.messages = messages;
        this.documents = documents;
    }

    void addTo(Map<String, Method> methods) {
        methods.put("senddocument", this::sendDocument);
        methods.put("getfile", this::getFile);
    }

    private JsonNode sendDocument(Call call) {
        Optional<Multipart.Part> file = call.parameters().file("document");
        Formatted caption = Texts.caption(call.parameters());
        Optional<ObjectNode> keyboard = Keyboards.inline(call.parameters());
        if (file.isEmpty() && !call.parameters().has("document")) {
            throw Refusal.badRequest("there is no document in the request");
        }
        Chat chat = call.openChat();
        ObjectNode document = file.map(
                        part -> documents.keep(part.fileName().orElse("document"), part.type(), part.bytes()))
                .orElseGet(() -> documents.known(call.parameters().text("document")));
        ObjectNode message = messages.begin(call, chat);
        message.set("document", document);
        if (!caption.text().isEmpty()) {
            message.put("caption", caption.text());
            message.set("caption_entities", caption.entitiesJson());
        }
        keyboard.ifPresent(markup -> message.set("reply_markup", markup));
        return messages.deliver(call, chat, message);
    }

    private JsonNode getFile(Call call) {
        ObjectNode document = documents.known(call.parameters().text("file_id"));
        String id = document.path("file_id").asText();
        return JsonNodeFactory.instance
                .objectNode()
                .put("file_id", id)
                .put("file_unique_id", document.path("file_unique_id").asText())
                .put("file_size", document.path("file_size").asLong())
                .put("file_path", Documents.FOLDER + id);
    }
}
