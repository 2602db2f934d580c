package daybrief.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Named lists of phrases in a resource: lines {@code name: phrase; phrase …}; several of one name add up; # comments. */
public final class Phrases {
    private Phrases() {}

    /** By name, in the order of the file, which stands beside the given class; a missing one is a fault of the build. */
    public static Map<String, Set<String>> read(Class<?> beside, String resource) {
        Map<String, Set<String>> read = new LinkedHashMap<>();
        for (String line : lines(beside, resource)) {
            List<String> parts = List.of(line.split(":", 2));
            if (!line.startsWith("#") && parts.size() == 2) {
                Set<String> phrases = read.computeIfAbsent(parts.get(0).strip(), name -> new LinkedHashSet<>());
                for (String phrase : parts.get(1).split(";", -1)) {
                    phrases.add(phrase.strip());
                }
            }
        }
        return read;
    }

    private static List<String> lines(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the phrases " + resource + " are missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the phrases " + resource + " cannot be read", e);
        }
    }

    /** Any of them, as a part of a pattern. */
    public static String any(Set<String> phrases) {
        return phrases.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** As phrases are compared; of the Turkish İ the root locale makes two characters. */
    public static String lower(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace("i\u0307", "i");
    }
}
