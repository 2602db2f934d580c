package daybrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judges printed summaries by hand-made labels alone: which sentences must be printed before which. */
class LeaningCasesTest {
    private final Summarizer summarizer = new ExtractiveSummarizer();

    /** Bound in per cent: the goal is 2; longer ones lean more, for there is room for remote sentences. */
    @ParameterizedTest
    @CsvSource({"1, 0, 1", "2, 0, 1", "3, 0, 1", "5, 0, 4", "0, 60, 2", "0, 100, 3"})
    void fewSummariesLeanOnWhatIsNotPrinted(int sentences, int words, int percent) throws IOException {
        Budget budget = words > 0 ? Budget.words(words) : Budget.sentences(sentences);
        List<String> offenders = new ArrayList<>();
        List<JsonNode> cases = cases();
        for (String between : List.of(" ", "\n\n")) {
            cases.forEach(one -> offenders.addAll(leaning(one, between, budget)));
        }

        assertThat(cases).hasSizeGreaterThanOrEqualTo(200);
        assertThat(offenders.size() * 100.0 / (2 * cases.size()))
                .as("per cent that lean, of %s: %s", budget, String.join("\n", offenders))
                .isLessThanOrEqualTo(percent);
    }

    /** The first sentence that lacks what it needs, if any. */
    private List<String> leaning(JsonNode one, String between, Budget budget) {
        List<String> sentences = new ArrayList<>();
        one.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
        Document document = new Document(
                "d",
                "",
                String.join(between, sentences),
                Optional.empty(),
                "",
                one.path("language").asText());
        List<Integer> printed = new ArrayList<>();
        for (Quote quote : summarizer.summarize(List.of(document), budget).sentences()) {
            int last = index(sentences, between.length(), quote.end() - 1);
            for (int i = index(sentences, between.length(), quote.start()); i <= last; i++) {
                if (!isMet(one.path("needs").path(String.valueOf(i)), printed)) {
                    return List.of(one.path("id").asText() + ": " + quote.text());
                }
                printed.add(i);
            }
        }
        return List.of();
    }

    private static boolean isMet(JsonNode needs, List<Integer> printed) {
        for (JsonNode need : needs) {
            boolean met = false;
            for (JsonNode one : need) {
                met |= printed.contains(one.asInt());
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }

    /** The sentence in which a place stands. */
    private static int index(List<String> sentences, int between, int place) {
        int at = 0;
        for (int i = 0; i < sentences.size(); i++) {
            at += sentences.get(i).codePointCount(0, sentences.get(i).length()) + between;
            if (place < at) {
                return i;
            }
        }
        return sentences.size() - 1;
    }

    private static List<JsonNode> cases() throws IOException {
        try (InputStream in = LeaningCasesTest.class.getResourceAsStream("/daybrief/cases/leaning.jsonl")) {
            List<JsonNode> cases = new ArrayList<>();
            for (String line :
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank()) {
                    cases.add(new JsonMapper().readTree(line));
                }
            }
            return cases;
        }
    }
}
