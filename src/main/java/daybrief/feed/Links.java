package daybrief.feed;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/** Which of the links that stand in a feed or an entry leads to it; only http and https, resolved. */
final class Links {
    private static final List<String> NOT_ITSELF = List.of(
            "self", "enclosure", "edit", "replies", "hub", "next", "prev", "previous", "via", "related", "license");

    private Links() {}

    static Optional<String> ofFeed(Element channel, String address) {
        return itsOwn(channel)
                .flatMap(link -> resolve(channel, link, address).stream())
                .findFirst();
    }

    static Optional<String> ofEntry(Element item, String address) {
        Stream<String> original = Tags.children(item, "feedburner:origlink").map(Element::wholeText);
        Stream<String> guid = Tags.children(item, "guid")
                .filter(g -> Tags.attribute(g, "isPermaLink").orElse("true").equalsIgnoreCase("true"))
                .map(Element::wholeText)
                .filter(text -> text.strip().matches("(?i)https?://.*"));
        return Stream.of(original, itsOwn(item), guid)
                .flatMap(links -> links)
                .flatMap(link -> resolve(item, link, address).stream())
                .findFirst();
    }

    private static Stream<String> itsOwn(Element element) {
        return element.children().stream()
                .filter(child ->
                        Tags.full(child).equals("link") || Tags.full(child).equals("atom:link"))
                .filter(link -> !NOT_ITSELF.contains(Tags.attribute(link, "rel").orElse("")))
                .sorted(Comparator.comparing(link -> !pointsToPage(link)))
                .map(link -> Tags.attribute(link, "href").orElseGet(link::wholeText));
    }

    private static boolean pointsToPage(Element link) {
        return Tags.attribute(link, "type").map(type -> type.contains("html")).orElse(true);
    }

    static Optional<String> resolve(Element at, String link, String address) {
        String base = Stream.iterate(at, java.util.Objects::nonNull, Element::parent)
                .limit(4)
                .flatMap(element -> Tags.attribute(element, "xml:base").stream())
                .findFirst()
                .map(own -> StringUtil.resolve(address, own))
                .orElse(address);
        String resolved = StringUtil.resolve(base, link.strip());
        return isWeb(resolved) ? Optional.of(resolved) : Optional.empty();
    }

    private static boolean isWeb(String link) {
        try {
            return link.matches("(?i)https?://[^\\s]+")
                    && link.length() < 2_000
                    && URI.create(link).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
