package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import daybrief.localchat.markup.Formatted;
import daybrief.localchat.markup.Formatted.Entity;
import daybrief.localchat.markup.HtmlMarkup;
import daybrief.localchat.markup.Refusal;
import daybrief.localchat.markup.RichMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads texts and captions as a method's parameters give them: plain, marked up, or with entities beside. */
final class Texts {
    /** In code points, after entities were taken out. */
    static final int MESSAGE = 4_096;

    static final int CAPTION = 1_024;
    private static final int MAX_BYTES = 1 << 15;

    private Texts() {}

    static Formatted message(Parameters parameters) {
        Formatted text = read(parameters, "text", "entities");
        if (text.text().isEmpty()) {
            throw Refusal.badRequest("message text is empty");
        }
        return text;
    }

    /** Of its three forms only HTML: the one that the bot speaks. */
    static RichMessage rich(Parameters parameters) {
        JsonNode rich = parameters.json("rich_message");
        if (!rich.path("html").isTextual() || rich.has("markdown") || rich.has("blocks")) {
            throw Refusal.badRequest("rich message must have exactly one of html, markdown and blocks");
        }
        return RichMessage.parse(rich.path("html").asText());
    }

    static Formatted caption(Parameters parameters) {
        Formatted caption = read(parameters, "caption", "caption_entities");
        checkLength(caption, CAPTION, "message caption is too long");
        return caption;
    }

    static void checkLength(Formatted text, int limit, String reason) {
        if (text.codePoints() > limit) {
            throw Refusal.badRequest(reason);
        }
    }

    private static Formatted read(Parameters parameters, String name, String entitiesName) {
        String text = parameters.text(name);
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw Refusal.badRequest("text is too long");
        }
        return switch (parameters.text("parse_mode").toLowerCase(Locale.ROOT)) {
            case "html" -> HtmlMarkup.parse(text).tidied();
            case "markdown", "markdownv2" -> Formatted.plain(text);
            case "" -> new Formatted(text, entities(parameters.json(entitiesName))).tidied();
            default -> throw Refusal.badRequest("unsupported parse_mode");
        };
    }

    private static List<Entity> entities(JsonNode json) {
        List<Entity> entities = new ArrayList<>();
        for (JsonNode entity : json) {
            String argument = entity.path("url").asText(entity.path("language").asText(""));
            int offset = Math.max(0, entity.path("offset").asInt());
            entities.add(new Entity(
                    entity.path("type").asText(),
                    offset,
                    Math.max(0, entity.path("length").asInt()),
                    argument));
        }
        return entities;
    }
}
