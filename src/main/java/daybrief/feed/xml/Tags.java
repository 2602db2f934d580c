package daybrief.feed.xml;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Elements by the names that {@link Naming} gave them. */
final class Tags {
    private Tags() {}

    static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> child.tagName().equals(name));
    }

    /** An attribute that says something. */
    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    static Optional<String> text(Element element) {
        return Optional.of(element.wholeText().strip()).filter(text -> !text.isEmpty());
    }

    /** Of the element or the nearest around it that has the attribute. */
    static Optional<String> inherited(Element element, String name) {
        return Stream.iterate(element, at -> at != null, Element::parent)
                .flatMap(at -> attribute(at, name).stream())
                .findFirst();
    }
}
