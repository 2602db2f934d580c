package daybrief.cli;

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
    static List<Document> documents(JsonObject line) {
        Optional<Object> several = line.get("documents");
        if (several.isEmpty()) {
            return List.of(document(line));
        }
        if (!(several.get() instanceof List<?> list)) {
            throw new JsonLines.BadLine("\"documents\" is not a list");
        }
        List<Document> documents = new ArrayList<>();
        list.forEach(one -> documents.add(document(one)));
        return documents;
    }

    private static Document document(Object value) {
        JsonObject json = value instanceof JsonObject object ? object : new JsonObject();
        String text = json.string("text").orElseThrow(JsonLines.BadLine::withoutText);
        Optional<String> hint = Optional.of(json.text("lang")).filter(tag -> !tag.isEmpty());
        return new Document(
                json.text("id"),
                json.text("title"),
                text,
                published(json.text("published")),
                json.text("source"),
                Languages.detect(text, hint).orElse(Languages.UNKNOWN));
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
    static JsonObject line(Summary summary) {
        List<Object> sentences = new ArrayList<>();
        summary.sentences().forEach(quote -> sentences.add(sentence(quote)));
        return new JsonObject().put("summary", summary.text()).put("sentences", sentences);
    }

    private static JsonObject sentence(Quote quote) {
        JsonObject json = new JsonObject().put("text", quote.text()).put("document", quote.document());
        quote.speaker().ifPresent(name -> json.put("speaker", name));
        List<Object> runs = new ArrayList<>();
        quote.runs().forEach(run -> runs.add(List.of(run.start(), run.end())));
        return json.put("start", quote.start()).put("end", quote.end()).put("runs", runs);
    }
}
