package daybrief.feed.xml;

import daybrief.feed.Entry;
import daybrief.feed.date.Order;
import daybrief.feed.markup.Prose;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One {@code item} or {@code entry} element to an {@link Entry}. Each field is taken from the best of the elements that may hold it. */
final class EntryReader {
    static final List<String> AUTHORS =
            List.of("dc:creator", "author", "itunes:author", "dcterms:creator", "googleplay:author");

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_ID = 1_000;
    private static final List<String> TITLES =
            List.of("title", "dc:title", "dcterms:title", "media:title", "itunes:title");
    private static final List<String> IDS = List.of("guid", "id", "dc:identifier", "dcterms:identifier");

    private final Fields fields;
    private final Channel channel;
    private final Moments moments;

    EntryReader(Element item, Channel channel) {
        this.fields = new Fields(item);
        this.channel = channel;
        this.moments = new Moments(fields, channel.order());
    }

    /** What entries inherit from their feed. */
    record Channel(String address, Optional<String> author, Order order) {}

    Entry read() {
        Texts texts = new Texts(fields, channel.address());
        Links links = new Links(fields, channel.address());
        Optional<Prose> summary = texts.summary();
        Optional<Prose> content = texts.content();
        return new Entry(
                guid(),
                links.ofEntry(),
                cut(texts.first(TITLES).map(Prose::line).orElse(""), LONGEST_TITLE),
                cut(content.or(() -> summary).map(Prose::text).orElse(""), LONGEST_TEXT),
                summary.map(Prose::html),
                content.map(Prose::html),
                author(),
                Entry.Dated.of(moments.published(), moments.updated()),
                Language.of(fields),
                Labels.in(fields),
                links.enclosures());
    }

    /** What is wrong with the entry. */
    Optional<String> problem() {
        return moments.unreadable().map(date -> "the date \"" + cut(date, 60) + "\" cannot be read");
    }

    private Optional<String> guid() {
        return fields.texts(IDS)
                .findFirst()
                .or(() -> fields.attribute("rdf:about"))
                .or(() -> fields.attribute("id"))
                .map(guid -> cut(guid, LONGEST_ID));
    }

    /** An article without a name is the feed's own; one from elsewhere is its source's. */
    private Optional<String> author() {
        return People.in(fields, AUTHORS)
                .or(() -> fields.all("source")
                        .flatMap(source -> People.in(new Fields(source), AUTHORS).stream())
                        .findFirst())
                .or(channel::author);
    }

    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
