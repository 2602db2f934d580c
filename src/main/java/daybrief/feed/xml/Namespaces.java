package daybrief.feed.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Namespaces by whatever address publishers give them, and the one prefix by which each is known here. */
final class Namespaces {
    /** RSS and Atom themselves. */
    static final String CORE = "";

    private static final List<Map.Entry<String, String>> KNOWN = read();
    private static final Set<String> PREFIXES =
            new TreeSet<>(KNOWN.stream().map(Map.Entry::getValue).toList());
    /** Prefixes that publishers give to the core itself, and forget to declare. */
    private static final Set<String> OF_THE_CORE = Set.of("atom", "atom10", "atom03", "a10", "rss", "rss1", "rss10");

    private Namespaces() {}

    /** The prefix known here; empty for a namespace that is not known. */
    static Optional<String> prefix(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "");
        return KNOWN.stream()
                .filter(known -> plain.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What is meant by a prefix that no declaration explains. */
    static String undeclared(String prefix) {
        if (OF_THE_CORE.contains(prefix)) {
            return CORE;
        }
        return PREFIXES.contains(prefix) || prefix.isEmpty() ? prefix : "?" + prefix;
    }

    private static List<Map.Entry<String, String>> read() {
        try (InputStream in = Namespaces.class.getResourceAsStream("/daybrief/feed/namespaces.txt")) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks the list of namespaces; build it with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" ", 2))
                    .map(parts -> Map.entry(parts[1].strip(), parts[0].equals("-") ? CORE : parts[0]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
