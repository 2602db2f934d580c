package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.localchat.markup.Refusal;
import java.util.Map;
import java.util.Set;

/** Answers to taps, signs of life, what a chat is, and webhooks (remembered, never called). */
final class ChatMethods {
    private static final int MAX_ANSWER = 200;
    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private ChatMethods() {}

    static void addTo(Map<String, Method> methods) {
        methods.put("answercallbackquery", ChatMethods::answerQuery);
        methods.put("sendchataction", ChatMethods::action);
        methods.put("getchat", ChatMethods::getChat);
        methods.put("setwebhook", call -> webhook(call, call.parameters().text("url")));
        methods.put("deletewebhook", call -> webhook(call, ""));
        methods.put(
                "getwebhookinfo",
                call -> JsonNodeFactory.instance
                        .objectNode()
                        .put("url", call.world().profile().path("webhook").asText(""))
                        .put("has_custom_certificate", false)
                        .put("pending_update_count", call.world().updates().size()));
    }

    private static JsonNode answerQuery(Call call) {
        String text = call.parameters().text("text");
        String query = call.parameters().text("callback_query_id");
        if (text.codePointCount(0, text.length()) > MAX_ANSWER) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        long reader = call.world()
                .queries()
                .close(query)
                .orElseThrow(() ->
                        Refusal.badRequest("query is too old and response timeout expired or query ID is invalid"));
        ObjectNode change = JsonNodeFactory.instance
                .objectNode()
                .put("kind", "answer")
                .put("query", query)
                .put("text", text)
                .put("alert", call.parameters().flag("show_alert"));
        call.world().changes().forReader(reader, change);
        return BooleanNode.TRUE;
    }

    private static JsonNode action(Call call) {
        String action = call.parameters().text("action");
        if (!ACTIONS.contains(action)) {
            throw Refusal.badRequest("wrong parameter action in request");
        }
        long reader = call.openChat().id();
        ObjectNode change =
                JsonNodeFactory.instance.objectNode().put("kind", "action").put("action", action);
        call.world().changes().forReader(reader, change);
        return BooleanNode.TRUE;
    }

    private static JsonNode getChat(Call call) {
        ObjectNode chat = call.chat().chat().put("accent_color_id", 0).put("max_reaction_count", 11);
        chat.putObject("accepted_gift_types");
        return chat;
    }

    private static JsonNode webhook(Call call, String url) {
        call.world().profile().put("webhook", url);
        if (call.parameters().flag("drop_pending_updates")) {
            call.world().updates().confirm(Long.MAX_VALUE);
        }
        call.world().touch();
        return BooleanNode.TRUE;
    }
}
