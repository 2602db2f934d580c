package daybrief.feed;

import daybrief.feed.markup.HtmlText;
import daybrief.feed.markup.Slashes;
import daybrief.feed.xml.Language;
import daybrief.text.charset.Decoding;
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

/**
 * Reads OPML lists of feeds. A feed that stands in two folders is one feed with both. Strangers send such lists: no entity is
 * expanded, nothing is fetched, and names, folders and depth have their limits.
 */
public final class Opml {
    private static final int MOST = 10_000;
    private static final int DEEPEST = 16;
    private static final int MOST_FOLDERS = 40;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ADDRESS = 2_000;

    private final Map<String, OpmlFeed> feeds = new LinkedHashMap<>();
    private final List<OpmlList.Unread> unread = new ArrayList<>();

    private Opml() {}

    /** The feeds in their order; none where the text is no OPML. */
    public static List<OpmlFeed> read(byte[] bytes) {
        return list(bytes).feeds();
    }

    /** The same, with what is no feed though it is meant as one. */
    public static OpmlList list(byte[] bytes) {
        Opml list = new Opml();
        Jsoup.parse(Decoding.text(bytes, ""), "", Parser.xmlParser().settings(ParseSettings.htmlDefault)).stream()
                .filter(element -> isOutline(element) && isFeed(element))
                .limit(MOST)
                .forEach(list::add);
        return new OpmlList(new ArrayList<>(list.feeds.values()), list.unread);
    }

    private static boolean isOutline(Element element) {
        return element.tagName().endsWith("outline");
    }

    private static boolean isFeed(Element outline) {
        return outline.hasAttr("xmlurl") || outline.attr("type").strip().matches("(?i)rss|atom|feed");
    }

    private void add(Element outline) {
        String address = web(outline.attr("xmlurl").strip());
        Optional<OpmlList.Flaw> flaw = flaw(address);
        if (flaw.isPresent()) {
            unread.add(new OpmlList.Unread(name(outline).orElseGet(() -> cut(address)), flaw.get()));
        } else {
            OpmlFeed feed = feed(outline, whole(address).orElse(address));
            feeds.merge(feed.address(), feed, Opml::inBoth);
        }
    }

    /** "feed:https://…" and "feed://…" are what browsers once made of a feed's address. */
    private static String web(String address) {
        return address.length() > LONGEST_ADDRESS
                ? address
                : address.replaceFirst("(?i)^feed:(?=https?://)", "").replaceFirst("(?i)^feed://", "http://");
    }

    private static Optional<OpmlList.Flaw> flaw(String address) {
        if (address.isEmpty()) {
            return Optional.of(OpmlList.Flaw.NO_ADDRESS);
        }
        if (address.length() > LONGEST_ADDRESS) {
            return Optional.of(OpmlList.Flaw.TOO_LONG);
        }
        return whole(address).isPresent() ? Optional.empty() : Optional.of(OpmlList.Flaw.NO_WEB_ADDRESS);
    }

    private static Optional<String> whole(String address) {
        return Address.resolve("", address).filter(Address::isAbsolute);
    }

    private static OpmlFeed feed(Element outline, String address) {
        return new OpmlFeed(
                address,
                name(outline).orElseGet(() -> cut(Address.shown(address))),
                attribute(outline, "htmlurl").flatMap(Opml::whole),
                attribute(outline, "language").flatMap(Language::tag),
                folders(outline));
    }

    private static Optional<String> name(Element outline) {
        return attribute(outline, "text")
                .or(() -> attribute(outline, "title"))
                .map(name -> Slashes.harmless(HtmlText.line(cut(name))))
                .filter(name -> !name.isEmpty());
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…"
                : name;
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

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    private static OpmlFeed inBoth(OpmlFeed one, OpmlFeed other) {
        if (one.folders().size() >= MOST_FOLDERS) {
            return one;
        }
        Set<String> folders = new LinkedHashSet<>(one.folders());
        folders.addAll(other.folders());
        return one.under(folders);
    }
}
