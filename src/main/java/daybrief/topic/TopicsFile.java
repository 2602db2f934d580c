package daybrief.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code topics.yaml}: the person's own where there is one, else the copy in the jar. */
public final class TopicsFile {

    /** The copy of {@code config/topics.yaml} that the build puts into the jar. */
    private static final String PACKAGED = "/daybrief/config/topics.yaml";

    private static final int LARGEST = 1 << 20;

    private TopicsFile() {}

    /** The topics, or every problem of the file, each a line that names file, line, key and cure. Never both. */
    public record Reading(Topics topics, List<String> problems) {

        static Reading broken(String problem) {
            return new Reading(new Topics(List.of()), List.of(problem));
        }
    }

    public static Reading read(Path file) {
        if (!Files.exists(file)) {
            return packaged();
        }
        try {
            if (Files.size(file) > LARGEST) {
                return Reading.broken(file + ": larger than 1 MB; a list of topics is a few pages");
            }
            return parse(file.toString(), decoded(Files.readAllBytes(file)));
        } catch (CharacterCodingException e) {
            return Reading.broken(file + ": is not UTF-8; save it in that encoding");
        } catch (IOException e) {
            return Reading.broken(file + ": cannot be read (" + e.getMessage() + "); let this user read it");
        }
    }

    public static Reading packaged() {
        try (InputStream in = TopicsFile.class.getResourceAsStream(PACKAGED)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + PACKAGED + "; build it with Maven");
            }
            return parse("topics.yaml (in the jar)", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading parse(String name, String yaml) {
        try {
            Optional<Node> root = new Compose(settings()).composeString(yaml);
            return root.isEmpty()
                    ? Reading.broken(name + ": is empty; remove the file to get the ten topics that ship")
                    : new TopicsReader(name).read(root.get());
        } catch (MarkedYamlEngineException e) {
            String line =
                    e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            return Reading.broken(name + line + ": is not valid YAML: " + e.getProblem());
        } catch (StackOverflowError e) {
            return Reading.broken(name + ": is nested too deep; a list of topics has three levels");
        } catch (YamlEngineException e) {
            return Reading.broken(name + ": is not valid YAML: " + e.getMessage());
        }
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setCodePointLimit(LARGEST)
                .setMaxAliasesForCollections(0)
                .build();
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
