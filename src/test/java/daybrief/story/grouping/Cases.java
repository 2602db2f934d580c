package daybrief.story.grouping;

import static java.nio.charset.StandardCharsets.UTF_8;

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

/** Articles labelled by people, from {@code /daybrief/cases}, and whether two of them are joined in an archive of nothing else. */
final class Cases {

    private Cases() {}

    static List<JsonNode> of(String file) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (InputStream in = Cases.class.getResourceAsStream("/daybrief/cases/" + file)) {
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n", -1)) {
                if (!line.isBlank()) {
                    cases.add(json.readTree(line));
                }
            }
        }
        return cases;
    }

    static boolean areJoined(JsonNode one, JsonNode other) {
        Clusters clusters = new Clusters();
        Signatures signatures = new Signatures();
        clusters.add(signatures.of(article(1, one)));
        clusters.add(signatures.of(article(2, other)));
        return clusters.of(new ArticleId(1)) == clusters.of(new ArticleId(2));
    }

    static Article article(long id, JsonNode json) {
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
}
