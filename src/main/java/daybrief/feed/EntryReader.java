package daybrief.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** One {@code item} or {@code entry} element to an {@link Entry}. Each field is taken from the best of the elements that may hold it. */
final class EntryReader {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_CATEGORIES = 30;
    private static final List<String> TEXTS = List.of(
            "content:encoded",
            "content",
            "atom:content",
            "description",
            "summary",
            "atom:summary",
            "media:description");
    private static final List<String> DATES = List.of(
            "pubdate",
            "published",
            "atom:published",
            "dc:date",
            "issued",
            "dcterms:issued",
            "created",
            "dcterms:created",
            "date",
            "updated",
            "atom:updated",
            "modified",
            "dcterms:modified");

    private final Element item;
    private final String address;
    private Optional<String> problem = Optional.empty();

    EntryReader(Element item, String address) {
        this.item = item;
        this.address = address;
    }

    Entry read() {
        return new Entry(
                guid(),
                Links.ofEntry(item, address),
                cut(
                        first("title", "atom:title", "dc:title", "media:title")
                                .map(EntryReader::content)
                                .map(HtmlText::line)
                                .orElse(""),
                        LONGEST_TITLE),
                text(),
                author(),
                published(),
                FeedParser.Language.of(item),
                categories());
    }

    /** What is wrong with the entry, after it was read. */
    Optional<String> problem() {
        return problem;
    }

    private Optional<String> guid() {
        return first("guid", "id", "atom:id", "dc:identifier")
                .map(element -> element.wholeText().strip())
                .or(() -> Tags.attribute(item, "rdf:about"))
                .filter(guid -> !guid.isEmpty())
                .map(guid -> cut(guid, 1_000));
    }

    /** The first that says more than nothing; a whole text stands before a description. */
    private String text() {
        return TEXTS.stream()
                .flatMap(name -> Tags.children(item, name))
                .map(element -> HtmlText.of(content(element)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> cut(text, LONGEST_TEXT))
                .orElse("");
    }

    /** Escaped HTML is the element's text; XHTML is its children. */
    private static String content(Element element) {
        return element.childrenSize() > 0 ? element.html() : element.wholeText();
    }

    private Optional<String> author() {
        return Stream.of("dc:creator", "author", "atom:author", "itunes:author")
                .flatMap(name -> Tags.children(item, name))
                .map(author -> Tags.children(author, "name").findFirst().orElse(author))
                .map(author -> HtmlText.line(author.wholeText()))
                .map(author -> author.replaceFirst("^\\S+@\\S+\\s+\\((.+)\\)$", "$1"))
                .filter(author -> !author.isEmpty() && author.length() < LONGEST_NAME)
                .findFirst();
    }

    private Optional<Instant> published() {
        List<String> written = DATES.stream()
                .flatMap(name -> Tags.children(item, name))
                .map(element -> element.wholeText().strip())
                .filter(date -> !date.isEmpty())
                .toList();
        Optional<Instant> date =
                written.stream().flatMap(text -> Dates.parse(text).stream()).findFirst();
        if (date.isEmpty() && !written.isEmpty()) {
            problem = Optional.of("the date \"" + cut(written.get(0), 60) + "\" cannot be read");
        }
        return date;
    }

    private List<String> categories() {
        List<String> categories = new ArrayList<>();
        Stream.of("category", "atom:category", "dc:subject", "itunes:category")
                .flatMap(name -> Tags.children(item, name))
                .map(element -> Tags.attribute(element, "label")
                        .or(() -> Tags.attribute(element, "term"))
                        .orElseGet(element::wholeText))
                .map(HtmlText::line)
                .filter(category -> !category.isEmpty() && category.length() < LONGEST_NAME)
                .distinct()
                .limit(MOST_CATEGORIES)
                .forEach(categories::add);
        return categories;
    }

    private Optional<Element> first(String... names) {
        return Stream.of(names).flatMap(name -> Tags.children(item, name)).findFirst();
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
