package daybrief.feed;

import daybrief.text.charset.Decoding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which feeds a site offers: those that its page names, and the addresses at which sites usually have one.
 *
 * <p>It asks nobody; whether there is a feed shows when it is fetched.
 */
public final class Discovery {
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/rdf+xml",
            "application/json",
            "text/xml",
            "application/xml");
    private static final Pattern COMMENTS = Pattern.compile("(?i)comment|replies|kommentar|комментари");
    private static final Pattern OTHER_JSON = Pattern.compile("(?i)/wp-json/|oembed|manifest");
    private static final List<String> KNOWN = List.of(
            "atom.xml", "feed.atom", "feed.xml", "feed/", "index.rss", "index.xml", "rss.xml", "rss/", "rss/feed.xml");
    private static final int MOST = 20;
    private static final int MOST_CHARACTERS = 2_000_000;

    private Discovery() {}

    /**
     * The feeds that a page names, in its order, but those of comments last.
     *
     * @param type the Content-Type that came with it, or empty
     * @param address where it came from
     */
    public static List<FeedOffer> named(byte[] page, String type, String address) {
        String html = Decoding.page(page, type);
        Document document = Jsoup.parse(html.substring(0, Math.min(html.length(), MOST_CHARACTERS)), address);
        Map<String, FeedOffer> offers = new LinkedHashMap<>();
        document.select("link[rel][href], a[rel][href]").stream()
                .filter(Discovery::isFeed)
                .map(link ->
                        new FeedOffer(link.absUrl("href"), link.attr("title").strip()))
                .filter(offer -> offer.address().matches("(?i)https?://\\S{1,2000}"))
                .limit(MOST)
                .forEach(offer -> offers.putIfAbsent(offer.address(), offer));
        List<FeedOffer> ordered = new ArrayList<>(offers.values());
        ordered.sort(Comparator.comparing(Discovery::isOfComments));
        return ordered;
    }

    private static boolean isFeed(Element link) {
        Set<String> relations = new HashSet<>(
                List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+")));
        String type =
                link.attr("type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return (relations.contains("alternate") || relations.contains("feed"))
                && !relations.contains("stylesheet")
                && (TYPES.contains(type) || (type.isEmpty() && relations.contains("feed")))
                && !OTHER_JSON.matcher(link.attr("href")).find();
    }

    private static boolean isOfComments(FeedOffer offer) {
        return COMMENTS.matcher(offer.address() + " " + offer.title()).find();
    }

    /** The usual addresses, in the folder of this one and at the root of its site; no comments among them. */
    public static List<String> usual(String address) {
        Set<String> all = new LinkedHashSet<>();
        Element base = Jsoup.parse("<a href=x>", address).body();
        for (String folder : List.of("./", "/")) {
            for (String name : KNOWN) {
                base.child(0).attr("href", folder + name);
                all.add(base.child(0).absUrl("href"));
            }
        }
        all.remove("");
        return List.copyOf(all);
    }
}
