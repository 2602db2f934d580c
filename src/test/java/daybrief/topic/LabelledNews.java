package daybrief.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Texts whose topics are known: the folder of evaluation data with our labels for it, and the invented ones of the tests. */
record LabelledNews(String title, String text, Set<String> right, Set<String> among) {

    private static final Map<String, Set<String>> CLASSES = Map.of(
            "world", Set.of("world", "politics"),
            "sport", Set.of("sport"),
            "business", Set.of("business"),
            "science or technology", Set.of("science", "technology"));
    private static final Set<String> OF_BRIEF =
            Set.of("world", "sport", "business", "science", "technology", "politics");
    private static final int DOCUMENTS_OF_A_STORY = 3;

    /** News in brief, sorted into four classes. */
    static List<LabelledNews> brief(Path folder) {
        return lines(folder.resolve("topics.jsonl"))
                .map(line -> new LabelledNews(
                        line.path("title").asText(),
                        line.path("text").asText(),
                        CLASSES.get(line.path("topic").asText()),
                        OF_BRIEF))
                .toList();
    }

    /** Whole articles that we have labelled; those of one story stand in one list. */
    static List<List<LabelledNews>> stories(Path folder) {
        Map<String, String> labels = new HashMap<>();
        rows("labels.tsv").forEach(row -> labels.put(row[0], row[1]));
        return Stream.concat(lines(folder.resolve("articles.jsonl")), lines(folder.resolve("clusters.jsonl")))
                .filter(line -> labels.containsKey(line.path("id").asText()))
                .map(line -> story(line, labels.get(line.path("id").asText())))
                .toList();
    }

    /** Invented headlines (without text) and texts. */
    static List<LabelledNews> invented() {
        return rows("invented.tsv")
                .map(row -> new LabelledNews(row[1], row.length > 2 ? row[2] : "", Set.of(row[0]), LearnedTerms.BROAD))
                .toList();
    }

    LabelledNews only(String topic) {
        return new LabelledNews(title, text, Set.of(topic), among);
    }

    LabelledNews titleOnly() {
        return new LabelledNews(title, "", right, among);
    }

    private static List<LabelledNews> story(JsonNode line, String label) {
        List<LabelledNews> texts = new ArrayList<>();
        List<JsonNode> documents = new ArrayList<>();
        line.path("documents").forEach(documents::add);
        for (JsonNode document : documents.isEmpty() ? List.of(line) : documents) {
            if (!document.path("boilerplate").asBoolean() && texts.size() < DOCUMENTS_OF_A_STORY) {
                texts.add(new LabelledNews("", document.path("text").asText(), Set.of(label), LearnedTerms.BROAD));
            }
        }
        return texts;
    }

    private static Stream<JsonNode> lines(Path file) {
        JsonMapper json = JsonMapper.builder().build();
        try {
            return Files.readAllLines(file).stream().map(line -> {
                try {
                    return json.readTree(line);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String[]> rows(String resource) {
        try (var in = LabelledNews.class.getResourceAsStream(resource)) {
            String rows = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return rows.lines().filter(row -> !row.startsWith("#")).map(row -> row.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
