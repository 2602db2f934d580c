package daybrief.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Named lists of words in a resource: lines {@code name: word word …}; several lines of one name add up; # comments. A list is taken
 * apart when it is first asked for: a text needs those of one language.
 */
public final class WordLists {
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();

    private WordLists(String content) {
        for (String line : content.split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon >= 0 && !line.startsWith("#")) {
                lines.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>())
                        .add(line.substring(colon + 1));
            }
        }
    }

    /** Reads a resource that stands beside this class. */
    public static WordLists read(String resource) {
        return read(WordLists.class, resource);
    }

    /** Reads a resource that stands beside the given class; a missing one is a fault of the build. */
    public static WordLists read(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the word lists " + resource + " are missing from the program");
            }
            return new WordLists(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the word lists " + resource + " cannot be read", e);
        }
    }

    /** The words of a list, or none. */
    public Set<String> of(String name) {
        return lines.containsKey(name) ? lists.computeIfAbsent(name, this::words) : Set.of();
    }

    private Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String line : lines.getOrDefault(name, List.of())) {
            StringTokenizer tokens = new StringTokenizer(line);
            while (tokens.hasMoreTokens()) {
                words.add(tokens.nextToken());
            }
        }
        return words;
    }

    public Set<String> keys() {
        return lines.keySet();
    }
}
