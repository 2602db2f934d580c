package daybrief.localchat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Calls a Bot API as a bot does, with nothing of ours in between. */
final class ApiClient {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI server;
    private final String token;

    ApiClient(LocalChat chat) {
        this.server = chat.apiUrl();
        this.token = chat.token();
    }

    record Answer(int status, JsonNode json) {
        JsonNode result() {
            return json.path("result");
        }

        String description() {
            return json.path("description").asText();
        }
    }

    /** The parameters are JSON, with single quotes for double ones. */
    Answer call(String method, String parameters) {
        return calling(method, parameters).join();
    }

    CompletableFuture<Answer> calling(String method, String parameters) {
        return send(post("/bot" + token + "/" + method, "application/json", parameters.replace('\'', '"')));
    }

    Answer post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build()).join();
    }

    Answer get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build()).join();
    }

    HttpResponse<byte[]> raw(String path) {
        return http.sendAsync(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofByteArray())
                .join();
    }

    private HttpRequest post(String path, String type, String body) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private CompletableFuture<Answer> send(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(response -> new Answer(response.statusCode(), json(response.body())));
    }

    private static JsonNode json(String body) {
        try {
            return body.startsWith("{")
                    ? JSON.readTree(body)
                    : JSON.createObjectNode().put("description", body);
        } catch (IOException broken) {
            throw new UncheckedIOException(body, broken);
        }
    }
}
