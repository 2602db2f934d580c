package daybrief.localchat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.http.Handler;
import daybrief.http.Request;
import daybrief.http.Response;
import daybrief.http.Routes;
import daybrief.localchat.botapi.Bots;
import daybrief.localchat.botapi.Documents;
import daybrief.localchat.world.Chat;
import daybrief.localchat.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The page and what its script calls: {@code state} once, {@code events} for ever, and one call for each thing a person does. */
final class PageApi {
    private static final int WAIT_SECONDS = 25;
    private static final Map<String, String> FILES = Map.of(
            "/",
            "index.html",
            "/chat.css",
            "chat.css",
            "/chat.js",
            "chat.js",
            "/entities.js",
            "entities.js",
            "/rich.js",
            "rich.js");
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "css",
            "text/css; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8");

    private final World world;
    private final Readers readers;
    private final Documents documents;
    private final ScheduledExecutorService alarms;

    record Parts(World world, Readers readers, Documents documents, ScheduledExecutorService alarms) {}

    PageApi(Parts parts) {
        this.world = parts.world();
        this.readers = parts.readers();
        this.documents = parts.documents();
        this.alarms = parts.alarms();
        world.clock().onMoved(this::announceClock);
    }

    void mount(Routes routes) {
        FILES.forEach((path, file) -> routes.at(path, Handler.atOnce(request -> file(file))));
        routes.at("/page/state", Handler.atOnce(request -> JsonHandler.json(state(reader(request)))))
                .at("/page/events", this::events)
                .at("/page/readers", JsonHandler.post(this::addReader))
                .at("/page/say", JsonHandler.post(this::say))
                .at("/page/tap", JsonHandler.post(this::tap))
                .at("/page/block", JsonHandler.post(this::block))
                .at("/page/rich", JsonHandler.post(this::rich))
                .at("/page/document", JsonHandler.post(this::document))
                .at("/page/clock", JsonHandler.post(this::moveClock))
                .under(
                        "/page/file/",
                        Handler.atOnce(
                                request -> documents.download(request.path().substring("/page/file/".length()))));
    }

    private static Response file(String name) {
        try (InputStream in = PageApi.class.getResourceAsStream(name)) {
            if (in == null) {
                return Response.text(404, "Not Found\n");
            }
            return Response.of(
                    200, TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""), in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the page's file " + name + " cannot be read", unreadable);
        }
    }

    /** Everything the page shows to a reader; an unknown one is shown as the first. */
    private JsonNode state(long wanted) {
        return world.locked(() -> {
            Chat chat =
                    world.chat(wanted).orElseGet(() -> world.chats().iterator().next());
            ObjectNode state = JsonNodeFactory.instance.objectNode();
            state.put("last", world.changes().last()).put("reader", chat.id());
            state.set("clock", clock());
            state.set("bot", Bots.shown(world, chat));
            ArrayNode all = state.putArray("readers");
            world.chats().stream().limit(200).forEach(one -> all.add(one.summary()));
            state.set("me", chat.summary());
            ArrayNode messages = state.putArray("messages");
            chat.messages().forEach(messages::add);
            return state;
        });
    }

    private CompletionStage<Response> events(Request request) {
        long since = number(request, "since");
        return world.locked(() -> {
            CompletableFuture<ObjectNode> news = world.changes().since(since, reader(request));
            var alarm = alarms.schedule(() -> giveUp(news), WAIT_SECONDS, TimeUnit.SECONDS);
            return news.thenApply(json -> {
                alarm.cancel(false);
                return JsonHandler.json(json);
            });
        });
    }

    private void giveUp(CompletableFuture<ObjectNode> news) {
        world.locked(() -> {
            world.changes().giveUp(news);
            return news;
        });
    }

    private JsonNode addReader(JsonNode body) {
        long id = readers.add(body.path("name").asText(), body.path("language").asText("en"));
        return JsonHandler.done().put("reader", id);
    }

    private JsonNode say(JsonNode body) {
        int id = readers.say(
                body.path("reader").asLong(),
                body.path("text").asText(),
                body.path("reply_to").asInt());
        return JsonHandler.done().put("message_id", id);
    }

    private JsonNode tap(JsonNode body) {
        String query = readers.tap(
                body.path("reader").asLong(),
                body.path("message_id").asInt(),
                body.path("data").asText());
        return JsonHandler.done().put("query", query);
    }

    private JsonNode block(JsonNode body) {
        readers.block(body.path("reader").asLong(), body.path("blocked").asBoolean());
        return JsonHandler.done();
    }

    private JsonNode rich(JsonNode body) {
        world.locked(() -> {
            Bots.knowRich(world, body.path("known").asBoolean());
            return world;
        });
        return JsonHandler.done();
    }

    private JsonNode document(JsonNode body) {
        byte[] bytes = Base64.getDecoder().decode(body.path("base64").asText());
        int id = readers.send(
                body.path("reader").asLong(),
                body.path("name").asText("document"),
                body.path("type").asText("application/octet-stream"),
                bytes);
        return JsonHandler.done().put("message_id", id);
    }

    private JsonNode moveClock(JsonNode body) {
        Duration by = body.has("to")
                ? Duration.between(
                        world.clock().instant(),
                        Instant.ofEpochMilli(body.path("to").asLong()))
                : Duration.ofSeconds(body.path("seconds").asLong());
        if (!world.clock().forward(by)) {
            throw new IllegalArgumentException("the clock moves forward only, by ten years at most");
        }
        return JsonHandler.done();
    }

    private void announceClock() {
        world.locked(() -> {
            ObjectNode change = JsonNodeFactory.instance.objectNode().put("kind", "clock");
            change.set("clock", clock());
            world.changes().forEverybody(change);
            world.touch();
            return change;
        });
    }

    private ObjectNode clock() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("now", world.clock().instant().toEpochMilli())
                .put("offset", world.clock().offset().toMillis());
    }

    private static long reader(Request request) {
        return number(request, "reader");
    }

    private static long number(Request request, String name) {
        try {
            return Long.parseLong(request.query().getOrDefault(name, "0"));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
