package daybrief.localchat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;

/** A bot played by a test over HTTP: takes updates in a thread of its own and hands each, with itself, to what the test wants. */
final class EchoBot implements AutoCloseable {
    private final ApiClient api;
    private final BiConsumer<EchoBot, JsonNode> onUpdate;
    private final Thread thread = new Thread(this::poll, "echo-bot");
    private volatile boolean running = true;

    EchoBot(LocalChat chat, BiConsumer<EchoBot, JsonNode> onUpdate) {
        this.api = new ApiClient(chat);
        this.onUpdate = onUpdate;
        thread.setDaemon(true);
        thread.start();
    }

    JsonNode call(String method, ObjectNode parameters) {
        var answer = api.post("/bot7000000001:echo/" + method, "application/json", parameters.toString());
        if (answer.status() != 200) {
            throw new AssertionError(method + " " + parameters + " -> " + answer);
        }
        return answer.result();
    }

    void upload(long reader, String name, String text) {
        String body = String.join(
                "\r\n",
                "--edge",
                "Content-Disposition: form-data; name=\"chat_id\"",
                "",
                Long.toString(reader),
                "--edge",
                "Content-Disposition: form-data; name=\"document\"; filename=\"" + name + "\"",
                "Content-Type: application/json",
                "",
                text,
                "--edge--",
                "");
        api.post("/bot7000000001:echo/sendDocument", "multipart/form-data; boundary=edge", body);
    }

    private void poll() {
        long offset = 0;
        while (running) {
            JsonNode updates = api.call("getUpdates", "{'timeout':10,'offset':" + offset + "}")
                    .result();
            for (JsonNode update : updates) {
                offset = update.path("update_id").asLong() + 1;
                onUpdate.accept(this, update);
            }
        }
    }

    private JsonNode updates(long offset) {
        try {
            return api.call("getUpdates", "{'timeout':10,'offset':" + offset + "}")
                    .result();
        } catch (CompletionException chatIsGone) {
            running = false;
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        running = false;
    }
}
