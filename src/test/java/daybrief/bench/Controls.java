package daybrief.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The local chat's controls for tests, over HTTP. */
final class Controls {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    Controls(URI server) {
        this.server = server;
    }

    void post(String path, String json) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    long pendingUpdates() throws IOException, InterruptedException {
        return JSON.readTree(get("/test/pending")).path("updates").asLong();
    }

    /** What each chat was sent since that moment: every message's text, in order. */
    Map<Long, List<String>> sentSince(long epochMillis) throws IOException, InterruptedException {
        Map<Long, List<String>> sent = new HashMap<>();
        for (String line : get("/test/messages").lines().toList()) {
            JsonNode message = JSON.readTree(line);
            if (message.path("time").asLong() >= epochMillis) {
                sent.computeIfAbsent(message.path("chat").asLong(), chat -> new ArrayList<>())
                        .add(message.path("text").asText());
            }
        }
        return sent;
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(path)).build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " gave " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
