package daybrief.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daybrief.page.body.Clean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The linked data of a page (schema.org in {@code application/ld+json}), as far as it can be read: with line breaks in strings,
 * commas too many, comments and CDATA marks around it, in lists and graphs.
 */
final class JsonLd {
    private static final int MOST_SCRIPTS = 40;
    private static final int MOST_OBJECTS = 2_000;
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();

    private final List<JsonNode> objects = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        page.select("script[type*=ld+json]").stream().limit(MOST_SCRIPTS).forEach(found::read);
        return found;
    }

    private void read(Element script) {
        String json = unwrapped(script.data());
        try {
            collect(LENIENT.readTree(json.startsWith("{&quot;") ? Parser.unescapeEntities(json, false) : json));
        } catch (JsonProcessingException unreadable) {
            return; // one that is broken beyond help says nothing; the page has other places
        }
    }

    private static String unwrapped(String data) {
        return data.strip()
                .replaceFirst("^(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|<!--)\\s*(?:\\*/)?", "")
                .replaceFirst("\\s*(?://|/\\*)?\\s*(?:]]>|-->)\\s*(?:\\*/)?\\s*$", "")
                .replaceFirst(";\\s*$", "")
                .strip();
    }

    /** All objects, outer ones first. */
    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                objects.add(node);
            }
            node.forEach(open::addLast);
        }
    }

    /** The object that describes the article: one of a type that ends so, or a page as a second choice. */
    Optional<JsonNode> article() {
        return ofType("article", "blogposting", "reportage", "review", "recipe", "advertisercontentarticle")
                .filter(node -> node.has("headline") || node.has("datePublished") || node.has("articleBody"))
                .findFirst()
                .or(() -> ofType("liveblogposting", "socialmediaposting", "webpage", "itempage", "videoobject")
                        .filter(node -> node.has("headline") || node.has("datePublished"))
                        .findFirst());
    }

    private Stream<JsonNode> ofType(String... endings) {
        return objects.stream()
                .filter(node -> types(node).anyMatch(type -> Stream.of(endings).anyMatch(type::endsWith)));
    }

    private static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asText()));
        } else {
            types.add(type.asText());
        }
        return types.stream().map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** The first text under one of the names in the article's object. */
    Optional<String> text(String... names) {
        return article().stream()
                .flatMap(node -> Stream.of(names).map(node::path))
                .flatMap(value -> texts(value).stream())
                .findFirst();
    }

    /** What a value says in words: itself, the name or address of an object, or those of a list. */
    List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        Stream<JsonNode> values = value.isArray() ? elements(value) : Stream.of(value);
        values.limit(20).map(this::resolved).forEach(one -> {
            JsonNode named = one.isObject()
                    ? Stream.of("name", "url", "@id", "contentUrl")
                            .map(one::path)
                            .filter(part -> part.isTextual() || part.isArray())
                            .findFirst()
                            .orElse(one.path("name"))
                    : one;
            text(named.isArray() && !named.isEmpty() ? named.get(0) : named).ifPresent(texts::add);
        });
        return texts;
    }

    /** An object that only refers to another of the graph is replaced by that. */
    private JsonNode resolved(JsonNode value) {
        if (!value.isObject() || value.has("name") || value.has("url") || !value.has("@id")) {
            return value;
        }
        String id = value.path("@id").asText();
        return objects.stream()
                .filter(node -> node.size() > 1 && node.path("@id").asText().equals(id))
                .findFirst()
                .orElse(value);
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements.stream();
    }

    private static Optional<String> text(JsonNode value) {
        String text = value.isValueNode() ? Clean.line(Parser.unescapeEntities(value.asText(), false)) : "";
        return Optional.of(text).filter(words -> !words.isEmpty() && !words.equals("null"));
    }

    /** The article's text as it is given, with its line breaks and perhaps with markup. */
    Optional<String> body() {
        return article().map(node -> node.path("articleBody").asText("")).filter(body -> !body.isBlank());
    }

    /** schema.org's way to say that an article costs something. */
    boolean isPaid() {
        return objects.stream()
                .filter(node -> types(node)
                        .anyMatch(type -> type.endsWith("article")
                                || type.endsWith("webpageelement")
                                || type.endsWith("webpage")
                                || type.endsWith("posting")
                                || type.endsWith("creativework")))
                .map(node -> node.path("isAccessibleForFree").asText(""))
                .anyMatch(free -> free.equalsIgnoreCase("false") || free.equals("0") || free.equalsIgnoreCase("no"));
    }
}
