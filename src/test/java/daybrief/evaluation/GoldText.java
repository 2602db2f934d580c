package daybrief.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.summary.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text or a cluster of texts with the summaries that people wrote of it.
 *
 * @param line as it stands in its file, without what would give the answer away
 */
public record GoldText(String id, String language, List<Document> documents, List<String> references, ObjectNode line) {
    public static GoldText of(ObjectNode line) {
        String language = line.path("lang").asText("en");
        List<Document> documents = new ArrayList<>();
        if (line.has("documents")) {
            line.get("documents").forEach(each -> documents.add(document(each, language)));
        } else {
            documents.add(document(line, language));
        }
        List<String> references = new ArrayList<>();
        line.path("refs").forEach(reference -> references.add(reference.asText()));
        ObjectNode asked = line.deepCopy();
        asked.remove("refs");
        asked.path("documents").forEach(each -> ((ObjectNode) each).remove("boilerplate"));
        return new GoldText(line.path("id").asText(), language, documents, references, asked);
    }

    private static Document document(JsonNode json, String language) {
        return new Document(
                json.path("id").asText(),
                json.path("title").asText(),
                json.path("text").asText(),
                Optional.empty(),
                "",
                language);
    }
}
