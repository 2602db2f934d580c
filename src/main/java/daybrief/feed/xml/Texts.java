package daybrief.feed.xml;

import daybrief.feed.markup.Prose;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The text constructs of a channel or an entry. Atom says by {@code type} and {@code mode} what is in an element; RSS does not,
 * and many say it wrongly, so elements within are taken for markup whatever is said, and what nobody names is judged by its looks.
 */
final class Texts {
    private static final List<String> WHOLE =
            List.of("content:encoded", "content", "xhtml:body", "body", "fullitem", "xhtml:div");
    private static final String[] SHORT = {"description", "summary", "abstract", "dc:description", "dcterms:abstract"};
    private static final List<String> ELSE =
            List.of("itunes:summary", "media:description", "itunes:subtitle", "googleplay:description");

    private final Fields fields;
    private final String address;

    Texts(Fields fields, String address) {
        this.fields = fields;
        this.address = address;
    }

    /** The first of these that says anything. */
    Optional<Prose> first(List<String> names) {
        return said(fields.all(names)).findFirst();
    }

    /** The whole text, where there is one beside the summary: the second of two different summaries is one too. */
    Optional<Prose> content() {
        return first(WHOLE)
                .or(() -> said(fields.inOrder(SHORT))
                        .skip(1)
                        .filter(second -> summary()
                                .filter(one -> one.text().equals(second.text()))
                                .isEmpty())
                        .findFirst());
    }

    Optional<Prose> summary() {
        return said(fields.inOrder(SHORT))
                .findFirst()
                .or(() -> first(ELSE))
                .or(() -> said(inGroups()).findFirst());
    }

    private Stream<Element> inGroups() {
        return fields.all("media:group").flatMap(group -> Tags.children(group, "media:description"));
    }

    private Stream<Prose> said(Stream<Element> elements) {
        return elements.map(element -> prose(element, address))
                .filter(prose -> !prose.text().isEmpty() || prose.html().contains("<img"));
    }

    static Prose prose(Element element, String address) {
        String base = Links.base(element, address);
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        if (element.childrenSize() > 0) {
            return Prose.inline(element, base);
        }
        String words = element.wholeText();
        if (mode.equals("base64") || isBinary(type)) {
            return decoded(words).map(text -> Prose.either(text, base)).orElseGet(() -> Prose.plain(""));
        }
        return switch (type) {
            case "text", "text/plain" -> mode.equals("escaped") ? Prose.either(words, base) : Prose.plain(words);
            case "html", "text/html", "xhtml", "application/xhtml+xml" -> Prose.html(words, base);
            default -> Prose.either(words, base);
        };
    }

    /** Such a content is in base64 (RFC 4287, 4.1.3.3); of a picture nothing is read. */
    private static boolean isBinary(String type) {
        return type.contains("/") && !type.startsWith("text/") && !type.endsWith("xml") && !type.startsWith("html");
    }

    private static Optional<String> decoded(String base64) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getMimeDecoder().decode(base64.strip()));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
