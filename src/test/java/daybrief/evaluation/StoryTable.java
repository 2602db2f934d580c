package daybrief.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** B-cubed of the stories that documents of known clusters are grouped into as they arrive, in more than one order. */
final class StoryTable {
    private final List<ObjectNode> clusters;
    private final PrintStream out;

    StoryTable(List<ObjectNode> clusters, PrintStream out) {
        this.clusters = clusters;
        this.out = out;
    }

    private record Labelled(ObjectNode line, String cluster) {}

    void print() throws IOException {
        List<Labelled> documents = documents();
        print("in order", documents);
        for (int seed = 1; seed <= 2; seed++) {
            List<Labelled> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(seed));
            print("shuffled " + seed, shuffled);
        }
    }

    private void print(String order, List<Labelled> documents) throws IOException {
        Optional<List<JsonNode>> answers =
                Commands.ask(documents.stream().map(Labelled::line).toList(), "stories", "--jsonl");
        if (answers.isEmpty()) {
            out.println("stories: this program has no such sub-command");
            return;
        }
        BCubed agreement = BCubed.of(
                documents.stream().map(Labelled::cluster).toList(),
                answers.get().stream()
                        .map(answer -> answer.path("story").asText())
                        .toList());
        out.printf(
                Locale.ROOT,
                "%-14s %d documents, B-cubed F %.3f (precision %.3f, recall %.3f)%n",
                order,
                documents.size(),
                agreement.f(),
                agreement.precision(),
                agreement.recall());
    }

    private List<Labelled> documents() {
        List<Labelled> documents = new ArrayList<>();
        for (ObjectNode cluster : clusters) {
            for (JsonNode document : cluster.path("documents")) {
                if (!document.path("boilerplate").asBoolean()) {
                    documents.add(new Labelled(
                            line(documents.size(), document), cluster.path("id").asText()));
                }
            }
        }
        return documents;
    }

    private static ObjectNode line(int number, JsonNode document) {
        return new JsonMapper()
                .createObjectNode()
                .put("id", "d" + number)
                .put("title", document.path("title").asText())
                .put("text", document.path("text").asText());
    }
}
