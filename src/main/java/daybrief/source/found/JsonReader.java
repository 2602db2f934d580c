package daybrief.source.found;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.feed.FeedParser;
import daybrief.feed.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A .json file is an article, a list of articles or a JSON Feed; what stands in it tells which. */
final class JsonReader implements FileReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public void read(Path file, Findings findings) throws IOException {
        Optional<String> text = FileReader.text(file, findings);
        if (text.isPresent()) {
            read(text.get(), FileReader.identity(file), findings);
        }
    }

    private static void read(String text, String identity, Findings findings) {
        try {
            JsonNode root = JSON.readTree(text);
            if (root.path("items").isArray()) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                FeedFileReader.read(FeedParser.parse(utf8, Origin.of("", "")), findings);
            } else if (root.isArray()) {
                list(root, identity, findings);
            } else {
                new JsonArticle(root, identity, "").read(Optional.of(identity), findings);
            }
        } catch (JsonProcessingException e) {
            findings.broken("", JsonArticle.reason(e));
        }
    }

    private static void list(JsonNode list, String identity, Findings findings) {
        if (list.isEmpty()) {
            findings.broken("", "an empty list");
        }
        int number = 0;
        for (JsonNode one : list) {
            number++;
            new JsonArticle(one, identity, "article " + number).read(Optional.empty(), findings);
        }
    }
}
