package daybrief.localchat.markup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A rich message: Rich HTML to the Bot API's blocks, with the limits of the Bot API. Its words of refusal are not known; they are our own.
 *
 * @param plain its words without any markup
 * @see <a href="https://core.telegram.org/bots/api#rich-message-formatting-options">Bot API, rich messages</a>
 */
public record RichMessage(ArrayNode blocks, String plain) {
    private static final int CHARACTERS = 32_768;
    private static final int MOST_BLOCKS = 500;
    private static final int COLUMNS = 20;

    public static RichMessage parse(String html) {
        Parsing parsing = new Parsing();
        ArrayNode blocks = parsing.blocks(RichReader.read(html));
        parsing.texts.checkJumps();
        String plain = parsing.texts.plain().strip();
        if (plain.isEmpty()) {
            throw Refusal.badRequest("message text is empty");
        }
        if (plain.codePointCount(0, plain.length()) > CHARACTERS) {
            throw Refusal.badRequest("message is too long");
        }
        if (parsing.count > MOST_BLOCKS) {
            throw Refusal.badRequest("rich message has too many blocks");
        }
        return new RichMessage(blocks, plain);
    }

    private static final class Parsing {
        private final RichText texts = new RichText();
        private int count;

        /** Blocks as they are; what stands between them becomes paragraphs. */
        ArrayNode blocks(List<RichNode> nodes) {
            ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
            List<RichNode> loose = new ArrayList<>();
            for (RichNode node : nodes) {
                if (RichReader.BLOCKS.contains(node.tag())) {
                    paragraph(blocks, loose);
                    blocks.add(block(node));
                } else {
                    loose.add(node);
                }
            }
            paragraph(blocks, loose);
            return blocks;
        }

        private void paragraph(ArrayNode blocks, List<RichNode> loose) {
            if (loose.stream().anyMatch(node -> !node.isText() || !node.text().isBlank())) {
                blocks.add(words("paragraph", loose));
            }
            loose.clear();
        }

        private ObjectNode block(RichNode node) {
            return switch (node.tag()) {
                case "p" -> words("paragraph", node.children());
                case "footer", "pre" -> words(node.tag(), node.children());
                case "hr" -> started("divider");
                case "aside" -> words("pullquote", node.children());
                case "ul", "ol" -> list(node);
                case "blockquote" -> quote(node);
                case "details" -> details(node);
                case "table" -> table(node);
                default -> heading(node);
            };
        }

        private ObjectNode started(String type) {
            count++;
            return JsonNodeFactory.instance.objectNode().put("type", type);
        }

        private ObjectNode words(String type, List<RichNode> nodes) {
            ObjectNode json = started(type);
            json.set("text", texts.of(nodes));
            return json;
        }

        private ObjectNode heading(RichNode node) {
            if (!node.tag().matches("h[1-6]")) {
                throw RichReader.refusal("Tag \"" + node.tag() + "\" is out of place");
            }
            return words("heading", node.children()).put("size", node.tag().charAt(1) - '0');
        }

        private ObjectNode list(RichNode node) {
            ObjectNode json = started("list");
            ArrayNode items = json.putArray("items");
            for (RichNode item : elements(node, Set.of("li"))) {
                count++;
                String label = node.tag().equals("ul") ? "•" : (items.size() + 1) + ".";
                items.addObject().put("label", label).set("blocks", blocks(item.children()));
            }
            return json;
        }

        private ObjectNode quote(RichNode node) {
            ObjectNode json = started("blockquote");
            json.set("blocks", blocks(node.children()));
            return json;
        }

        private ObjectNode details(RichNode node) {
            List<RichNode> children = node.children().stream()
                    .filter(child -> !child.isText() || !child.text().isBlank())
                    .toList();
            if (children.isEmpty() || !children.get(0).tag().equals("summary")) {
                throw RichReader.refusal("Tag \"details\" must begin with a tag \"summary\"");
            }
            ObjectNode json = started("details");
            json.set("summary", texts.of(children.get(0).children()));
            json.set("blocks", blocks(children.subList(1, children.size())));
            return node.has("open") ? json.put("is_open", true) : json;
        }

        private ObjectNode table(RichNode node) {
            ObjectNode json = started("table");
            ArrayNode rows = json.putArray("cells");
            for (RichNode row : elements(node, Set.of("tr"))) {
                count++;
                List<RichNode> cells = elements(row, Set.of("th", "td"));
                if (cells.size() > COLUMNS) {
                    throw Refusal.badRequest("rich message has too many table columns");
                }
                ArrayNode each = rows.addArray();
                cells.forEach(cell -> each.add(cell(cell)));
            }
            return node.has("bordered") ? json.put("is_bordered", true) : json;
        }

        private ObjectNode cell(RichNode node) {
            ObjectNode json =
                    JsonNodeFactory.instance.objectNode().put("align", "left").put("valign", "top");
            json.set("text", texts.of(node.children()));
            return node.tag().equals("th") ? json.put("is_header", true) : json;
        }

        private static List<RichNode> elements(RichNode parent, Set<String> tags) {
            List<RichNode> elements = new ArrayList<>();
            for (RichNode child : parent.children()) {
                if (tags.contains(child.tag())) {
                    elements.add(child);
                } else if (!child.isText() || !child.text().isBlank()) {
                    throw RichReader.refusal("Something else than \"" + String.join("\" or \"", tags) + "\" in \""
                            + parent.tag() + "\"");
                }
            }
            return elements;
        }
    }
}
