package daybrief.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of labelled texts, one JSON object a line. A missing one is named and stands for none. */
public final class Folder {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path path;
    private final PrintStream out;

    public Folder(Path path, PrintStream out) {
        this.path = path;
        this.out = out;
    }

    public List<GoldText> texts(String file) throws IOException {
        return lines(path.resolve(file)).stream().map(GoldText::of).toList();
    }

    List<ObjectNode> lines(String file) throws IOException {
        return lines(path.resolve(file));
    }

    List<ObjectNode> lines(Path file) throws IOException {
        List<ObjectNode> lines = new ArrayList<>();
        if (!Files.isReadable(file)) {
            out.println(file + " is missing and skipped");
            return lines;
        }
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(parse(line));
            }
        }
        return lines;
    }

    static ObjectNode parse(String line) throws IOException {
        return (ObjectNode) JSON.readTree(line);
    }

    static ObjectNode empty() {
        return JSON.createObjectNode();
    }
}
