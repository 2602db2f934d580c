package daybrief.localchat.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that makes a restart show the same chat, and the folder beside it with the documents. */
public final class StateFile {
    private static final Logger LOG = LoggerFactory.getLogger(StateFile.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public StateFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** What was kept; nothing on a first start. A broken file is set aside, named in the log, and the chat starts anew. */
    public ObjectNode read() {
        try {
            JsonNode kept = Files.exists(file) ? JSON.readTree(file.toFile()) : JsonNodeFactory.instance.objectNode();
            return kept instanceof ObjectNode object ? object : setAside("it is no JSON object");
        } catch (JsonProcessingException broken) {
            return setAside(broken.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the local chat's state " + file, unreadable);
        }
    }

    /** Written beside and moved into place: a crash leaves the old state or the new one. */
    public synchronized void write(ObjectNode state) {
        Path beside = sibling(".new");
        try {
            Files.createDirectories(folderOf(file));
            JSON.writeValue(beside.toFile(), state);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            LOG.warn("the local chat's state could not be written to {}: {}", file, failed.toString());
        }
    }

    public void keepDocument(String id, byte[] bytes) {
        try {
            Files.write(Files.createDirectories(sibling(".files")).resolve(id), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot keep a document beside " + file, failed);
        }
    }

    /** The bytes of a document by the id under which it was kept. */
    public byte[] document(String id) {
        try {
            return Files.readAllBytes(sibling(".files").resolve(id));
        } catch (IOException gone) {
            throw new UncheckedIOException("the document " + id + " is gone", gone);
        }
    }

    private ObjectNode setAside(String reason) {
        LOG.warn(
                "the local chat's state {} cannot be used ({}); it is set aside and the chat starts anew",
                file,
                reason);
        try {
            Files.move(file, sibling(".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException kept) {
            LOG.warn("it could not be set aside: {}", kept.toString());
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private Path sibling(String suffix) {
        return folderOf(file).resolve(file.getFileName() + suffix);
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? Path.of(".") : folder;
    }
}
