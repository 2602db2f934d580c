package daybrief.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The Chrome DevTools protocol for one page: calls with answers, and the problems that the page reports. */
final class DevTools implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 20;

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final StringBuilder incoming = new StringBuilder();
    private WebSocket socket;

    static DevTools connect(int port) throws IOException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest newPage = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(BodyPublishers.noBody())
                .build();
        String page = http.sendAsync(newPage, BodyHandlers.ofString()).join().body();
        DevTools tools = new DevTools();
        URI address =
                URI.create(JSON.readTree(page).path("webSocketDebuggerUrl").asText());
        tools.socket = http.newWebSocketBuilder().buildAsync(address, tools).join();
        return tools;
    }

    JsonNode call(String method, ObjectNode parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        ObjectNode call = JSON.createObjectNode().put("id", id).put("method", method);
        call.set("params", parameters);
        socket.sendText(call.toString(), true).join();
        JsonNode json = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (json.has("error")) {
            throw new IllegalStateException(method + ": " + json.path("error"));
        }
        return json.path("result");
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    void close() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        incoming.append(data);
        if (last) {
            String whole = incoming.toString();
            incoming.setLength(0);
            take(whole);
        }
        from.request(1);
        return null;
    }

    private void take(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            CompletableFuture<JsonNode> answer = waiting.remove(json.path("id").asInt());
            if (answer != null) {
                answer.complete(json);
            } else {
                note(json.path("method").asText(), json.path("params"));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(text, broken);
        }
    }

    private void note(String event, JsonNode about) {
        boolean error = about.path("entry").path("level").asText().equals("error")
                || about.path("type").asText().equals("error");
        if (event.equals("Runtime.exceptionThrown") || error) {
            problems.add(about.toString());
        }
    }
}
