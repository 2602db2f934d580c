package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.localchat.markup.Refusal;
import java.util.Map;
import java.util.regex.Pattern;

/** What a bot tells about itself: names, descriptions, commands, the menu button; each kept by language (and scope). */
final class ProfileMethods {
    private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");
    private static final int MAX_COMMANDS = 100;
    private static final int MAX_COMMAND_DESCRIPTION = 256;

    private ProfileMethods() {}

    static void addTo(Map<String, Method> methods) {
        methods.put("getme", ProfileMethods::getMe);
        methods.put("setmycommands", ProfileMethods::setCommands);
        methods.put("getmycommands", ProfileMethods::getCommands);
        methods.put("deletemycommands", ProfileMethods::deleteCommands);
        addText(methods, "name", "name", 64);
        addText(methods, "description", "description", 512);
        addText(methods, "shortdescription", "short_description", 120);
        methods.put("setchatmenubutton", call -> {
            call.world()
                    .profile()
                    .set("menu_button", call.parameters().json("menu_button").deepCopy());
            return saved(call);
        });
        methods.put("getchatmenubutton", call -> {
            JsonNode button = call.world().profile().path("menu_button");
            return button.isObject()
                    ? button
                    : JsonNodeFactory.instance.objectNode().put("type", "commands");
        });
    }

    private static JsonNode getMe(Call call) {
        return call.botUser()
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }

    private static void addText(Map<String, Method> methods, String method, String field, int limit) {
        methods.put("setmy" + method, call -> {
            String text = call.parameters().text(field);
            if (text.codePointCount(0, text.length()) > limit) {
                throw Refusal.badRequest("BOT_" + field.toUpperCase(java.util.Locale.ROOT) + "_INVALID");
            }
            call.world().profile().withObjectProperty(field).put(language(call), text);
            return saved(call);
        });
        methods.put("getmy" + method, call -> {
            JsonNode texts = call.world().profile().path(field);
            String text = texts.path(language(call)).asText(texts.path("").asText(""));
            return JsonNodeFactory.instance.objectNode().put(field, text);
        });
    }

    private static JsonNode setCommands(Call call) {
        JsonNode commands = call.parameters().json("commands");
        if (!commands.isArray() || commands.size() > MAX_COMMANDS) {
            throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        for (JsonNode command : commands) {
            String description = command.path("description").asText();
            if (!COMMAND.matcher(command.path("command").asText()).matches()) {
                throw Refusal.badRequest("BOT_COMMAND_INVALID");
            }
            if (description.isBlank() || description.length() > MAX_COMMAND_DESCRIPTION) {
                throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        call.world().profile().withObjectProperty("commands").set(commandsKey(call), commands.deepCopy());
        return saved(call);
    }

    private static JsonNode getCommands(Call call) {
        JsonNode commands = call.world().profile().path("commands").path(commandsKey(call));
        return commands.isArray() ? commands : JsonNodeFactory.instance.arrayNode();
    }

    private static JsonNode deleteCommands(Call call) {
        call.world().profile().withObjectProperty("commands").remove(commandsKey(call));
        return saved(call);
    }

    private static String commandsKey(Call call) {
        JsonNode scope = call.parameters().json("scope");
        String chat = scope.path("chat_id").asText("");
        String type = scope.path("type").asText("default");
        return (chat.isEmpty() ? type : type + ":" + chat) + "|" + language(call);
    }

    private static String language(Call call) {
        return call.parameters().text("language_code");
    }

    private static JsonNode saved(Call call) {
        call.world().touch();
        ObjectNode change = JsonNodeFactory.instance.objectNode().put("kind", "profile");
        call.world().changes().forEverybody(change);
        return BooleanNode.TRUE;
    }
}
