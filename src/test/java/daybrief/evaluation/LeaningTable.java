package daybrief.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.summary.Quote;
import daybrief.summary.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many summaries lean on something that is not printed, by labels that people gave: for each sentence, groups of sentences of
 * which one each has to be printed before it.
 */
final class LeaningTable {
    private final PrintStream out;
    private final List<ObjectNode> cases;

    LeaningTable(List<ObjectNode> cases, PrintStream out) {
        this.cases = cases;
        this.out = out;
    }

    void print() throws IOException {
        for (String length : List.of("--sentences 3", "--words 60", "--words 100")) {
            print(length);
        }
    }

    private void print(String length) throws IOException {
        String[] option = length.split(" ");
        List<JsonNode> answers = Commands.ask(
                        cases.stream().map(LeaningTable::asked).toList(), "summarize", "--jsonl", option[0], option[1])
                .orElseThrow();
        List<String> leaning = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (leans(cases.get(i), SummaryTask.summary(answers.get(i)))) {
                leaning.add(cases.get(i).path("id").asText());
            }
        }
        out.printf(
                Locale.ROOT,
                "%-14s %d of %d labelled texts have a summary that leans (%.1f %%) %s%n",
                length,
                leaning.size(),
                cases.size(),
                100.0 * leaning.size() / cases.size(),
                leaning.size() > 12 ? leaning.subList(0, 12) + " …" : leaning);
    }

    private static ObjectNode asked(ObjectNode labelled) {
        return new JsonMapper()
                .createObjectNode()
                .put("lang", labelled.path("language").asText())
                .put("text", text(labelled));
    }

    private static String text(JsonNode labelled) {
        List<String> sentences = new ArrayList<>();
        labelled.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
        return String.join(" ", sentences);
    }

    private static boolean leans(JsonNode labelled, Summary summary) {
        List<Integer> printed = new ArrayList<>();
        for (Quote quote : summary.sentences()) {
            int last = index(labelled, quote.end() - 1);
            for (int i = index(labelled, quote.start()); i <= last; i++) {
                for (JsonNode group : labelled.path("needs").path(String.valueOf(i))) {
                    if (!holdsOneOf(printed, group)) {
                        return true;
                    }
                }
                printed.add(i);
            }
        }
        return false;
    }

    private static boolean holdsOneOf(List<Integer> before, JsonNode group) {
        for (JsonNode one :
                group.isArray() ? group : new JsonMapper().createArrayNode().add(group)) {
            if (before.contains(one.asInt())) {
                return true;
            }
        }
        return false;
    }

    /** The labelled sentence in which a place stands. */
    private static int index(JsonNode labelled, int place) {
        int at = 0;
        int index = 0;
        for (JsonNode sentence : labelled.path("sentences")) {
            at += sentence.asText().codePointCount(0, sentence.asText().length()) + 1;
            if (place < at) {
                return index;
            }
            index++;
        }
        return index - 1;
    }
}
