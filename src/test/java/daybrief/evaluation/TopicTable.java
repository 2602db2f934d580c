package daybrief.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often the topic that comes first is the right one. */
final class TopicTable {
    /** What the labels are called here, and what Daybrief calls them. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "science or technology", List.of("science", "technology", "tech"),
            "business", List.of("business", "economy"));

    private final List<ObjectNode> texts;
    private final PrintStream out;

    TopicTable(List<ObjectNode> texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    void print() throws IOException {
        List<ObjectNode> asked = texts.stream()
                .map(text -> (ObjectNode) text.deepCopy().without("topic"))
                .toList();
        Optional<List<JsonNode>> answers = Commands.ask(asked, "classify", "--jsonl");
        if (answers.isEmpty()) {
            out.println("classify: this program has no such sub-command");
            return;
        }
        Map<String, int[]> counts = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String label = texts.get(i).path("topic").asText();
            boolean right = isRight(label, answers.get().get(i).path("topics"));
            for (String row : List.of(label, "(all)")) {
                int[] count = counts.computeIfAbsent(row, name -> new int[2]);
                count[0] += right ? 1 : 0;
                count[1]++;
            }
        }
        counts.forEach((label, count) -> out.printf(
                Locale.ROOT,
                "%-22s %d of %d right (%.1f %%)%n",
                label,
                count[0],
                count[1],
                100.0 * count[0] / count[1]));
    }

    private static boolean isRight(String label, JsonNode topics) {
        String first = topics.path(0).path("topic").asText();
        return NAMES.getOrDefault(label, List.of(label)).stream().anyMatch(first::contains);
    }
}
