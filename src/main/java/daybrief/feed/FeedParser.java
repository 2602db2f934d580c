package daybrief.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads RSS 0.9-2.0, RDF and Atom by looking for what is there rather than for what should be: jsoup's XML parser makes a tree
 * of anything, expands no entity of the document's own and follows no reference out of it.
 */
public final class FeedParser {
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private FeedParser() {}

    /**
     * @param type the Content-Type that came with it, or empty
     * @param address where it came from, against which its links are resolved
     */
    public static ParsedFeed parse(byte[] bytes, String type, String address) {
        return parse(Decoding.text(bytes, type), address);
    }

    static ParsedFeed parse(String decoded, String address) {
        int start = Math.max(0, decoded.indexOf('<'));
        String xml = decoded.substring(start, Math.min(decoded.length(), start + MOST_CHARACTERS));
        Document document = Jsoup.parse(xml, address, Parser.xmlParser());
        Optional<Element> root = elements(document, ROOTS).findFirst();
        List<String> warnings = new ArrayList<>();
        if (root.isEmpty()) {
            warnings.add("this is no feed");
            return new ParsedFeed("", Optional.empty(), Optional.empty(), List.of(), warnings);
        }
        return feed(root.get(), document, address, warnings);
    }

    private static ParsedFeed feed(Element root, Document document, String address, List<String> warnings) {
        Element channel = elements(root, Set.of("channel")).findFirst().orElse(root);
        Optional<String> language = Language.of(channel).or(() -> Language.of(root));
        List<Entry> entries = new ArrayList<>();
        elements(document, ENTRIES)
                .filter(FeedParser::outermost)
                .limit(MOST_ENTRIES)
                .forEach(item -> entry(item, address, entries, warnings));
        String title = Tags.children(channel, "title")
                .findFirst()
                .map(Element::wholeText)
                .map(HtmlText::line)
                .orElse("");
        return new ParsedFeed(title, Links.ofFeed(channel, address), language, entries, warnings);
    }

    /** One entry that cannot be read takes none of the others with it. */
    private static void entry(Element item, String address, List<Entry> entries, List<String> warnings) {
        EntryReader reader = new EntryReader(item, address);
        Entry entry = reader.read();
        boolean empty = entry.title().isEmpty() && entry.text().isEmpty();
        if (empty) {
            warnings.add("an entry without title and text");
        } else {
            reader.problem().ifPresent(warnings::add);
            entries.add(entry);
        }
    }

    private static Stream<Element> elements(Element within, Set<String> names) {
        return within.stream().filter(element -> names.contains(Tags.local(element)));
    }

    private static boolean outermost(Element item) {
        Element parent = item.parent();
        return parent == null || !ENTRIES.contains(Tags.local(parent));
    }

    /** What a feed or an entry says its language is. */
    static final class Language {
        private Language() {}

        static Optional<String> of(Element element) {
            return Stream.of("language", "dc:language")
                    .flatMap(name -> Tags.children(element, name))
                    .map(child -> child.wholeText().strip())
                    .findFirst()
                    .or(() -> Tags.attribute(element, "xml:lang"))
                    .map(tag -> tag.replace('_', '-'))
                    .filter(tag -> tag.matches("[a-zA-Z]{2,3}(-.{1,20})?"));
        }
    }
}
