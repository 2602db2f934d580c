package daybrief.localchat.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Inline nodes as the Bot API's RichText: text, a list, or an object with a type. White space collapses. For one message. */
final class RichText {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("cite", "italic"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("code", "code"),
            Map.entry("sub", "subscript"),
            Map.entry("sup", "superscript"),
            Map.entry("mark", "marked"));

    private final Set<String> anchors = new HashSet<>();
    private final Set<String> jumps = new HashSet<>();
    private final StringBuilder plain = new StringBuilder();

    JsonNode of(List<RichNode> nodes) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        nodes.forEach(node -> list.add(of(node)));
        return list.size() == 1 ? list.get(0) : list;
    }

    private JsonNode of(RichNode node) {
        if (node.isText()) {
            String text = node.text().replaceAll("[ \\t\\r\\n]+", " ");
            plain.append(text);
            return TextNode.valueOf(text);
        }
        return switch (node.tag()) {
            case "br" -> {
                plain.append('\n');
                yield TextNode.valueOf("\n");
            }
            case "a" -> link(node);
            case "tg-time" -> time(node);
            default -> {
                String type = TYPES.get(node.tag());
                if (type == null) {
                    throw RichReader.refusal("Block tag \"" + node.tag() + "\" in a text");
                }
                yield marked(type, node);
            }
        };
    }

    private ObjectNode marked(String type, RichNode node) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", type);
        json.set("text", of(node.children()));
        return json;
    }

    private JsonNode link(RichNode node) {
        if (node.has("name")) {
            if (!anchors.add(node.attribute("name"))) {
                throw RichReader.refusal("Anchor \"" + node.attribute("name") + "\" stands twice");
            }
            return JsonNodeFactory.instance.objectNode().put("type", "anchor").put("name", node.attribute("name"));
        }
        String address = node.attribute("href");
        if (address.startsWith("#")) {
            jumps.add(address.substring(1));
            return marked("anchor_link", node).put("anchor_name", address.substring(1));
        }
        return Links.checked(address)
                .<JsonNode>map(url -> marked("url", node).put("url", url))
                .orElseGet(() -> of(node.children()));
    }

    private JsonNode time(RichNode node) {
        if (!node.attribute("unix").matches("\\d{1,10}")) {
            throw RichReader.refusal("Tag \"tg-time\" must have a valid attribute \"unix\"");
        }
        return marked("date_time", node)
                .put("unix_time", Long.parseLong(node.attribute("unix")))
                .put("date_time_format", node.attribute("format"));
    }

    /** All words so far. */
    String plain() {
        return plain.toString();
    }

    void checkJumps() {
        jumps.stream().filter(name -> !anchors.contains(name)).findFirst().ifPresent(name -> {
            throw RichReader.refusal("There is no anchor \"" + name + "\"");
        });
    }
}
