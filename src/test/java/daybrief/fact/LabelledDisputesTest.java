package daybrief.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.text.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the disputes that are found against cases that were labelled by hand, without a look at the code. */
class LabelledDisputesTest {
    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.7;

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void whatIsCalledADisputeIsOne() throws IOException {
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (String line : lines()) {
            JsonNode json = mapper.readTree(line);
            String id = json.path("id").asText();
            boolean found = isFound(json);
            boolean disputed = json.path("disputed").asBoolean();
            (found ? disputed ? right : wrong : disputed ? missed : new ArrayList<String>()).add(id);
        }
        assertThat((double) right.size() / (right.size() + wrong.size()))
                .as("precision; wrong: " + wrong)
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) right.size() / (right.size() + missed.size()))
                .as("recall; missed: " + missed)
                .isGreaterThanOrEqualTo(RECALL);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = LabelledDisputesTest.class.getResourceAsStream("/daybrief/cases/disputes.jsonl")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static boolean isFound(JsonNode json) {
        String both = json.path("a").path("text").asText() + " "
                + json.path("b").path("text").asText();
        String language = Languages.detect(both, Optional.empty()).orElse(Languages.UNKNOWN);
        return !Disputes.between(account(json.path("a"), language), account(json.path("b"), language))
                .isEmpty();
    }

    private static Account account(JsonNode json, String language) {
        return Account.of(
                json.path("source").asText(),
                OffsetDateTime.parse(json.path("published").asText()).toInstant(),
                new Account.Words(json.path("title").asText(), json.path("text").asText()),
                language);
    }
}
