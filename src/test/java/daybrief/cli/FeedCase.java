package daybrief.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daybrief.feed.FeedParser;
import daybrief.feed.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A feed and what must be read of it; how it is written is told by README.txt beside the cases. */
record FeedCase(String name, byte[] bytes, Origin origin, Map<String, JsonNode> expected) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MODULES = """
             xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:dcterms="http://purl.org/dc/terms/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
             xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"
             xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">""";
    private static final Map<String, String> FRAMES = Map.of(
            "", "%s",
            "rss", "<rss version=\"2.0\"" + MODULES + "<channel>%s</channel></rss>",
            "item", "<rss version=\"2.0\"" + MODULES + "<channel><item>%s</item></channel></rss>",
            "atom", "<feed xmlns=\"http://www.w3.org/2005/Atom\"" + MODULES + "%s</feed>",
            "entry", "<feed xmlns=\"http://www.w3.org/2005/Atom\"" + MODULES + "<entry>%s</entry></feed>");

    /** All cases in a folder and below, in the order of their names. */
    static List<FeedCase> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<FeedCase> cases = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".cases")) {
                    cases.addAll(listed(file));
                } else if (name.endsWith(".expected.json")) {
                    cases.add(beside(file));
                }
            }
            return cases;
        }
    }

    private static List<FeedCase> listed(Path file) throws IOException {
        List<FeedCase> cases = new ArrayList<>();
        for (String part : Files.readString(file).split("(?m)^# ", -1)) {
            if (!part.isBlank()) {
                cases.add(parsed(file.getFileName() + ": ", part));
            }
        }
        return cases;
    }

    private static FeedCase parsed(String file, String part) throws IOException {
        List<String> lines = part.lines().toList();
        Map<String, String> how = new HashMap<>();
        Map<String, JsonNode> expected = new LinkedHashMap<>();
        List<String> feed = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("@ ")) {
                Stream.of(line.substring(2).split(" ", -1))
                        .map(pair -> pair.split("=", 2))
                        .forEach(pair -> how.put(pair[0], pair[1]));
            } else if (line.startsWith("> ")) {
                String[] sides = line.substring(2).split(" = ", 2);
                expected.put(sides[0], JSON.readTree(sides[1]));
            } else {
                feed.add(line);
            }
        }
        String text = FRAMES.get(how.getOrDefault("wrap", "")).formatted(String.join("\n", feed));
        Origin origin = Origin.of(how.getOrDefault("type", ""), how.getOrDefault("base", ""));
        return new FeedCase(file + lines.get(0), encoded(text, how.getOrDefault("charset", "UTF-8")), origin, expected);
    }

    private static byte[] encoded(String text, String charset) throws IOException {
        if (!charset.equals("UTF-8-BOM")) {
            return text.getBytes(Charset.forName(charset));
        }
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        marked.write(text.getBytes(StandardCharsets.UTF_8));
        return marked.toByteArray();
    }

    private static FeedCase beside(Path expectations) throws IOException {
        String name = expectations.getFileName().toString().replaceFirst("\\.expected\\.json$", "");
        Map<String, JsonNode> expected = new LinkedHashMap<>();
        flatten("", JSON.readTree(Files.readAllBytes(expectations)), expected);
        return new FeedCase(name, Files.readAllBytes(expectations.resolveSibling(name)), Origin.of("", ""), expected);
    }

    private static void flatten(String path, JsonNode node, Map<String, JsonNode> into) {
        boolean list = node.isArray() && (node.isEmpty() || !node.get(0).isObject());
        if (!node.isContainerNode() || list) {
            into.put(path.substring(1), node);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "." + i, node.get(i), into);
            }
        } else {
            node.properties().forEach(field -> flatten(path + "." + field.getKey(), field.getValue(), into));
        }
    }

    /** As the sub-command answers. */
    JsonObject answer() {
        return FeedParser.find(bytes, origin)
                .map(FeedLines::line)
                .orElseGet(() -> new JsonObject().put("error", "this is no feed"));
    }

    /** A line for each field that is not as expected. */
    List<String> faults() throws IOException {
        JsonNode answer = JSON.readTree(answer().toString());
        List<String> faults = new ArrayList<>();
        expected.forEach((field, wanted) -> {
            JsonNode found = answer.at("/" + field.replace('.', '/'));
            if (!same(wanted, found)) {
                faults.add(field + " is " + found + ", not " + wanted);
            }
        });
        return faults;
    }

    private static boolean same(JsonNode wanted, JsonNode found) {
        return wanted.isTextual() && found.isNumber()
                ? Instant.parse(wanted.asText()).getEpochSecond() == found.asLong()
                : wanted.equals(found);
    }

    @Override
    public String toString() {
        return name;
    }
}
