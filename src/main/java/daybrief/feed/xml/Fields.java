package daybrief.feed.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The children of a channel or an entry by their names, looked up once: some have thousands. */
final class Fields {
    private final Element owner;
    private final Map<String, List<Element>> byName = new HashMap<>();

    Fields(Element owner) {
        this.owner = owner;
        for (Element child : owner.children()) {
            byName.computeIfAbsent(child.tagName(), name -> new ArrayList<>()).add(child);
        }
    }

    Element owner() {
        return owner;
    }

    /** All of these names, in the order of the names. */
    Stream<Element> all(List<String> names) {
        return names.stream().flatMap(name -> byName.getOrDefault(name, List.of()).stream());
    }

    Stream<Element> all(String... names) {
        return all(List.of(names));
    }

    /** All of these names, in the order of the document. */
    Stream<Element> inOrder(String... names) {
        List<String> wanted = List.of(names);
        return owner.children().stream().filter(child -> wanted.contains(child.tagName()));
    }

    Stream<String> texts(List<String> names) {
        return all(names).flatMap(element -> Tags.text(element).stream());
    }

    Optional<String> attribute(String name) {
        return Tags.attribute(owner, name);
    }
}
