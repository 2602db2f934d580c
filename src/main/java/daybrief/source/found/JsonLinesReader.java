package daybrief.source.found;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.feed.date.Dates;
import daybrief.feed.markup.HtmlText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A .jsonl file holds an article a line, each an object with at least {@code text}; known are id, title, text, link, outlet,
 * author, published, language, topics and kind, under these and other usual names. A line that cannot be read is named, and
 * the rest are read.
 */
final class JsonLinesReader implements FileReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public void read(Path file, Findings findings) throws IOException {
        String identity = FileReader.identity(file);
        boolean any = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            LineSplitter lines = new LineSplitter(in, SIZE_LIMIT);
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    any = true;
                    read(line.get(), lines, identity, findings);
                }
            }
        }
        if (!any) {
            findings.broken("", "empty");
        }
    }

    private static void read(String line, LineSplitter lines, String identity, Findings findings) {
        String place = "line " + lines.number();
        if (lines.cut()) {
            findings.broken(place, "longer than " + SIZE_LIMIT / 1024 / 1024 + " MB");
            return;
        }
        try {
            JsonNode object = JSON.readTree(line);
            if (object.isObject()) {
                article(object, identity, place, findings);
            } else {
                findings.broken(place, "not a JSON object");
            }
        } catch (JsonProcessingException e) {
            findings.broken(
                    place,
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private static void article(JsonNode object, String identity, String place, Findings findings) {
        String text = first(object, "text", "body", "content")
                .map(JsonLinesReader::plain)
                .orElse("");
        if (text.isEmpty()) {
            findings.broken(place, "no text");
            return;
        }
        findings.found(new Found(
                first(object, "id", "guid").map(id -> identity + "#" + id),
                first(object, "outlet", "source", "publisher"),
                first(object, "link", "url", "canonical"),
                first(object, "title", "headline").map(HtmlText::line).orElseGet(() -> FileTitle.ofText(text)),
                text,
                first(object, "author", "byline"),
                first(object, "published", "date", "published_at", "pubDate").flatMap(Dates::parse),
                first(object, "language", "lang"),
                labels(object),
                first(object, "kind").flatMap(Kinds::named)));
    }

    private static String plain(String text) {
        return text.contains("</")
                ? HtmlText.of(text)
                : text.replace("\r\n", "\n").replace("\0", "");
    }

    private static Optional<String> first(JsonNode object, String... keys) {
        return Stream.of(keys)
                .map(object::path)
                .filter(value -> value.isTextual() || value.isIntegralNumber())
                .map(value -> value.asText().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static List<String> labels(JsonNode object) {
        List<String> labels = new ArrayList<>();
        for (String key : List.of("topics", "topic", "tags", "categories", "category")) {
            JsonNode value = object.path(key);
            if (value.isTextual()) {
                labels.addAll(List.of(value.asText().split("\\s*,\\s*", -1)));
            }
            value.forEach(one -> labels.add(one.asText()));
        }
        return labels.stream().limit(50).toList();
    }
}
