package daybrief.story.grouping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.text.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pairs labelled by people: each in an archive of nothing but the two. */
class HardPairsTest {

    @Test
    void ofTwoEventsOfOneKindAtMostOneInAHundredPairsIsJoined() throws IOException {
        List<JsonNode> different = pairs(false);

        List<String> joined = different.stream()
                .filter(HardPairsTest::joined)
                .map(pair -> pair.get("id").asText())
                .toList();

        assertThat(different).hasSizeGreaterThan(100);
        assertThat(joined).hasSizeLessThanOrEqualTo(different.size() / 100);
    }

    @Test
    void ofTwoReportsOfOneEventSixInTenPairsAreJoined() throws IOException {
        List<JsonNode> same = pairs(true);

        assertThat(same.stream().filter(HardPairsTest::joined).count()).isGreaterThan(same.size() * 6 / 10);
    }

    private static boolean joined(JsonNode pair) {
        Clusters clusters = new Clusters();
        Signatures signatures = new Signatures();
        clusters.add(signatures.of(article(1, pair.get("a"))));
        clusters.add(signatures.of(article(2, pair.get("b"))));
        return clusters.of(new ArticleId(1)) == clusters.of(new ArticleId(2));
    }

    private static Article article(long id, JsonNode json) {
        String title = json.get("title").asText();
        String text = json.get("text").asText();
        Instant published = Instant.parse(json.get("published").asText());
        return new Article(
                new ArticleId(id),
                json.get("source").asText(),
                Optional.empty(),
                title,
                text,
                Languages.detect(title + "\n" + text, Optional.empty()).orElse(Languages.UNKNOWN),
                Optional.empty(),
                Kind.NEWS,
                Optional.of(published),
                published,
                published,
                1,
                Map.of());
    }

    private static List<JsonNode> pairs(boolean same) throws IOException {
        List<JsonNode> pairs = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (InputStream in = HardPairsTest.class.getResourceAsStream("/daybrief/cases/pairs.jsonl")) {
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n", -1)) {
                if (!line.isBlank() && json.readTree(line).get("same").asBoolean() == same) {
                    pairs.add(json.readTree(line));
                }
            }
        }
        return pairs;
    }
}
