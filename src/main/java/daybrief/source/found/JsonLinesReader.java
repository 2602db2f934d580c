package daybrief.source.found;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A .jsonl file holds an article a line. A line that cannot be read is named, and the rest are read. */
final class JsonLinesReader implements FileReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public void read(Path file, Findings findings) throws IOException {
        String identity = FileReader.identity(file);
        boolean any = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            LineSplitter lines = new LineSplitter(in, SIZE_LIMIT);
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    any = true;
                    read(line.get(), lines, identity, findings);
                }
            }
        }
        if (!any) {
            findings.broken("", "empty");
        }
    }

    private static void read(String line, LineSplitter lines, String identity, Findings findings) {
        String place = "line " + lines.number();
        if (lines.cut()) {
            findings.broken(place, "longer than " + SIZE_LIMIT / 1024 / 1024 + " MB");
            return;
        }
        try {
            new JsonArticle(JSON.readTree(line), identity, place).read(Optional.empty(), findings);
        } catch (JsonProcessingException e) {
            findings.broken(place, lines.open() ? "the file ends in the middle of it" : JsonArticle.reason(e));
        }
    }
}
