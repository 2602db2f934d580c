package daybrief.telegram;

import static daybrief.telegram.CarrierBench.BOX;
import static daybrief.telegram.CarrierBench.SENT;
import static daybrief.telegram.CarrierBench.TOKEN;
import static daybrief.telegram.CarrierBench.api;
import static daybrief.telegram.CarrierBench.text;
import static org.assertj.core.api.Assertions.assertThat;

import daybrief.delivery.Attachment;
import daybrief.delivery.Body;
import daybrief.delivery.Mailbox;
import daybrief.delivery.MailboxId;
import daybrief.delivery.Outcome;
import daybrief.delivery.Parcel;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class TelegramCarrierTest {
    @TempDir
    Path folder;

    private CarrierBench bench;

    @BeforeEach
    void open() {
        bench = new CarrierBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aMessageIsSentAsHtmlWithItsButtonsAndWithoutAPreview() throws Exception {
        try (FaultyServer server = new FaultyServer(request -> SENT)) {
            Keyboard keys =
                    Keyboard.of(List.of(Button.press("More", "more"), Button.open("Site", "https://a.example/")));
            Outcome outcome = bench.carry(
                    server, new Parcel(1, Optional.empty(), true, new Body("<b>hi</b>", keys, Optional.empty())));
            assertThat(outcome).isEqualTo(new Outcome.Accepted(55));
            assertThat(server.requests.get(0).body())
                    .contains("\"text\":\"<b>hi</b>\"", "\"parse_mode\":\"HTML\"", "\"is_disabled\":true")
                    .contains("\"callback_data\":\"more\"", "\"url\":\"https://a.example/\"")
                    .contains("\"disable_notification\":true", "\"chat_id\":\"7\"")
                    .doesNotContain("message_thread_id");
        }
    }

    @Test
    void aThreadIsNamed() throws Exception {
        try (FaultyServer server = new FaultyServer(request -> SENT);
                TelegramApi api = api(server)) {
            Mailbox thread = new Mailbox(new MailboxId(1), -7, 3, true, Optional.empty(), Optional.empty());
            assertThat(bench.carrierOf(api).carry(thread, text())).isEqualTo(new Outcome.Accepted(55));
            assertThat(server.requests.get(0).body()).contains("\"message_thread_id\":3");
        }
    }

    @Test
    void aDocumentGoesWithItsNameAndContent() throws Exception {
        try (FaultyServer server = new FaultyServer(request -> SENT)) {
            Body body =
                    new Body("Your <b>data</b>", Keyboard.NONE, Optional.of(new Attachment("me.json", "{\"ü\":1}")));
            assertThat(bench.carry(server, new Parcel(1, Optional.empty(), false, body)))
                    .isEqualTo(new Outcome.Accepted(55));
            assertThat(server.requests.get(0).body()).contains("me.json", "{\"ü\":1}", "Your <b>data</b>");
            assertThat(server.requests.get(0).is("sendDocument")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            403 | Forbidden: bot was blocked by the user | Closed[reason=Forbidden: bot was blocked by the user]
            400 | Bad Request: chat not found | Closed[reason=Bad Request: chat not found]
            400 | Bad Request: message thread not found | NoThread[]
            400 | Bad Request: message is too long | Refused[reason=Bad Request: message is too long]
            401 | Unauthorized | Unauthorized[]
            404 | Not Found | Unauthorized[]
            404 | Not Found: method not found | Refused[reason=Not Found: method not found]
            500 | Internal Server Error | Unknown[reason=500 Internal Server Error]
            """)
    void arefusalBecomesAnOutcome(int code, String description, String outcome) throws Exception {
        String answer = FaultyServer.error(code, "\"description\":\"" + description + "\"");
        try (FaultyServer server = new FaultyServer(request -> answer)) {
            assertThat(bench.carry(server, text())).hasToString(outcome);
        }
    }

    @Test
    void waitingTimesAndNewIdsAreRead() throws Exception {
        String late = "\"description\":\"Too Many Requests: retry after 3\",\"parameters\":{\"retry_after\":3}";
        try (FaultyServer server = new FaultyServer(request -> FaultyServer.error(429, late))) {
            assertThat(bench.carry(server, text())).isEqualTo(new Outcome.RetryAfter(Duration.ofSeconds(3)));
        }
        String moved = "\"description\":\"Bad Request: group chat was upgraded to a supergroup chat\","
                + "\"parameters\":{\"migrate_to_chat_id\":-1001234567890}";
        try (FaultyServer server = new FaultyServer(request -> FaultyServer.error(400, moved))) {
            assertThat(bench.carry(server, text())).isEqualTo(new Outcome.Migrated(-1001234567890L));
        }
    }

    @Test
    void anEditThatChangesNothingIsAccepted() throws Exception {
        String same = "\"description\":\"Bad Request: message is not modified: specified new message content\"";
        try (FaultyServer server = new FaultyServer(request -> FaultyServer.error(400, same))) {
            Parcel edit = new Parcel(1, Optional.of(9), false, Body.text("hi"));
            assertThat(bench.carry(server, edit)).isEqualTo(new Outcome.Accepted(9));
            assertThat(server.requests.get(0).is("editMessageText")).isTrue();
        }
    }

    @Test
    void whateverMayHaveLeftIsUnknownAndLeavesOnce() throws Exception {
        for (String answer : List.of(
                "",
                FaultyServer.http("502 Bad Gateway", "text/html", "<html>nginx</html>"),
                FaultyServer.http("200 OK", "text/html", "<html>login</html>"),
                FaultyServer.json("{\"ok\":true,\"resu"),
                FaultyServer.json("{}"))) {
            try (FaultyServer server = new FaultyServer(request -> answer)) {
                assertThat(bench.carry(server, text())).as(answer).isInstanceOf(Outcome.Unknown.class);
                assertThat(server.requests).hasSize(1);
            }
        }
    }

    @Test
    void aConnectionThatIsCutOnReuseDoesNotSendTwice() throws Exception {
        try (FaultyServer server = new FaultyServer(request -> SENT);
                TelegramApi api = api(server)) {
            TelegramCarrier carrier = bench.carrierOf(api);
            assertThat(carrier.carry(BOX, text())).isEqualTo(new Outcome.Accepted(55));
            server.answers = request -> "";
            assertThat(carrier.carry(BOX, text())).isInstanceOf(Outcome.Unknown.class);
            assertThat(server.requests).hasSize(2);
        }
    }

    @Test
    void whatNeverLeftMayBeRepeated() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        for (TelegramAddress address : List.of(
                new TelegramAddress("http", "127.0.0.1", port), new TelegramAddress("http", "nowhere.invalid", 80))) {
            try (TelegramApi api = new TelegramApi(TOKEN, address, Duration.ofSeconds(1))) {
                Outcome outcome = bench.carrierOf(api).carry(BOX, text());
                assertThat(outcome).isInstanceOf(Outcome.NotSent.class);
                assertThat(outcome.toString()).doesNotContain("SECRET");
                assertThat(api.toString()).doesNotContain("SECRET");
            }
        }
    }

    @Test
    void theTokenIsTakenOutOfWhatTheOtherSideSays() throws Exception {
        String echo = "\"description\":\"Bad Request: /bot" + TOKEN + "/sendmessage\"";
        try (FaultyServer server = new FaultyServer(request -> FaultyServer.error(400, echo))) {
            assertThat(bench.carry(server, text()).toString())
                    .doesNotContain("SECRET")
                    .contains("<token>");
        }
    }
}
