package daybrief.feed.xml;

import daybrief.feed.date.Dates;
import daybrief.feed.date.Order;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a feed or an entry was published and last changed, by whichever of a dozen elements say so. */
final class Moments {
    private static final List<String> PUBLISHED = List.of(
            "pubdate",
            "published",
            "issued",
            "dcterms:issued",
            "prism:publicationdate",
            "dc:date",
            "date",
            "dcterms:date",
            "created",
            "dcterms:created",
            "dcterms:available");
    private static final List<String> UPDATED =
            List.of("updated", "modified", "dcterms:modified", "lastbuilddate", "dc:date", "dcterms:date");

    private final Fields fields;
    private final Order order;

    Moments(Fields fields, Order order) {
        this.fields = fields;
        this.order = order;
    }

    /** Of the dates of a feed, whose elements have their names by now. */
    static Order order(Document feed, Optional<String> language) {
        return Order.of(
                feed.stream()
                        .filter(element -> PUBLISHED.contains(element.tagName()) || UPDATED.contains(element.tagName()))
                        .map(Element::ownText),
                language);
    }

    Optional<Instant> published() {
        return first(fields.texts(PUBLISHED));
    }

    Optional<Instant> updated() {
        return first(Stream.concat(fields.texts(UPDATED), fields.attribute("lastmod").stream()));
    }

    /** A date that stands there and cannot be read. */
    Optional<String> unreadable() {
        return fields.texts(PUBLISHED)
                .filter(date -> Dates.parse(date, order).isEmpty())
                .findFirst();
    }

    private Optional<Instant> first(Stream<String> written) {
        return written.flatMap(text -> Dates.parse(text, order).stream()).findFirst();
    }
}
