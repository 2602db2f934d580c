package daybrief.digest.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The content of an edition as JSON: as it is stored, and as the command line prints it. Instants are ISO 8601, UTC. */
public final class ContentJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ContentJson() {}

    public static ObjectNode write(Content content) {
        ObjectNode json = MAPPER.createObjectNode();
        content.topic().ifPresent(topic -> json.put("topic", topic));
        content.more().ifPresent(more -> json.put("more", more.toString()));
        json.put("articles", content.articles()).put("elsewhere", content.elsewhere());
        json.put("read", content.read()).put("sources", content.sources());
        ArrayNode chapters = json.putArray("chapters");
        content.chapters().forEach(chapter -> {
            ArrayNode entries =
                    chapters.addObject().put("topic", chapter.topic()).putArray("entries");
            chapter.entries().forEach(entry -> entries.add(write(entry)));
        });
        return json;
    }

    private static ObjectNode write(Entry entry) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("story", entry.story().value()).put("language", entry.language());
        json.put("headline", entry.headline());
        entry.sentences().forEach(json.putArray("sentences")::add);
        ArrayNode sources = json.putArray("sources");
        entry.sources().forEach(source -> {
            ObjectNode each = sources.addObject().put("outlet", source.outlet());
            source.link().ifPresent(link -> each.put("link", link));
            source.published().ifPresent(at -> each.put("published", at.toString()));
            each.put("seen", source.seen().toString());
        });
        json.put("outlets", entry.outlets()).put("reports", entry.reports());
        entry.update().ifPresent(since -> json.put("update", since.toString()));
        return json.put("asOf", entry.asOf().toString()).put("teaser", entry.teaser());
    }

    public static String text(Content content) {
        return write(content).toString();
    }

    public static Content read(String text) {
        JsonNode json = parse(text);
        return new Content(
                list(json.path("chapters"), ContentJson::chapter),
                string(json, "topic"),
                instant(json, "more"),
                json.path("articles").asLong(),
                json.path("elsewhere").asLong(),
                json.path("read").asInt(),
                json.path("sources").asInt());
    }

    private static Content.Chapter chapter(JsonNode json) {
        return new Content.Chapter(json.path("topic").asText(), list(json.path("entries"), ContentJson::entry));
    }

    private static Entry entry(JsonNode json) {
        return new Entry(
                new StoryId(json.path("story").asLong()),
                json.path("language").asText(),
                json.path("headline").asText(),
                list(json.path("sentences"), JsonNode::asText),
                list(json.path("sources"), ContentJson::source),
                json.path("outlets").asInt(),
                json.path("reports").asInt(),
                instant(json, "update"),
                Instant.parse(json.path("asOf").asText()),
                json.path("teaser").asBoolean());
    }

    private static Attribution source(JsonNode json) {
        return new Attribution(
                json.path("outlet").asText(),
                string(json, "link"),
                instant(json, "published"),
                Instant.parse(json.path("seen").asText()));
    }

    /** The sentences that an entry told, for the ledger. */
    public static String sentences(List<String> sentences) {
        ArrayNode json = MAPPER.createArrayNode();
        sentences.forEach(json::add);
        return json.toString();
    }

    public static List<String> sentences(String text) {
        return list(parse(text), JsonNode::asText);
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An edition in the database cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
        List<T> list = new ArrayList<>();
        array.forEach(json -> list.add(each.apply(json)));
        return list;
    }

    private static Optional<String> string(JsonNode json, String key) {
        return json.hasNonNull(key) ? Optional.of(json.get(key).asText()) : Optional.empty();
    }

    private static Optional<Instant> instant(JsonNode json, String key) {
        return string(json, key).map(Instant::parse);
    }
}
