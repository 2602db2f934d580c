package daybrief.localchat.botapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.http.Handler;
import daybrief.http.Request;
import daybrief.http.Response;
import daybrief.localchat.markup.Refusal;
import daybrief.localchat.world.World;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers {@code /bot<token>/<method>} and {@code /file/bot<token>/<path>}. */
public final class BotApi implements Handler {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final World world;
    private final Tokens tokens;
    private final Faults faults;
    private final Traffic traffic;
    private final Documents documents;
    private final Polling polling;
    private final Map<String, Method> methods = new HashMap<>();

    /** Everything it works with; made by whoever starts the server. */
    public record Parts(World world, Documents documents, Faults faults, Traffic traffic, Time time) {}

    public BotApi(Parts parts, Optional<String> onlyToken) {
        this.world = parts.world();
        this.documents = parts.documents();
        this.faults = parts.faults();
        this.traffic = parts.traffic();
        this.tokens = new Tokens(onlyToken, faults);
        this.polling = new Polling(world, parts.time().ticker(), parts.time().alarms());
        MessageMethods messages = new MessageMethods(traffic);
        messages.addTo(methods);
        new FileMethods(messages, documents).addTo(methods);
        ProfileMethods.addTo(methods);
        ChatMethods.addTo(methods);
    }

    @Override
    public CompletionStage<Response> handle(Request request) {
        if (request.path().startsWith("/file/bot")) {
            return CompletableFuture.completedFuture(download(request.path().substring("/file/bot".length())));
        }
        String[] tokenAndMethod = request.path().substring("/bot".length()).split("/", -1);
        if (tokenAndMethod.length != 2
                || !(request.method().equals("GET") || request.method().equals("POST"))) {
            return CompletableFuture.completedFuture(refused(Refusal.of(404, "Not Found")));
        }
        String method = tokenAndMethod[1].toLowerCase(Locale.ROOT);
        CompletionStage<Response> answer = answer(tokenAndMethod[0], method, request);
        return answer.thenApply(response -> {
            traffic.count(isKnown(method) ? method : "unknown", response.status());
            return response;
        });
    }

    private CompletionStage<Response> answer(String token, String method, Request request) {
        try {
            long bot = tokens.botId(token);
            if (!isKnown(method)) {
                throw Refusal.of(404, "Not Found: method not found");
            }
            Parameters parameters = Parameters.of(request);
            Optional<Fault> fault = faults.take(method);
            if (fault.isPresent() && !fault.get().taken()) {
                return fault.get().response();
            }
            CompletionStage<Response> answer = world.locked(() -> {
                rememberBot(bot);
                return run(method, new Call(parameters, world));
            });
            return fault.map(Fault::response).orElse(answer);
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(refused(refusal));
        }
    }

    private CompletionStage<Response> run(String name, Call call) {
        Method method = methods.get(name);
        if (method != null) {
            return CompletableFuture.completedFuture(accepted(method.apply(call)));
        }
        return polling.poll(call.parameters()).thenApply(BotApi::accepted).exceptionally(BotApi::ofFailure);
    }

    /** Updates that the page causes are addressed to whichever bot called last. */
    private void rememberBot(long bot) {
        if (world.profile().path("bot").asLong() != bot) {
            world.profile().put("bot", bot);
            world.touch();
        }
    }

    private boolean isKnown(String method) {
        if (method.equals("sendrichmessage")) {
            return world.locked(() -> Bots.knowsRich(world));
        }
        return method.equals("getupdates") || methods.containsKey(method);
    }

    private Response download(String tokenAndPath) {
        int slash = tokenAndPath.indexOf('/');
        try {
            tokens.botId(tokenAndPath.substring(0, Math.max(0, slash)));
        } catch (Refusal refusal) {
            return refused(refusal);
        }
        String path = tokenAndPath.substring(slash + 1);
        return path.startsWith(Documents.FOLDER)
                ? documents.download(path.substring(Documents.FOLDER.length()))
                : refused(Refusal.of(404, "Not Found"));
    }

    private static Response accepted(JsonNode result) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("ok", true);
        json.set("result", result);
        return json(200, json);
    }

    private static Response ofFailure(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return refused(cause instanceof Refusal refusal ? refusal : Refusal.of(500, "Internal Server Error"));
    }

    private static Response refused(Refusal refusal) {
        return json(refusal.code(), refusal.json());
    }

    static Response json(int status, JsonNode json) {
        try {
            return Response.json(status, JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a JSON tree could not be written", impossible);
        }
    }
}
