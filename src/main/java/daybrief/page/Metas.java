package daybrief.page;

import daybrief.page.body.Clean;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, property or itemprop, whichever it uses; the first of a name counts. */
final class Metas {
    private static final int LONGEST = 5_000;

    private final Map<String, String> contents = new HashMap<>();

    static Metas of(Document page) {
        Metas metas = new Metas();
        page.select("meta[content]").forEach(metas::add);
        return metas;
    }

    private void add(Element meta) {
        String content = meta.attr("content");
        String value = Clean.line(content.substring(0, Math.min(LONGEST, content.length())));
        if (value.isEmpty()) {
            return;
        }
        Stream.of("property", "name", "itemprop", "http-equiv")
                .map(attribute -> meta.attr(attribute).strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .forEach(name -> contents.putIfAbsent(name, value));
    }

    Optional<String> first(String... names) {
        return Stream.of(names).filter(contents::containsKey).map(contents::get).findFirst();
    }

    Stream<String> all(String... names) {
        return Stream.of(names).filter(contents::containsKey).map(contents::get);
    }
}
