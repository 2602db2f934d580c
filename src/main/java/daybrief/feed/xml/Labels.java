package daybrief.feed.xml;

import daybrief.feed.markup.Prose;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What an entry is filed under. */
final class Labels {
    private static final int LONGEST = 200;
    private static final int MOST = 50;

    private Labels() {}

    static List<String> in(Fields fields) {
        Stream<String> named = fields.all(
                        "category", "dc:subject", "dcterms:subject", "itunes:category", "media:category")
                .flatMap(Labels::withInner)
                .flatMap(Labels::labels);
        Stream<String> listed = fields.texts(List.of("itunes:keywords", "media:keywords", "keywords"))
                .flatMap(words -> Stream.of(words.split(",", -1)));
        return Stream.concat(named, listed)
                .map(label -> Prose.either(label, "").line())
                .filter(label -> !label.isEmpty() && label.length() < LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Categories of iTunes stand in one another. */
    private static Stream<Element> withInner(Element category) {
        Stream.Builder<Element> all = Stream.builder();
        Deque<Element> open = new ArrayDeque<>(List.of(category));
        for (int i = 0; i < MOST && !open.isEmpty(); i++) {
            Element next = open.pop();
            all.add(next);
            Tags.children(next, category.tagName()).limit(MOST).forEach(open::add);
        }
        return all.build();
    }

    /** Atom has a name for machines and one for people: both count. */
    private static Stream<String> labels(Element category) {
        List<String> named = Stream.of("term", "label")
                .flatMap(name -> Tags.attribute(category, name).stream())
                .toList();
        return named.isEmpty()
                ? Tags.attribute(category, "text")
                        .or(() -> Tags.text(category))
                        .or(() -> Tags.attribute(category, "rdf:resource"))
                        .stream()
                : named.stream();
    }
}
