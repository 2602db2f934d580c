package daybrief.feed.xml;

import daybrief.feed.Address;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/** Which of the links that stand in a feed or an entry leads to it, and which to what comes with it. */
final class Links {
    private static final int MOST_ENCLOSURES = 50;

    private final Fields fields;
    private final String address;

    Links(Fields fields, String address) {
        this.fields = fields;
        this.address = address;
    }

    Optional<String> ofFeed() {
        return first(Stream.concat(itsOwn(), attributes(fields.owner(), "href")));
    }

    /** The publisher's own link behind a counting one, then the entry's link, then an id that says it is a link, then its only attachment. */
    Optional<String> ofEntry() {
        Stream<Found> counted = fields.all("feedburner:origlink").flatMap(Links::words);
        Stream<Found> guid = fields.all("guid")
                .filter(id -> !id.attr("ispermalink").strip().equalsIgnoreCase("false"))
                .flatMap(Links::words)
                .filter(found -> Address.isAbsolute(found.written()));
        return first(Stream.of(counted, itsOwn(), guid, attributes(fields.owner(), "href"), outside(), attachments())
                .flatMap(found -> found));
    }

    List<String> enclosures() {
        return attachments()
                .flatMap(found -> resolved(found).stream())
                .distinct()
                .limit(MOST_ENCLOSURES)
                .toList();
    }

    /** A link as written and the element that says against what it is to be resolved. */
    private record Found(Element at, String written) {}

    private Optional<String> first(Stream<Found> found) {
        return found.flatMap(one -> resolved(one).stream()).findFirst();
    }

    private Optional<String> resolved(Found found) {
        return Address.resolve(base(found.at(), address), found.written());
    }

    /** Words first, as RSS has them; of Atom's those that lead to a page first. */
    private Stream<Found> itsOwn() {
        return Stream.of(
                        fields.all("link")
                                .filter(link -> link.attr("href").isBlank())
                                .flatMap(Links::words),
                        alternates().filter(Links::isPage).flatMap(link -> attributes(link, "href")),
                        alternates().flatMap(link -> attributes(link, "href")),
                        fields.all("link", "url")
                                .filter(link -> rel(link).equals("alternate"))
                                .flatMap(Links::words),
                        fields.all("a").flatMap(link -> attributes(link, "href")))
                .flatMap(found -> found);
    }

    private Stream<Element> alternates() {
        return fields.all("link").filter(link -> rel(link).equals("alternate"));
    }

    private static String rel(Element link) {
        String rel = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        return rel.isEmpty() ? "alternate" : rel.substring(rel.lastIndexOf('/') + 1);
    }

    private static boolean isPage(Element link) {
        String type = link.attr("type");
        return type.isBlank() || type.contains("html");
    }

    /** The text stands elsewhere, and no link says so. */
    private Stream<Found> outside() {
        return fields.all("content").flatMap(content -> attributes(content, "src"));
    }

    private Stream<Found> attachments() {
        Stream<Element> media = Stream.concat(
                fields.all("media:content"),
                fields.all("media:group").flatMap(group -> Tags.children(group, "media:content")));
        return Stream.of(
                        fields.all("enclosure")
                                .flatMap(one -> attributes(one, "url", "href", "rdf:resource", "enc:url")),
                        fields.all("link")
                                .filter(link -> rel(link).equals("enclosure"))
                                .flatMap(link -> attributes(link, "href")),
                        media.flatMap(one -> attributes(one, "url")))
                .flatMap(found -> found);
    }

    private static Stream<Found> attributes(Element element, String... names) {
        return Stream.of(names)
                .flatMap(name -> Tags.attribute(element, name).stream())
                .limit(1)
                .map(written -> new Found(element, written));
    }

    private static Stream<Found> words(Element element) {
        return Tags.text(element).stream().map(written -> new Found(element, written));
    }

    /** The nearest base around an element, which {@link Naming} has made absolute, or else where the feed came from. */
    static String base(Element at, String address) {
        return Tags.inherited(at, "xml:base").orElse(address);
    }

    static String against(String base, String relative) {
        return StringUtil.resolve(base, relative);
    }
}
