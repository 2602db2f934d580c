package daybrief.feed.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Gives every element of a tree the name by which this package knows it, whatever prefix it came under ({@code dc:creator};
 * elements of RSS and Atom have no prefix; those of unknown namespaces begin with "?"), makes each {@code xml:base} absolute,
 * and brings home what stands in an element that was never closed.
 */
final class Naming implements NodeVisitor {
    /** They hold text alone: an element of {@link #STRAYS} in one of them is a sibling whose elder was not closed. */
    private static final Set<String> LEAVES = Set.of(
            "title",
            "link",
            "guid",
            "id",
            "pubdate",
            "category",
            "updated",
            "published",
            "comments",
            "issued",
            "modified");

    private static final Set<String> STRAYS = Set.of(
            "title",
            "link",
            "guid",
            "id",
            "pubdate",
            "category",
            "updated",
            "published",
            "author",
            "description",
            "summary",
            "content",
            "item",
            "entry",
            "content:encoded",
            "dc:date",
            "dc:creator",
            "enclosure");
    /** No HTML element has such a name. */
    private static final Set<String> NEVER_IN_PROSE = Set.of("item", "entry", "guid", "pubdate", "content:encoded");

    /** Each is taken out from among its siblings, of which there may be many. */
    private static final int MOST_STRAYS = 2_000;

    /** In one scope; a hostile document declares thousands, and each element within would copy them. */
    private static final int MOST_PREFIXES = 100;

    /** Each costs the reading of an address. */
    private static final int MOST_BASES = 5_000;

    private static final Set<String> PROSE = Set.of("description", "summary", "content", "content:encoded");

    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private final Deque<String> bases = new ArrayDeque<>();
    private final List<Element> strays = new ArrayList<>();
    private int basesMet;

    private Naming(String address) {
        scopes.push(Map.of());
        bases.push(address);
    }

    /** How many elements had to be brought home. */
    static int name(Document document, String address) {
        Naming naming = new Naming(address);
        document.traverse(naming);
        naming.strays.forEach(Naming::bringHome);
        return naming.strays.size();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            scopes.push(declared(element));
            bases.push(base(element));
            element.tagName(name(element.tagName()), Parser.NamespaceXml);
            if (strays.size() < MOST_STRAYS && isStray(element)) {
                strays.add(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element && depth > 0) {
            scopes.pop();
            bases.pop();
        }
    }

    private Map<String, String> declared(Element element) {
        Map<String, String> outer = scopes.element();
        Map<String, String> own = outer;
        String about = "";
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.equals("xmlns") || key.startsWith("xmlns:")) {
                own = own == outer ? new HashMap<>(outer) : own;
                if (own.size() < MOST_PREFIXES) {
                    own.put(key.substring(Math.min(key.length(), 6)), attribute.getValue());
                }
            } else if (key.endsWith(":about")) {
                about = attribute.getValue();
            }
        }
        if (!about.isBlank()) {
            element.attr("rdf:about", about);
        }
        return own;
    }

    private String base(Element element) {
        String own = element.attr("xml:base").strip();
        String outer = bases.element();
        if (own.isEmpty() || ++basesMet > MOST_BASES) {
            return outer;
        }
        String absolute = Links.against(outer, own);
        element.attr("xml:base", absolute.isEmpty() ? outer : absolute);
        return element.attr("xml:base");
    }

    private String name(String tag) {
        int colon = tag.indexOf(':');
        String prefix = colon < 0 ? "" : tag.substring(0, colon);
        String local = tag.substring(colon + 1);
        String address = scopes.element().get(prefix);
        String known = address == null
                ? Namespaces.undeclared(prefix)
                : Namespaces.prefix(address).orElseGet(() -> Namespaces.undeclared(prefix));
        String name = known.isEmpty() ? local : known + ":" + local;
        return name.isEmpty() ? "?" : name;
    }

    private static boolean isStray(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            return false;
        }
        String name = element.tagName();
        boolean inLeaf = LEAVES.contains(parent.tagName()) && STRAYS.contains(name) && parent.parent() != null;
        return inLeaf || (PROSE.contains(parent.tagName()) && NEVER_IN_PROSE.contains(name));
    }

    private static void bringHome(Element stray) {
        Element leaf = stray.parent();
        Element home = leaf == null ? null : leaf.parent();
        if (home == null) {
            return;
        }
        Element outer = home.parent();
        (outer != null && stray.tagName().equals(home.tagName()) ? outer : home).appendChild(stray);
    }
}
