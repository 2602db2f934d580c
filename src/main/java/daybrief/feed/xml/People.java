package daybrief.feed.xml;

import daybrief.feed.markup.Prose;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote it, as the feed says it: "name", "address", or both as "name (address)", the form that readers of feeds agree on. */
final class People {
    private static final int LONGEST = 200;
    private static final int MOST = 10;
    private static final List<String> NAMES = List.of("name", "foaf:name", "itunes:name", "dc:title", "rdf:value");
    private static final List<String> ADDRESSES = List.of("email", "itunes:email", "foaf:mbox");

    private People() {}

    /** The first of these elements' kinds that names anybody; several people of one kind are named together. */
    static Optional<String> in(Fields fields, List<String> kinds) {
        return kinds.stream()
                .map(kind -> together(fields.all(kind)))
                .filter(names -> !names.isEmpty())
                .findFirst();
    }

    private static String together(Stream<Element> people) {
        Set<String> names = new LinkedHashSet<>();
        people.limit(MOST)
                .flatMap(person -> name(person).stream())
                .filter(name -> name.length() < LONGEST)
                .forEach(names::add);
        return String.join(", ", names);
    }

    private static Optional<String> name(Element person) {
        Optional<String> name = child(person, NAMES);
        Optional<String> address = child(person, ADDRESSES);
        Optional<String> both = name.flatMap(called -> address.map(mail -> called + " (" + mail + ")"));
        return both.or(() -> name)
                .or(() -> address)
                .or(() -> Optional.of(plain(person)))
                .map(String::strip)
                .filter(said -> !said.isEmpty());
    }

    /** Some stand one level deeper, in a person of another vocabulary. */
    private static Optional<String> child(Element person, List<String> names) {
        return Stream.concat(
                        person.children().stream(), person.children().stream().flatMap(c -> c.children().stream()))
                .filter(child -> names.contains(child.tagName()))
                .flatMap(child -> Tags.text(child).stream())
                .map(text -> Prose.either(text, "").line())
                .findFirst();
    }

    private static String plain(Element person) {
        String words = person.childrenSize() > 0
                ? Prose.inline(person, "").line()
                : person.wholeText().strip();
        if (words.length() > 2 * LONGEST) {
            return "";
        }
        return Prose.either(words, "").line();
    }
}
