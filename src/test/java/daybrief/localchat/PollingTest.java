package daybrief.localchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** getUpdates, as the Bot API describes it and as its server behaves. */
class PollingTest {
    private final AtomicLong ticker = new AtomicLong();
    private LocalChat chat;
    private ApiClient api;
    private long reader;

    @BeforeEach
    void startChat(@TempDir Path folder) {
        chat = LocalChat.start(Chats.options(folder, ticker));
        api = new ApiClient(chat);
        reader = chat.readers().ids().get(0);
    }

    @AfterEach
    void stopChat() {
        chat.close();
    }

    @Test
    void updatesComeAgainUntilAHigherOffsetConfirmsThem() {
        say(3);
        JsonNode first = updates("{}");
        assertThat(texts(first)).containsExactly("1", "2", "3");
        assertThat(texts(updates("{'offset':" + first.path(0).path("update_id").asLong() + "}")))
                .containsExactly("1", "2", "3");
        long second = first.path(1).path("update_id").asLong();
        assertThat(texts(updates("{'offset':" + (second + 1) + "}"))).containsExactly("3");
        assertThat(texts(updates("{'offset':0}"))).containsExactly("3");
        assertThat(chat.readers().pendingUpdates()).isOne();
    }

    @Test
    void anUpdateIsWholeAndItsIdComesFromTheClock() {
        say(1);
        JsonNode update = updates("{}").path(0);
        assertThat(update.path("update_id").asLong()).isEqualTo(Chats.MORNING.getEpochSecond());
        assertThat(update.path("message").path("from").path("language_code").asText())
                .isEqualTo("en");
        assertThat(update.path("message").path("chat").path("type").asText()).isEqualTo("private");
        assertThat(update.path("message").path("date").asLong()).isEqualTo(Chats.MORNING.getEpochSecond());
        chat.readers().say(reader, "/start topic_world");
        JsonNode entity = updates("{'offset':-1}")
                .path(0)
                .path("message")
                .path("entities")
                .path(0);
        assertThat(entity.path("type").asText()).isEqualTo("bot_command");
        assertThat(entity.path("length").asInt()).isEqualTo(6);
    }

    @Test
    void limitIsClampedAndANegativeOffsetForgetsTheRest() {
        say(120);
        assertThat(updates("{'limit':1000}")).hasSize(100);
        later(10);
        assertThat(updates("{'limit':0}")).hasSize(1);
        assertThat(texts(updates("{'offset':-2}"))).containsExactly("119", "120");
        assertThat(chat.readers().pendingUpdates()).isEqualTo(2);
    }

    @Test
    void aLongPollIsAnsweredAsSoonAsSomebodyWrites() throws Exception {
        CompletableFuture<ApiClient.Answer> poll = api.calling("getUpdates", "{'timeout':30}");
        untilAsked(1);
        assertThat(poll).isNotDone();
        chat.readers().say(reader, "hello");
        assertThat(texts(poll.get(5, TimeUnit.SECONDS).result())).containsExactly("hello");
    }

    @Test
    void ofTwoPollersTheOlderIsSentAway() throws Exception {
        CompletableFuture<ApiClient.Answer> older = api.calling("getUpdates", "{'timeout':30}");
        untilAsked(1);
        CompletableFuture<ApiClient.Answer> newer = api.calling("getUpdates", "{'timeout':30}");
        ApiClient.Answer answer = older.get(5, TimeUnit.SECONDS);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.description())
                .isEqualTo(
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        chat.readers().say(reader, "hello");
        assertThat(texts(newer.get(5, TimeUnit.SECONDS).result())).containsExactly("hello");
    }

    @Test
    void theSameOffsetAtOnceGivesOneUpdateOnly() {
        say(5);
        assertThat(updates("{'offset':7}")).hasSize(5);
        ticker.addAndGet(Duration.ofMillis(400).toNanos());
        assertThat(api.call("getUpdates", "{'offset':7}").result()).hasSize(1);
        later(1);
        assertThat(updates("{'offset':7}")).hasSize(5);
    }

    @Test
    void onlyKindsThatWereAskedForAreQueuedUntilAskedAgain() {
        updates("{'allowed_updates':['message']}");
        say(1);
        chat.readers().block(reader, true);
        later(10);
        assertThat(updates("{}")).hasSize(1);
        updates("{'allowed_updates':[]}");
        chat.readers().block(reader, false);
        later(10);
        JsonNode membership = updates("{'offset':-1}").path(0).path("my_chat_member");
        assertThat(membership.path("old_chat_member").path("status").asText()).isEqualTo("kicked");
        assertThat(membership.path("new_chat_member").path("status").asText()).isEqualTo("member");
    }

    @Test
    void aWebhookKeepsPollersOut() {
        api.call("setWebhook", "{'url':'https://example.org/hook'}");
        assertThat(api.call("getUpdates", "{}").description())
                .isEqualTo(
                        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook"
                                + " first");
        api.call("deleteWebhook", "{}");
        assertThat(api.call("getUpdates", "{}").status()).isEqualTo(200);
    }

    @Test
    void waitingPollsDoNotKeepOthersFromBeingAnswered() {
        for (int i = 0; i < 40; i++) {
            var unused = api.calling("getUpdates", "{'timeout':30}");
        }
        for (int i = 0; i < 40; i++) {
            var unused = api.calling("../page/events?reader=" + reader + "&since=0", "{}");
        }
        assertThat(api.call("getMe", "{}").result().path("is_bot").asBoolean()).isTrue();
    }

    @Test
    void aRawUpdateIsQueuedAsItStands() {
        ObjectNode poison = ApiClient.JSON.createObjectNode();
        poison.putObject("message").put("message_id", "x");
        chat.readers().update(poison);
        assertThat(updates("{}").path(0).path("message").path("message_id").asText())
                .isEqualTo("x");
    }

    private void say(int messages) {
        for (int i = 1; i <= messages; i++) {
            chat.readers().say(reader, Integer.toString(i));
        }
    }

    private void later(int seconds) {
        ticker.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private void untilAsked(int polls) {
        await().atMost(Duration.ofSeconds(5)).until(() -> chat.waitingPolls() == polls);
    }

    private JsonNode updates(String parameters) {
        later(5);
        return api.call("getUpdates", parameters).result();
    }

    private static java.util.List<String> texts(JsonNode updates) {
        return StreamSupport.stream(updates.spliterator(), false)
                .map(update -> update.path("message").path("text").asText())
                .toList();
    }
}
