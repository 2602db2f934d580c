package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.localchat.world.Chat;
import daybrief.localchat.world.World;
import java.util.stream.Stream;

/** The bot as others see it. Called under the world's lock. */
public final class Bots {
    /** Accepted wherever any token is; a token of this form is what Telegram gives out. */
    public static final String TOKEN = "7000000001:LocalChat-needs-no-secret-on-loopbk";

    private static final String USERNAME = "daybrief_local_bot";
    private static final String NAME = "Daybrief";

    private Bots() {}

    /** Bot API: User. The id is that of the bot that called last. */
    public static ObjectNode user(World world) {
        long id = world.profile().path("bot").asLong(Long.parseLong(TOKEN.substring(0, TOKEN.indexOf(':'))));
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("is_bot", true)
                .put("first_name", named(world))
                .put("username", USERNAME);
    }

    /** What the page shows of it to a reader: name, description, and the commands of the most particular scope and language. */
    public static ObjectNode shown(World world, Chat reader) {
        String language = reader.user().path("language_code").asText();
        ObjectNode shown = user(world).put("rich", knowsRich(world));
        JsonNode descriptions = world.profile().path("description");
        shown.put(
                "description",
                descriptions.path(language).asText(descriptions.path("").asText("")));
        JsonNode commands = world.profile().path("commands");
        Stream.of("chat:" + reader.id(), "all_private_chats", "default")
                .flatMap(scope -> Stream.of(scope + "|" + language, scope + "|"))
                .map(commands::path)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .ifPresent(list -> shown.set("commands", list));
        return shown;
    }

    /** Whether this server plays one that knows rich messages. */
    public static boolean knowsRich(World world) {
        return world.profile().path("rich").asBoolean(true);
    }

    public static void knowRich(World world, boolean known) {
        world.profile().put("rich", known);
        world.touch();
        world.changes().forEverybody(JsonNodeFactory.instance.objectNode().put("kind", "profile"));
    }

    private static String named(World world) {
        JsonNode name = world.profile().path("name").path("");
        return name.asText("").isEmpty() ? NAME : name.asText();
    }
}
