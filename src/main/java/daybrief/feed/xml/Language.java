package daybrief.feed.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a feed or an entry says its language is, as a tag such as {@code en-GB}. */
public final class Language {
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,4}");

    private Language() {}

    /** As its elements or its own attributes say; nothing is inherited. */
    static Optional<String> of(Fields fields) {
        return fields.texts(List.of("language", "dc:language", "dcterms:language"))
                .flatMap(written -> tag(written).stream())
                .findFirst()
                .or(() -> fields.attribute("xml:lang").flatMap(Language::tag))
                .or(() -> fields.attribute("lang").flatMap(Language::tag));
    }

    /** The first of what may be a list. */
    public static Optional<String> tag(String written) {
        String tag = written.split("[,;]", 2)[0].strip().replace('_', '-');
        return Optional.of(tag).filter(found -> TAG.matcher(found).matches());
    }
}
