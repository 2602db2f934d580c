package daybrief.feed.xml;

import daybrief.feed.markup.Prose;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote it: names as a reader would say them, without addresses unless there is nothing else. */
final class People {
    private static final int LONGEST = 200;
    private static final int MOST = 10;
    private static final List<String> NAMES = List.of("name", "foaf:name", "itunes:name", "dc:title", "rdf:value");
    private static final List<String> ADDRESSES = List.of("email", "itunes:email", "foaf:mbox");
    private static final String MAIL = "[^\\s@<>()]+@[^\\s@<>()]+";
    private static final Pattern MAIL_AND_NAME = Pattern.compile("<?(?:mailto:)?" + MAIL + ">?[\\s,]*\\(([^()]+)\\)");
    private static final Pattern NAME_AND_MAIL =
            Pattern.compile("\"?([^\"<>()]+?)\"?(?:\\s+|\\s*[<(\\[]\\s*)(?:mailto:)?" + MAIL + "[>)\\]]?");

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
        return child(person, NAMES)
                .or(() -> child(person, ADDRESSES))
                .or(() -> Optional.of(plain(person)))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
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
        Matcher named = MAIL_AND_NAME.matcher(words);
        if (named.matches()) {
            return Prose.either(named.group(1), "").line();
        }
        Matcher addressed = NAME_AND_MAIL.matcher(words);
        return addressed.matches() && !addressed.group(1).contains("@")
                ? Prose.either(addressed.group(1), "").line()
                : Prose.either(words, "").line();
    }
}
