package daybrief.delivery.row;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.db.Tx;
import daybrief.delivery.Attachment;
import daybrief.delivery.Body;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said, stored once however many it is said to: known by the SHA-256 of its JSON. */
public final class Bodies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    private record Stored(
            String html,
            List<List<Button>> rows,
            @Nullable String name,
            @Nullable String content,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Classic> classic) {}

    private record Classic(String html, List<List<Button>> rows) {
        static Classic of(Part part) {
            return new Classic(part.html(), part.keyboard().rows());
        }

        Part part() {
            return new Part(html, new Keyboard(rows));
        }
    }

    private static final String PUT =
            "INSERT INTO outbox_body (hash, body) VALUES (:hash, :body) ON CONFLICT DO NOTHING";

    /** @return the body's id, the same for the same body */
    public static long put(Tx tx, Body body) {
        String json = json(body);
        String hash = hash(json);
        tx.handle().createUpdate(PUT).bind("hash", hash).bind("body", json).execute();
        return tx.handle()
                .createQuery("SELECT id FROM outbox_body WHERE hash = :hash")
                .bind("hash", hash)
                .mapTo(Long.class)
                .one();
    }

    /** Empty where it cannot be read. */
    public static Optional<Body> find(Tx tx, long id) {
        return tx.handle()
                .createQuery("SELECT body FROM outbox_body WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .flatMap(Bodies::readable);
    }

    private static Optional<Body> readable(String json) {
        try {
            return Optional.of(parse(json));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static final String DROP_UNUSED = """
            DELETE FROM outbox_body WHERE id NOT IN (SELECT body_id FROM outbox)
            """;

    public static void dropUnused(Tx tx) {
        tx.handle().execute(DROP_UNUSED);
    }

    private static String json(Body body) {
        Stored stored = new Stored(
                body.html(),
                body.keyboard().rows(),
                body.attachment().map(Attachment::name).orElse(null),
                body.attachment().map(Attachment::content).orElse(null),
                body.isRich() ? body.classic().stream().map(Classic::of).toList() : null);
        try {
            return JSON.writeValueAsString(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A message cannot be stored", e);
        }
    }

    public static Body parse(String json) {
        try {
            Stored stored = JSON.readValue(json, Stored.class);
            return new Body(stored.html(), new Keyboard(stored.rows()), attachment(stored), classic(stored));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored message cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private static List<Part> classic(Stored stored) {
        List<Classic> classic = stored.classic();
        return classic == null ? List.of() : classic.stream().map(Classic::part).toList();
    }

    private static Optional<Attachment> attachment(Stored stored) {
        String name = stored.name();
        String content = stored.content();
        return name == null || content == null ? Optional.empty() : Optional.of(new Attachment(name, content));
    }

    private static String hash(String json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
