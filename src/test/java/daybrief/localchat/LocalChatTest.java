package daybrief.localchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import daybrief.localchat.botapi.Fault;
import daybrief.localchat.world.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bot and its readers do to each other, over HTTP. */
class LocalChatTest {
    @TempDir
    private Path folder;

    private final AtomicLong ticker = new AtomicLong();
    private LocalChat chat;
    private ApiClient api;
    private long reader;

    @BeforeEach
    void startChat() {
        start(Limits.none());
    }

    @AfterEach
    void stopChat() {
        chat.close();
    }

    private void start(Limits limits) {
        chat = LocalChat.start(Chats.options(folder, ticker).withLimits(limits));
        api = new ApiClient(chat);
        reader = chat.readers().ids().get(0);
    }

    @Test
    void aTapIsAnsweredOnceAndNotAfterHalfAMinute() {
        int message = sendWithButton();
        String first = chat.readers().tap(reader, message, "go");
        String late = chat.readers().tap(reader, message, "go");
        assertThat(answer(first).status()).isEqualTo(200);
        assertThat(answer(first).status()).isEqualTo(400);
        ticker.addAndGet(Duration.ofSeconds(31).toNanos());
        assertThat(answer(late).description())
                .isEqualTo("Bad Request: query is too old and response timeout expired or query ID is invalid");
        assertThatThrownBy(() -> chat.readers().tap(reader, message, "other"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEditReplacesTextAndButtonsAndIsMarked() {
        int message = sendWithButton();
        JsonNode edited = api.call(
                        "editMessageText", "{'chat_id':" + reader + ",'message_id':" + message + ",'text':'new'}")
                .result();
        assertThat(edited.path("edit_date").asLong()).isEqualTo(Chats.MORNING.getEpochSecond());
        assertThat(edited.has("reply_markup")).isFalse();
        assertThat(chat.readers().messages(reader).get(1).path("text").asText()).isEqualTo("new");
    }

    @Test
    void tooManyMessagesToOneChatAreToldHowLongToWait() {
        chat.close();
        start(new Limits(1, 2, 30, 60));
        chat.readers().say(reader, "/start");
        assertThat(send("1").status()).isEqualTo(200);
        assertThat(send("2").status()).isEqualTo(200);
        ApiClient.Answer refused = send("3");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.description()).isEqualTo("Too Many Requests: retry after 1");
        assertThat(refused.json().path("parameters").path("retry_after").asInt())
                .isOne();
        ticker.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(send("3").status()).isEqualTo(200);
    }

    @Test
    void tooManyMessagesInAllAreToldToWaitEvenInDifferentChats() {
        chat.close();
        start(new Limits(1, 1, 2, 2));
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long one = chat.readers().add("Reader", "en");
            chat.readers().say(one, "/start");
            statuses.add(api.call("sendMessage", "{'chat_id':" + one + ",'text':'x'}")
                    .status());
        }
        assertThat(statuses).containsExactly(200, 200, 429);
    }

    @Test
    void aRestartShowsTheSameChatOnTheSameClockAndGoesOnCounting() {
        chat.readers().say(reader, "/start");
        send("kept");
        String before = chat.readers().messages(reader).toString();
        long update = updateId(0);
        chat.forward(Duration.ofMinutes(95));
        chat.close();
        start(Limits.none());
        assertThat(chat.readers().messages(reader)).hasToString(before);
        assertThat(chat.clock().instant()).isEqualTo(Chats.MORNING.plus(Duration.ofMinutes(95)));
        assertThat(updateId(0)).isEqualTo(update);
        chat.readers().say(reader, "again");
        assertThat(updateId(1)).isGreaterThan(update);
        assertThat(chat.readers().messages(reader).get(2).path("message_id").asInt())
                .isEqualTo(3);
    }

    @Test
    void aBrokenStateIsSetAsideAndTheChatStartsAnew() throws IOException {
        chat.close();
        Files.writeString(folder.resolve("chat.json"), "{\"chats\": [");
        start(Limits.none());
        assertThat(chat.readers().messages(reader)).isEmpty();
        assertThat(folder.resolve("chat.json.broken")).exists();
    }

    @Test
    void theClockMovesForwardOnlyAndTellsSo() {
        List<String> moves = new ArrayList<>();
        chat.onClockMoved(() -> moves.add(chat.clock().instant().toString()));
        chat.forward(Duration.ofHours(1));
        assertThat(moves).containsExactly("2026-11-22T08:00:00Z");
        assertThatThrownBy(() -> chat.forward(Duration.ofHours(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageOfTheNextDayCannotBeDeletedAfterTwoDays() {
        chat.readers().say(reader, "/start");
        int id = send("x").result().path("message_id").asInt();
        chat.forward(Duration.ofHours(49));
        assertThat(api.call("deleteMessage", "{'chat_id':" + reader + ",'message_id':" + id + "}")
                        .description())
                .isEqualTo("Bad Request: message can't be deleted");
    }

    @Test
    void aDocumentArrivesAndCanBeFetchedByBothSides() {
        chat.readers().say(reader, "/start");
        String body = String.join(
                "\r\n",
                "--e",
                "Content-Disposition: form-data; name=\"chat_id\"",
                "",
                Long.toString(reader),
                "--e",
                "Content-Disposition: form-data; name=\"document\"; filename=\"größe.json\"",
                "Content-Type: application/json",
                "",
                "{\"a\":1}\r\n",
                "--e--",
                "");
        var sent = api.post("/bot" + chat.token() + "/senddocument", "multipart/form-data; boundary=e", body);
        JsonNode document = sent.result().path("document");
        assertThat(document.path("file_name").asText()).isEqualTo("größe.json");
        assertThat(document.path("file_size").asInt()).isEqualTo(9);
        String id = document.path("file_id").asText();
        String path = api.call("getFile", "{'file_id':'" + id + "'}")
                .result()
                .path("file_path")
                .asText();
        var file = api.raw("/file/bot" + chat.token() + "/" + path);
        assertThat(new String(file.body(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":1}\r\n");
        assertThat(api.raw("/page/file/" + id)
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .startsWith("attachment")
                .contains("gr%C3%B6%C3%9Fe.json");
        assertThat(api.raw("/page/file/..%2Fchat.json").statusCode()).isEqualTo(404);
    }

    @Test
    void aLongPasteGoesAsSeveralMessagesAndLosesNothing() {
        String paste = "word and word ".repeat(700);
        chat.readers().say(reader, paste);
        List<JsonNode> parts = chat.readers().messages(reader);
        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(parts)
                .allSatisfy(
                        part -> assertThat(part.path("text").asText().length()).isBetween(1, 4096));
        assertThat(String.join(
                        " ",
                        parts.stream().map(part -> part.path("text").asText()).toList()))
                .isEqualTo(paste.strip());
    }

    @ParameterizedTest
    @CsvSource({"form, chat_id=%d&text=a%%26b", "query, chat_id=%d&text=a%%26b"})
    void parametersMayComeAsAFormOrInTheQuery(String where, String encoded) {
        chat.readers().say(reader, "/start");
        String parameters = encoded.formatted(reader);
        var answer = where.equals("form")
                ? api.post("/bot" + chat.token() + "/SENDMESSAGE", "application/x-www-form-urlencoded", parameters)
                : api.get("/bot" + chat.token() + "/sendMessage?" + parameters);
        assertThat(answer.result().path("text").asText()).isEqualTo("a&b");
    }

    @Test
    void faultsHappenAsOftenAsAskedAndTellWhetherTheMessageArrived() {
        chat.readers().say(reader, "/start");
        chat.faults().next("sendMessage", 1, Fault.tooManyRequests(3));
        chat.faults().next("sendMessage", 1, Fault.badGateway());
        chat.faults().next("sendMessage", 1, Fault.cutBefore());
        chat.faults().next("sendMessage", 1, Fault.cutAfter());
        assertThat(send("a").json().path("parameters").path("retry_after").asInt())
                .isEqualTo(3);
        assertThat(send("b").status()).isEqualTo(502);
        assertThatThrownBy(() -> send("c")).isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> send("d")).isInstanceOf(CompletionException.class);
        assertThat(send("e").status()).isEqualTo(200);
        assertThat(chat.traffic().accepted()).extracting("text").containsExactly("d", "e");
        assertThat(chat.traffic().counts())
                .containsEntry("sendmessage 0", 2)
                .containsEntry("sendmessage 200", 1)
                .containsEntry("sendmessage 429", 1);
    }

    @Test
    void aRevokedTokenIsUnauthorizedUntilItIsTakenBack() {
        chat.faults().revokeToken(true);
        assertThat(api.call("getMe", "{}").description()).isEqualTo("Unauthorized");
        chat.faults().clear();
        assertThat(api.call("getMe", "{}").status()).isEqualTo(200);
    }

    @Test
    void onlyTheGivenTokenIsAcceptedIfOneIsGiven() {
        chat.close();
        chat = LocalChat.start(Chats.options(folder, ticker).withToken("123456:only-this"));
        api = new ApiClient(chat);
        assertThat(api.call("getMe", "{}").result().path("id").asLong()).isEqualTo(123456);
        assertThat(api.get("/bot123456:another/getMe").status()).isEqualTo(401);
    }

    @Test
    void commandsAreKeptByScopeAndLanguage() {
        api.call("setMyCommands", "{'commands':[{'command':'brief','description':'Now'}]}");
        api.call("setMyCommands", "{'commands':[{'command':'brief','description':'Сейчас'}],'language_code':'ru'}");
        assertThat(api.call("getMyCommands", "{'language_code':'ru'}")
                        .result()
                        .path(0)
                        .path("description")
                        .asText())
                .isEqualTo("Сейчас");
        assertThat(api.call("getMyCommands", "{}")
                        .result()
                        .path(0)
                        .path("description")
                        .asText())
                .isEqualTo("Now");
        assertThat(api.call("getMyCommands", "{'language_code':'de'}").result()).isEmpty();
        long boris = chat.readers().add("Борис", "ru");
        assertThat(api.get("/page/state?reader=" + boris)
                        .json()
                        .path("bot")
                        .path("commands")
                        .path(0)
                        .path("description")
                        .asText())
                .isEqualTo("Сейчас");
    }

    @Test
    void theTestControlsDoOverHttpWhatTheJavaSideDoes() {
        JsonNode added = api.post("/test/readers", "application/json", "{\"count\":3,\"say\":\"/start\"}")
                .json();
        assertThat(added.path("last").asLong() - added.path("first").asLong()).isEqualTo(2);
        assertThat(api.get("/test/pending").json().path("updates").asInt()).isEqualTo(3);
        api.post("/test/faults", "application/json", "{\"method\":\"sendMessage\",\"times\":1,\"fault\":\"500\"}");
        String message = "{'chat_id':" + added.path("first").asLong() + ",'text':'line'}";
        assertThat(api.call("sendMessage", message).status()).isEqualTo(500);
        assertThat(api.call("sendMessage", message).status()).isEqualTo(200);
        assertThat(api.get("/test/messages").json().path("text").asText()).isEqualTo("line");
        assertThat(api.get("/test/counts").json().path("sendmessage 500").asInt())
                .isOne();
        assertThat(api.post("/test/faults", "application/json", "{\"method\":\"x\",\"fault\":\"odd\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void withoutControlsThereAreNone() {
        chat.close();
        chat = LocalChat.start(Chats.options(folder, ticker).withControls(false));
        api = new ApiClient(chat);
        assertThat(api.get("/test/messages").status()).isEqualTo(404);
    }

    private int sendWithButton() {
        chat.readers().say(reader, "/start");
        return api.call(
                        "sendMessage",
                        "{'chat_id':" + reader
                                + ",'text':'x','reply_markup':{'inline_keyboard':[[{'text':'Go','callback_data':'go'}]]}}")
                .result()
                .path("message_id")
                .asInt();
    }

    private ApiClient.Answer answer(String query) {
        return api.call("answerCallbackQuery", "{'callback_query_id':'" + query + "'}");
    }

    private ApiClient.Answer send(String text) {
        return api.call("sendMessage", "{'chat_id':" + reader + ",'text':'" + text + "'}");
    }

    private long updateId(int index) {
        ticker.addAndGet(Duration.ofSeconds(10).toNanos());
        return api.call("getUpdates", "{'timeout':0}")
                .result()
                .path(index)
                .path("update_id")
                .asLong();
    }
}
