package daybrief.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Elements and attributes by names as publishers write them: in any case, under any prefix. */
final class Tags {
    private Tags() {}

    /** The name without its prefix, in lower case. */
    static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** The whole name in lower case. */
    static String full(Element element) {
        return element.tagName().toLowerCase(Locale.ROOT);
    }

    /** Children of exactly this name, prefix included, in lower case. */
    static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> full(child).equals(name));
    }

    static Optional<String> attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                .map(Attribute::getValue)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
