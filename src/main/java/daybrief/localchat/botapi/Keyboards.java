package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.localchat.markup.Links;
import daybrief.localchat.markup.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Reply markup: inline keyboards are checked and kept; reply keyboards are taken and not shown. */
final class Keyboards {
    private static final int MAX_BUTTONS = 100;
    private static final int MAX_DATA_BYTES = 64;
    private static final Set<String> OTHER_ACTIONS = Set.of(
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "copy_text",
            "pay",
            "callback_game");

    private Keyboards() {}

    /** Empty: no inline keyboard was asked for. */
    static Optional<ObjectNode> inline(Parameters parameters) {
        JsonNode markup = parameters.json("reply_markup");
        if (markup.isMissingNode() || (markup.isEmpty() && markup.isObject())) {
            return Optional.empty();
        }
        if (!markup.isObject()) {
            throw Refusal.badRequest("object expected as reply markup");
        }
        return markup.has("inline_keyboard") ? checked(markup.path("inline_keyboard")) : Optional.empty();
    }

    private static Optional<ObjectNode> checked(JsonNode rows) {
        ObjectNode keyboard = JsonNodeFactory.instance.objectNode();
        ArrayNode kept = keyboard.putArray("inline_keyboard");
        int buttons = 0;
        for (JsonNode row : rows) {
            row.forEach(Keyboards::check);
            buttons += row.size();
            if (!row.isEmpty()) {
                kept.add(row);
            }
        }
        if (buttons > MAX_BUTTONS) {
            throw Refusal.badRequest("reply markup is too long");
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(keyboard);
    }

    private static void check(JsonNode button) {
        if (!button.path("text").isTextual() || button.path("text").asText().isBlank()) {
            throw Refusal.badRequest(
                    "can't parse inline keyboard button: Field \"text\" must be of type String and not empty");
        }
        if (button.hasNonNull("callback_data")) {
            int bytes = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
            if (bytes == 0 || bytes > MAX_DATA_BYTES) {
                throw Refusal.badRequest("BUTTON_DATA_INVALID");
            }
        } else if (button.hasNonNull("url")) {
            if (Links.checked(button.path("url").asText()).isEmpty()) {
                throw Refusal.badRequest("BUTTON_URL_INVALID");
            }
        } else if (OTHER_ACTIONS.stream().noneMatch(button::hasNonNull)) {
            throw Refusal.badRequest("Text buttons are unallowed in the inline keyboard");
        }
    }
}
