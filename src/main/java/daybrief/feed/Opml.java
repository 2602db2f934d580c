package daybrief.feed;

import daybrief.feed.markup.HtmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Reads OPML lists of feeds. A feed that stands in two folders is one feed with both. */
public final class Opml {
    private static final int MOST = 10_000;
    private static final int DEEPEST = 16;

    private Opml() {}

    /** The feeds in their order; none where the text is no OPML. */
    public static List<OpmlFeed> read(byte[] bytes) {
        Map<String, OpmlFeed> feeds = new LinkedHashMap<>();
        Jsoup.parse(Decoding.text(bytes, ""), "", Parser.xmlParser().settings(ParseSettings.htmlDefault)).stream()
                .filter(element -> isOutline(element))
                .flatMap(outline -> feed(outline).stream())
                .limit(MOST)
                .forEach(feed -> feeds.merge(feed.address(), feed, Opml::inBoth));
        return new ArrayList<>(feeds.values());
    }

    private static Optional<OpmlFeed> feed(Element outline) {
        return attribute(outline, "xmlurl")
                .filter(address -> address.matches("(?i)https?://\\S{3,2000}"))
                .map(address -> new OpmlFeed(
                        address,
                        name(outline).orElse(address),
                        attribute(outline, "htmlurl"),
                        attribute(outline, "language"),
                        folders(outline)));
    }

    private static Optional<String> name(Element outline) {
        return attribute(outline, "text").or(() -> attribute(outline, "title")).map(HtmlText::line);
    }

    private static Set<String> folders(Element outline) {
        Set<String> folders = new LinkedHashSet<>();
        Element parent = outline.parent();
        for (int depth = 0; depth < DEEPEST && parent != null; depth++) {
            if (isOutline(parent)) {
                name(parent).ifPresent(folders::add);
            }
            parent = parent.parent();
        }
        return folders;
    }

    private static boolean isOutline(Element element) {
        return element.tagName().endsWith("outline");
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    private static OpmlFeed inBoth(OpmlFeed one, OpmlFeed other) {
        Set<String> folders = new LinkedHashSet<>(one.folders());
        folders.addAll(other.folders());
        return new OpmlFeed(one.address(), one.title(), one.link(), one.language(), folders);
    }
}
