package daybrief.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads an element as blocks, in order. Two line breaks in a row part paragraphs, cells of a table of figures stand in one row. */
final class BlockReader implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int CLIMB = 8;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element owner;
    private @Nullable Element row;
    private int links;
    private int anchors;
    private int preformatted;
    private int breaks;

    private BlockReader() {}

    static List<Block> read(Element root) {
        BlockReader reader = new BlockReader();
        NodeTraversor.traverse(reader, root);
        reader.flush();
        return reader.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void append(TextNode words) {
        int before = text.length();
        Clean.append(text, words.getWholeText(), preformatted > 0);
        if (text.length() > before && !text.substring(before).isBlank()) {
            breaks = 0;
            Element parent = words.parent();
            if (owner == null && parent != null) {
                owner = blockAround(parent);
            }
        }
        links += anchors > 0 ? text.length() - before : 0;
    }

    private static Element blockAround(Element inner) {
        Element element = inner;
        for (Element next = inner.parent(); !element.isBlock() && next != null; next = next.parent()) {
            element = next;
        }
        return element;
    }

    private void open(Element element) {
        String tag = element.normalName();
        anchors += isLink(element) ? 1 : 0;
        preformatted += tag.equals("pre") ? 1 : 0;
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("tr") && row == null && Tables.isRowOfFigures(element)) {
            flush();
            row = element;
        } else if (row != null && (tag.equals("td") || tag.equals("th"))) {
            nextCell();
        } else if (element.isBlock()) {
            boundary();
        }
    }

    private void close(Element element) {
        anchors -= isLink(element) ? 1 : 0;
        preformatted -= element.normalName().equals("pre") ? 1 : 0;
        if (element.equals(row)) {
            flush();
            row = null;
        } else if (element.isBlock() && !element.normalName().equals("br")) {
            boundary();
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private void nextCell() {
        Clean.trimEnd(text);
        text.append(text.isEmpty() ? "" : " | ");
    }

    private void boundary() {
        if (row == null) {
            flush();
        } else if (!text.isEmpty()) {
            Clean.append(text, " ", false);
        }
    }

    private void lineBreak() {
        breaks++;
        if (row != null) {
            Clean.append(text, " ", false);
        } else if (breaks > 1) {
            flush();
        } else if (!text.isEmpty()) {
            Clean.append(text, "\n", true);
        }
    }

    private void flush() {
        String whole = text.toString().strip();
        if (owner != null && whole.chars().anyMatch(Character::isLetterOrDigit)) {
            blocks.add(new Block(whole, owner, kind(owner), links));
        }
        text.setLength(0);
        owner = null;
        links = 0;
        breaks = 0;
    }

    private Block.Kind kind(Element inner) {
        return row == null ? structural(inner).map(BlockReader::kindOf).orElse(Block.Kind.LOOSE) : Block.Kind.ROW;
    }

    private static Optional<Element> structural(Element inner) {
        Element element = inner;
        for (int i = 0; i < CLIMB && element != null; i++) {
            if (!kindOf(element).equals(Block.Kind.LOOSE)) {
                return Optional.of(element);
            }
            element = element.parent();
        }
        return Optional.empty();
    }

    private static Block.Kind kindOf(Element element) {
        String tag = element.normalName();
        if (HEADINGS.contains(tag)) {
            return Block.Kind.HEADING;
        }
        return switch (tag) {
            case "p", "blockquote", "pre" -> Block.Kind.PARAGRAPH;
            case "li", "dd", "dt" -> Block.Kind.ITEM;
            default -> Block.Kind.LOOSE;
        };
    }
}
