package daybrief.feed.xml;

import daybrief.feed.Entry;
import daybrief.feed.Origin;
import daybrief.feed.ParsedFeed;
import daybrief.feed.date.Order;
import daybrief.feed.markup.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** An XML document as a feed. jsoup's parser makes a tree of anything, however it is closed or nested. */
public final class XmlFeed {
    private static final int DEEPEST = 256;
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_WARNINGS = 20;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf", "rdf", "channel", "entry");
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final List<String> OWNERS = List.of("managingeditor", "itunes:owner", "dc:publisher", "webmaster");
    private static final List<String> TITLES =
            List.of("title", "dc:title", "dcterms:title", "itunes:title", "media:title");
    private static final List<String> DESCRIPTIONS = List.of(
            "description",
            "subtitle",
            "tagline",
            "dc:description",
            "itunes:summary",
            "itunes:subtitle",
            "abstract",
            "media:description",
            "googleplay:description",
            "info");

    private final Document document;
    private final Origin origin;
    private final List<String> warnings = new ArrayList<>();

    private XmlFeed(Document document, Origin origin) {
        this.document = document;
        this.origin = origin;
    }

    /** Empty for what is no feed. */
    public static Optional<ParsedFeed> read(String xml, Origin origin) {
        Preamble preamble = Preamble.of(xml);
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(DEEPEST);
        Document document = Jsoup.parse(preamble.document(), "", parser);
        int strays = Naming.name(document, origin.address());
        XmlFeed feed = new XmlFeed(document, origin);
        feed.warnings.addAll(preamble.warnings());
        if (strays > 0) {
            feed.warnings.add("elements that are not closed");
        }
        return feed.elements(ROOTS).findFirst().map(feed::read);
    }

    private ParsedFeed read(Element root) {
        Element channel = root.tagName().equals("channel")
                ? root
                : Tags.children(root, "channel").findFirst().orElse(root);
        Fields fields = new Fields(channel);
        Texts texts = new Texts(fields, origin.address());
        Optional<String> language =
                Language.of(fields).or(() -> Language.of(new Fields(root))).or(() -> Language.tag(origin.language()));
        Order order = Moments.order(document, language);
        Moments moments = new Moments(fields, order);
        Optional<String> author = People.in(fields, EntryReader.AUTHORS).or(() -> People.in(fields, OWNERS));
        List<Entry> entries = entries(new EntryReader.Channel(origin.address(), author, order));
        Optional<String> link = new Links(fields, origin.address()).ofFeed();
        return new ParsedFeed(
                texts.first(TITLES)
                        .map(Prose::line)
                        .map(title -> EntryReader.cut(title, 500))
                        .orElse(""),
                link,
                EntryReader.cut(texts.first(DESCRIPTIONS).map(Prose::line).orElse(""), LONGEST_DESCRIPTION),
                language,
                moments.updated().or(moments::published),
                moments.published(),
                entries,
                warnings);
    }

    private List<Entry> entries(EntryReader.Channel channel) {
        List<Entry> entries = new ArrayList<>();
        elements(ENTRIES).limit(MOST_ENTRIES).forEach(item -> {
            EntryReader reader = new EntryReader(item, channel);
            Entry entry = reader.read();
            if (entry.isEmpty() && entry.link().isEmpty()) {
                warn("an entry without title, text and link");
            } else {
                reader.problem().ifPresent(this::warn);
                entries.add(entry);
            }
        });
        return entries;
    }

    private void warn(String warning) {
        if (warnings.size() < MOST_WARNINGS && !warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    private Stream<Element> elements(Set<String> names) {
        return document.stream().filter(element -> names.contains(element.tagName()));
    }
}
