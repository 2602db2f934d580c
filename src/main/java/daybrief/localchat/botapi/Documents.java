package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.http.Response;
import daybrief.localchat.markup.Refusal;
import daybrief.localchat.world.StateFile;
import daybrief.localchat.world.World;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents that were sent, by either side: what is known of each stands in the state, the bytes in a folder beside it. */
public final class Documents {
    static final String FOLDER = "documents/";
    private static final int MAX_NAME = 120;

    private final World world;
    private final StateFile files;

    public Documents(World world, StateFile files) {
        this.world = world;
        this.files = files;
    }

    /** Bot API: Document. Called under the world's lock. */
    public ObjectNode keep(String name, String type, byte[] bytes) {
        ObjectNode known = world.profile().withObjectProperty("documents");
        String id = "LocalDocument-" + (known.size() + 1);
        files.keepDocument(id, bytes);
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("file_id", id)
                .put("file_unique_id", id)
                .put("file_name", name.substring(0, Math.min(name.length(), MAX_NAME)))
                .put("mime_type", type)
                .put("file_size", bytes.length);
        known.set(id, document);
        world.touch();
        return document;
    }

    ObjectNode known(String id) {
        JsonNode document = world.profile().path("documents").path(id);
        if (document instanceof ObjectNode found) {
            return found;
        }
        throw Refusal.badRequest("wrong file identifier/HTTP URL specified");
    }

    /** For saving, never for showing: the bytes are somebody's. */
    public Response download(String id) {
        JsonNode document = world.locked(() -> world.profile().path("documents").path(id));
        if (!document.isObject()) {
            return Response.text(404, "Not Found\n");
        }
        try {
            String name = document.path("file_name").asText();
            return Response.of(200, "application/octet-stream", files.document(id))
                    .with("Content-Disposition", "attachment; filename*=UTF-8''" + percentEncoded(name));
        } catch (UncheckedIOException gone) {
            return Response.text(404, "Not Found\n");
        }
    }

    private static String percentEncoded(String name) {
        return java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
