package daybrief.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named lists of words in a resource: lines {@code name: word word …}; several lines of one name add up; # comments. */
public final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists(String content) {
        for (String line : content.split("\n", -1)) {
            List<String> parts = List.of(line.split(":", 2));
            if (!line.startsWith("#") && parts.size() == 2) {
                Set<String> words = lists.computeIfAbsent(parts.get(0).strip(), name -> new HashSet<>());
                words.addAll(List.of(parts.get(1).strip().split("\\s+")));
            }
        }
        lists.values().forEach(words -> words.remove(""));
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
        return lists.getOrDefault(name, Set.of());
    }

    public Set<String> keys() {
        return lists.keySet();
    }
}
