package daybrief.localchat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of requests and answers taken from what Telegram's server does (refusals.jsonl), asked over HTTP without the bot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTableTest {
    private LocalChat chat;
    private ApiClient api;
    private long reader;
    private long blocker;
    private long silent;
    private int own;
    private int theirs;

    @BeforeAll
    void startChat(@TempDir Path folder) {
        chat = Chats.start(folder);
        api = new ApiClient(chat);
        reader = chat.readers().add("Anna", "en");
        blocker = chat.readers().add("Boris", "ru");
        silent = chat.readers().add("Celia", "es");
        theirs = chat.readers().say(reader, "/start");
        chat.readers().say(blocker, "/start");
        chat.readers().block(blocker, true);
        own = api.call("sendMessage", "{'chat_id':" + reader + ",'text':'standing text'}")
                .result()
                .path("message_id")
                .asInt();
    }

    @AfterAll
    void stopChat() {
        chat.close();
    }

    static Stream<JsonNode> rows() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (InputStream in = RefusalTableTest.class.getResourceAsStream("refusals.jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                rows.add(ApiClient.JSON.readTree(line));
            }
        }
        return rows.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyRowIsAnsweredAsTelegramWould(JsonNode row) {
        ObjectNode request = row.path("request").deepCopy();
        if (request.has("repeat")) {
            request.put(
                    "text",
                    request.path("repeat").asText().repeat(request.path("times").asInt()));
        }
        String parameters = request.toString()
                .replace("$READER", Long.toString(reader))
                .replace("$BLOCKER", Long.toString(blocker))
                .replace("$SILENT", Long.toString(silent))
                .replace("\"$OWN\"", Integer.toString(own))
                .replace("\"$THEIRS\"", Integer.toString(theirs));
        String token = row.path("token").asText(chat.token());
        var answer = api.post("/bot" + token + "/" + row.path("method").asText(), "application/json", parameters);
        assertThat(answer.description()).isEqualTo(row.path("description").asText());
        assertThat(answer.status()).isEqualTo(row.path("status").asInt());
        if (answer.status() != 200) {
            assertThat(answer.json().path("ok").asBoolean(true)).isFalse();
            assertThat(answer.json().path("error_code").asInt()).isEqualTo(answer.status());
        }
    }
}
