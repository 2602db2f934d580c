package daybrief.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.summary.Document;
import daybrief.summary.Quote;
import daybrief.summary.Summary;
import daybrief.text.Languages;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents and summaries as JSON. */
final class SummaryLines {
    private SummaryLines() {}

    /** {@code {"id","title","text"}} or {@code {"id","documents":[{"title","text","published","source"}]}}. */
    static List<Document> documents(ObjectNode line) {
        JsonNode several = line.get("documents");
        if (several == null) {
            return List.of(document(line));
        }
        if (!several.isArray()) {
            throw new JsonLines.BadLine("\"documents\" is not a list");
        }
        List<Document> documents = new ArrayList<>();
        several.forEach(one -> documents.add(document(one)));
        return documents;
    }

    private static Document document(JsonNode json) {
        JsonNode text = json.get("text");
        if (text == null || !text.isTextual()) {
            throw new JsonLines.BadLine("\"text\" is missing or not a string");
        }
        Optional<String> hint = Optional.of(string(json, "lang")).filter(tag -> !tag.isEmpty());
        return new Document(
                json.path("id").asText(),
                string(json, "title"),
                text.textValue(),
                published(string(json, "published")),
                string(json, "source"),
                Languages.detect(text.textValue(), hint).orElse(Languages.UNKNOWN));
    }

    private static String string(JsonNode json, String name) {
        return json.path(name).asText("");
    }

    /** A time that cannot be read is none: it only helps. */
    private static Optional<Instant> published(String time) {
        try {
            return time.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** {@code {"id","summary","sentences":[{"text","document","speaker"?,"start","end","runs"}]}}. */
    static ObjectNode line(Summary summary) {
        ObjectNode line = JsonLines.object().put("summary", summary.text());
        ArrayNode sentences = line.putArray("sentences");
        summary.sentences().forEach(quote -> sentence(quote, sentences.addObject()));
        return line;
    }

    private static void sentence(Quote quote, ObjectNode json) {
        json.put("text", quote.text()).put("document", quote.document());
        quote.speaker().ifPresent(name -> json.put("speaker", name));
        json.put("start", quote.start()).put("end", quote.end());
        ArrayNode runs = json.putArray("runs");
        quote.runs().forEach(run -> runs.addArray().add(run.start()).add(run.end()));
    }
}
