package daybrief.localchat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.http.Handler;
import daybrief.http.Response;
import daybrief.http.Routes;
import daybrief.localchat.botapi.Fault;
import daybrief.localchat.botapi.Faults;
import daybrief.localchat.botapi.Traffic;
import daybrief.localchat.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * Controls for tests that run the chat in a process of its own. POST takes and gives JSON objects:
 *
 * <ul>
 *   <li>{@code /test/readers {"count":2000,"say":"/start topic_world"}} adds readers and lets each write: {@code {"first","last"}}
 *   <li>{@code /test/say {"reader","text"}}, {@code /test/tap {"reader","message_id","data"}}, {@code /test/block {"reader","blocked"}}
 *   <li>{@code /test/updates {...}} queues a raw update, numbered if it has no {@code update_id}
 *   <li>{@code /test/faults {"method","times","fault":"429"|"500"|"502"|"cut"|"cut-after"|"hang"|"403"…,"retry_after","description"}}
 *   <li>{@code /test/token {"revoked":true}}, {@code /test/clock {"forward":"PT1H"}}
 *   <li>GET {@code /test/messages}: every message taken, a JSON line each: {@code chat, message_id, text, time} (machine's
 *       millis; the first 300 characters)
 *   <li>GET {@code /test/counts}: {@code {"sendmessage 200": n}}; 0 stands for a connection that was cut
 *   <li>GET {@code /test/pending}: {@code {"updates": n}} not yet confirmed
 * </ul>
 */
final class TestApi {
    private final World world;
    private final Readers readers;
    private final Faults faults;
    private final Traffic traffic;

    TestApi(World world, Readers readers, Faults faults, Traffic traffic) {
        this.world = world;
        this.readers = readers;
        this.faults = faults;
        this.traffic = traffic;
    }

    void mount(Routes routes) {
        routes.at("/test/readers", JsonHandler.post(this::addReaders))
                .at("/test/say", JsonHandler.post(this::say))
                .at("/test/tap", JsonHandler.post(this::tap))
                .at("/test/block", JsonHandler.post(this::block))
                .at("/test/updates", JsonHandler.post(this::update))
                .at("/test/faults", JsonHandler.post(this::fault))
                .at("/test/token", JsonHandler.post(this::token))
                .at("/test/clock", JsonHandler.post(this::clock))
                .at("/test/messages", Handler.atOnce(request -> messages()))
                .at("/test/counts", Handler.atOnce(request -> counts()))
                .at(
                        "/test/pending",
                        Handler.atOnce(request -> JsonHandler.json(
                                JsonNodeFactory.instance.objectNode().put("updates", readers.pendingUpdates()))));
    }

    private JsonNode addReaders(JsonNode body) {
        int count = body.path("count").asInt(1);
        String first = body.path("say").asText("");
        long last = 0;
        for (int i = 0; i < count; i++) {
            last = readers.add("Reader " + (i + 1), body.path("language").asText("en"));
            readers.say(last, first);
        }
        return JsonHandler.done().put("first", last - count + 1).put("last", last);
    }

    private JsonNode say(JsonNode body) {
        int id = readers.say(
                body.path("reader").asLong(),
                body.path("text").asText(),
                body.path("reply_to").asInt());
        return JsonHandler.done().put("message_id", id);
    }

    private JsonNode tap(JsonNode body) {
        String data = body.path("data").asText();
        return JsonHandler.done()
                .put(
                        "query",
                        readers.tap(
                                body.path("reader").asLong(),
                                body.path("message_id").asInt(),
                                data));
    }

    private JsonNode block(JsonNode body) {
        readers.block(body.path("reader").asLong(), body.path("blocked").asBoolean(true));
        return JsonHandler.done();
    }

    private JsonNode update(JsonNode body) {
        if (!(body instanceof ObjectNode update)) {
            throw new IllegalArgumentException("an update is a JSON object");
        }
        readers.update(update);
        return JsonHandler.done();
    }

    private JsonNode fault(JsonNode body) {
        faults.next(body.path("method").asText(), body.path("times").asInt(1), faultNamed(body));
        return JsonHandler.done();
    }

    private static Fault faultNamed(JsonNode body) {
        String name = body.path("fault").asText();
        return switch (name) {
            case "429" -> Fault.tooManyRequests(body.path("retry_after").asInt(1));
            case "502" -> Fault.badGateway();
            case "cut" -> Fault.cutBefore();
            case "cut-after" -> Fault.cutAfter();
            case "hang" -> Fault.hang();
            default -> {
                if (!name.matches("[45]\\d\\d")) {
                    throw new IllegalArgumentException("unknown fault: " + name);
                }
                yield Fault.refused(
                        Integer.parseInt(name), body.path("description").asText("Internal Server Error"));
            }
        };
    }

    private JsonNode token(JsonNode body) {
        faults.revokeToken(body.path("revoked").asBoolean(true));
        return JsonHandler.done();
    }

    private JsonNode clock(JsonNode body) {
        try {
            if (!world.clock().forward(Duration.parse(body.path("forward").asText()))) {
                throw new IllegalArgumentException("the clock moves forward only, by ten years at most");
            }
        } catch (DateTimeParseException noDuration) {
            throw new IllegalArgumentException("forward must be like PT1H", noDuration);
        }
        return JsonHandler.done().put("now", world.clock().instant().toString());
    }

    private Response messages() {
        StringBuilder lines = new StringBuilder();
        for (Traffic.Accepted message : traffic.accepted()) {
            ObjectNode line = JsonNodeFactory.instance
                    .objectNode()
                    .put("chat", message.chat())
                    .put("message_id", message.messageId())
                    .put("text", message.text())
                    .put("time", message.epochMillis());
            lines.append(line).append('\n');
        }
        return Response.of(200, "application/x-ndjson", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Response counts() {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        traffic.counts().forEach(counts::put);
        return JsonHandler.json(counts);
    }
}
