package daybrief.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A page with what ought to be read in it. Two layouts of folders are known: NAME.html with NAME.json beside it, which names any of
 * the fields that {@code extract --json} prints, and "url"; and ground-truth.json with html/NAME.html.gz.
 */
@SuppressWarnings("ArrayRecordComponent")
record Sample(String name, byte[] html, ObjectNode expected) {
    private static final JsonMapper JSON = new JsonMapper();

    static List<Sample> in(Path folder) throws IOException {
        Path truth = folder.resolve("ground-truth.json");
        return Files.exists(truth) ? withTruth(folder, truth) : beside(folder);
    }

    private static List<Sample> beside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(Sample::one)
                    .toList();
        }
    }

    private static Sample one(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.html$", "");
        try {
            JsonNode expected =
                    JSON.readTree(file.resolveSibling(name + ".json").toFile());
            return new Sample(name, Files.readAllBytes(file), (ObjectNode) expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sample> withTruth(Path folder, Path truth) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : JSON.readTree(truth.toFile()).properties()) {
            byte[] packed = Files.readAllBytes(folder.resolve("html").resolve(entry.getKey() + ".html.gz"));
            ObjectNode expected = JsonNodeFactory.instance.objectNode();
            expected.put("text", entry.getValue().path("articleBody").asText());
            expected.put("url", entry.getValue().path("url").asText());
            samples.add(new Sample(
                    entry.getKey(), new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(), expected));
        }
        return samples;
    }

    String url() {
        return expected.path("url").asText("");
    }

    Page read() {
        return PageReader.read(html, "", url());
    }

    @Override
    public String toString() {
        return name;
    }
}
