package daybrief.source.found;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands above a Markdown text: {@code key: value} lines, and lists in brackets or on lines that begin with a dash. This
 * is the part of YAML that front matter uses; anything else is passed over.
 *
 * @param rest the text below it
 */
record FrontMatter(Map<String, List<String>> values, String rest) {
    private static final int MOST_LINES = 200;

    /** No values where the text has none; empty where it is not closed. */
    static Optional<FrontMatter> of(String text) {
        List<String> lines = text.lines().toList();
        if (!lines.get(0).strip().equals("---")) {
            return Optional.of(new FrontMatter(Map.of(), text));
        }
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            String line = lines.get(i).strip();
            if (line.equals("---") || line.equals("...")) {
                String rest = String.join("\n", lines.subList(i + 1, lines.size()));
                return Optional.of(new FrontMatter(values(lines.subList(1, i)), rest));
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<String>> values(List<String> lines) {
        Map<String, List<String>> values = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (line.strip().startsWith("- ")) {
                current.add(unquoted(line.strip().substring(2)));
            } else if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                current = new ArrayList<>(parts(line.substring(colon + 1).strip()));
                values.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), current);
            }
        }
        return values;
    }

    private static List<String> parts(String value) {
        if (value.startsWith("[") && value.endsWith("]")) {
            return Arrays.stream(value.substring(1, value.length() - 1).split(",", -1))
                    .map(FrontMatter::unquoted)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        return value.isEmpty() ? List.of() : List.of(unquoted(value));
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        boolean quoted = bare.length() > 1
                && (bare.startsWith("\"") || bare.startsWith("'"))
                && bare.charAt(bare.length() - 1) == bare.charAt(0);
        return quoted
                ? bare.substring(1, bare.length() - 1).replace("\\\"", "\"").replace("''", "'")
                : bare;
    }

    /** The first value of the first of these keys that has one. */
    Optional<String> find(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> values.getOrDefault(key, List.of()).stream().limit(1))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** All values of a key; a single one may be several with commas between them. */
    List<String> list(String key) {
        List<String> all = values.getOrDefault(key, List.of());
        return all.size() == 1
                ? Arrays.stream(all.get(0).split(",", -1)).map(String::strip).toList()
                : all;
    }
}
