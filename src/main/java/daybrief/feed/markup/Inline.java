package daybrief.feed.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * XHTML that stands in a feed as elements, as a page of HTML: prefixes go, and an element that HTML knows to be empty keeps no
 * children, however the XML was closed.
 */
final class Inline implements NodeVisitor {
    private static final Set<String> EMPTY = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster", "longdesc");

    /** What stands in them is no prose. */
    private static final Set<String> RUNNING = Set.of("script", "style", "applet");

    private final String base;
    private Element at;

    private Inline(Element body, String base) {
        this.at = body;
        this.base = base;
    }

    static Document page(Element container, String base) {
        Document page = Document.createShell(base);
        container.traverse(new Inline(page.body(), base));
        return page;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String whole = words.getWholeText();
            at.appendChild(RUNNING.contains(at.normalName()) ? new DataNode(whole) : new TextNode(whole));
        } else if (node instanceof Element element && depth > 0) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = local(element);
        Element made = at.appendElement(name.isEmpty() ? "span" : name);
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.indexOf(':') < 0 && !key.equals("xmlns")) {
                made.attr(
                        key, ADDRESSES.contains(key) ? absolute(element, attribute.getValue()) : attribute.getValue());
            }
        }
        at = EMPTY.contains(name) ? at : made;
    }

    /** An element within may have a base of its own, which is absolute by now. */
    private String absolute(Element element, String address) {
        for (Element outer = element; outer != null; outer = outer.parent()) {
            if (outer.hasAttr("xml:base")) {
                String resolved = StringUtil.resolve(outer.attr("xml:base"), address.strip());
                return resolved.isEmpty() ? address : resolved;
            }
        }
        String resolved = StringUtil.resolve(base, address.strip());
        return resolved.isEmpty() ? address : resolved;
    }

    @Override
    public void tail(Node node, int depth) {
        Element parent = at.parent();
        if (node instanceof Element element && depth > 0 && parent != null && !EMPTY.contains(local(element))) {
            at = parent;
        }
    }

    private static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
