package daybrief.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.db.Database;
import daybrief.db.Facts;
import daybrief.delivery.Attachment;
import daybrief.delivery.Body;
import daybrief.delivery.Mailbox;
import daybrief.delivery.MailboxId;
import daybrief.delivery.Outcome;
import daybrief.delivery.Parcel;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Part;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class TelegramCarrierTest {
    private static final String TOKEN = "1234567:secret-SECRET-secret";
    private static final Mailbox BOX = new Mailbox(new MailboxId(1), 7, 0, false, Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-22T06:42:00Z"));
    private Database db;

    @BeforeEach
    void open() {
        db = Database.open(folder.resolve("a.db"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static final String SENT = FaultyServer.json(
            "{\"ok\":true,\"result\":{\"message_id\":55,\"date\":1,\"chat\":{\"id\":7,\"type\":\"private\"}}}");

    @Test
    void aMessageIsSentAsHtmlWithItsButtonsAndWithoutAPreview() throws Exception {
        try (FaultyServer server = new FaultyServer(request -> SENT)) {
            Keyboard keys =
                    Keyboard.of(List.of(Button.press("More", "more"), Button.open("Site", "https://a.example/")));
            Outcome outcome =
                    carry(server, new Parcel(1, Optional.empty(), true, new Body("<b>hi</b>", keys, Optional.empty())));
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
            assertThat(new TelegramCarrier(api, support()).carry(thread, text()))
                    .isEqualTo(new Outcome.Accepted(55));
            assertThat(server.requests.get(0).body()).contains("\"message_thread_id\":3");
        }
    }

    @Test
    void aDocumentGoesWithItsNameAndContent() throws Exception {
        try (FaultyServer server = new FaultyServer(request -> SENT)) {
            Body body =
                    new Body("Your <b>data</b>", Keyboard.NONE, Optional.of(new Attachment("me.json", "{\"ü\":1}")));
            assertThat(carry(server, new Parcel(1, Optional.empty(), false, body)))
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
            assertThat(carry(server, text())).hasToString(outcome);
        }
    }

    @Test
    void waitingTimesAndNewIdsAreRead() throws Exception {
        String late = "\"description\":\"Too Many Requests: retry after 3\",\"parameters\":{\"retry_after\":3}";
        try (FaultyServer server = new FaultyServer(request -> FaultyServer.error(429, late))) {
            assertThat(carry(server, text())).isEqualTo(new Outcome.RetryAfter(Duration.ofSeconds(3)));
        }
        String moved = "\"description\":\"Bad Request: group chat was upgraded to a supergroup chat\","
                + "\"parameters\":{\"migrate_to_chat_id\":-1001234567890}";
        try (FaultyServer server = new FaultyServer(request -> FaultyServer.error(400, moved))) {
            assertThat(carry(server, text())).isEqualTo(new Outcome.Migrated(-1001234567890L));
        }
    }

    @Test
    void anEditThatChangesNothingIsAccepted() throws Exception {
        String same = "\"description\":\"Bad Request: message is not modified: specified new message content\"";
        try (FaultyServer server = new FaultyServer(request -> FaultyServer.error(400, same))) {
            Parcel edit = new Parcel(1, Optional.of(9), false, Body.text("hi"));
            assertThat(carry(server, edit)).isEqualTo(new Outcome.Accepted(9));
            assertThat(server.requests.get(0).is("editMessageText")).isTrue();
        }
    }

    @Test
    void aRichMessageGoesAsOneAndItsWordsAreNotSearchedForNumbers() throws Exception {
        try (FaultyServer server = new FaultyServer(request -> SENT)) {
            assertThat(carry(server, new Parcel(1, Optional.empty(), true, RICH)))
                    .isEqualTo(new Outcome.Accepted(55));
            assertThat(server.requests.get(0).is("sendRichMessage")).isTrue();
            assertThat(server.requests.get(0).body())
                    .contains("\"rich_message\":{\"html\":\"<p>hi</p>\",\"skip_entity_detection\":true}")
                    .contains("\"disable_notification\":true", "\"callback_data\":\"more\"");
            assertThat(carry(server, new Parcel(1, Optional.of(9), false, RICH)))
                    .isEqualTo(new Outcome.Accepted(9));
            assertThat(server.requests.get(1).is("editMessageText")).isTrue();
            assertThat(server.requests.get(1).body())
                    .contains("\"rich_message\"")
                    .doesNotContain("parse_mode");
        }
    }

    @ParameterizedTest
    @CsvSource({"404, Not Found: method not found", "400, Bad Request: message text is empty"})
    void aServerThatDoesNotKnowRichMessagesGetsOneOfThemEver(int code, String description) throws Exception {
        String refusal = FaultyServer.error(code, "\"description\":\"" + description + "\"");
        try (FaultyServer server = new FaultyServer(request -> request.is("sendRichMessage") ? refusal : SENT);
                TelegramApi api = api(server)) {
            Parcel rich = new Parcel(1, Optional.empty(), false, RICH);
            TelegramCarrier carrier = carrierOf(api);
            List<Outcome> outcomes = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> carrier.carry(BOX, rich))
                    .toList();
            assertThat(outcomes).hasSize(8).allMatch(outcome -> outcome instanceof Outcome.NotUnderstood);
            time.updateAndGet(now -> now.plus(Duration.ofDays(400)));
            assertThat(carrierOf(api).carry(BOX, rich)).isInstanceOf(Outcome.NotUnderstood.class);
            assertThat(server.requests).hasSize(1);
            assertThat(RichSupport.known(new Facts(db), time.get())).contains(false);
            assertThat(carrierOf(api).carry(BOX, text())).isEqualTo(new Outcome.Accepted(55));
        }
    }

    @Test
    void aServerThatFindsFaultWithTheFirstRichMessageIsAskedAgainAfterADay() throws Exception {
        String refusal = FaultyServer.error(400, "\"description\":\"Bad Request: can't parse rich message\"");
        try (FaultyServer server = new FaultyServer(request -> refusal);
                TelegramApi api = api(server)) {
            Parcel rich = new Parcel(1, Optional.empty(), false, RICH);
            TelegramCarrier carrier = carrierOf(api);
            assertThat(carrier.carry(BOX, rich)).isInstanceOf(Outcome.NotUnderstood.class);
            time.updateAndGet(now -> now.plus(Duration.ofHours(23)));
            assertThat(carrier.carry(BOX, rich)).isInstanceOf(Outcome.NotUnderstood.class);
            assertThat(carrierOf(api).carry(BOX, rich)).isInstanceOf(Outcome.NotUnderstood.class);
            assertThat(RichSupport.known(new Facts(db), time.get())).contains(false);
            assertThat(server.requests).hasSize(1);
            time.updateAndGet(now -> now.plus(Duration.ofHours(1)));
            assertThat(RichSupport.known(new Facts(db), time.get())).isEmpty();
            server.answers = request -> SENT;
            assertThat(carrier.carry(BOX, rich)).isEqualTo(new Outcome.Accepted(55));
            assertThat(RichSupport.known(new Facts(db), time.get())).contains(true);
        }
    }

    @Test
    void aRichEditOfAMessageThatIsGoneSaysNothingAboutTheServerAndIsNotSaidInAnotherForm() throws Exception {
        String gone = FaultyServer.error(400, "\"description\":\"Bad Request: message to edit not found\"");
        try (FaultyServer server = new FaultyServer(request -> gone)) {
            assertThat(carry(server, new Parcel(1, Optional.of(9), false, RICH)))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(RichSupport.known(new Facts(db), time.get())).isEmpty();
        }
    }

    private TelegramCarrier carrierOf(TelegramApi api) {
        return new TelegramCarrier(api, support());
    }

    @Test
    void aBlockOrATimeoutSaysNothingAboutTheServer() throws Exception {
        String blocked = FaultyServer.error(403, "\"description\":\"Forbidden: bot was blocked by the user\"");
        try (FaultyServer server = new FaultyServer(request -> blocked)) {
            Parcel rich = new Parcel(1, Optional.empty(), false, RICH);
            assertThat(carry(server, rich)).isInstanceOf(Outcome.Closed.class);
            server.answers = request -> "";
            assertThat(carry(server, rich)).isInstanceOf(Outcome.Unknown.class);
            assertThat(RichSupport.known(new Facts(db), time.get())).isEmpty();
            server.answers = request -> SENT;
            assertThat(carry(server, rich)).isEqualTo(new Outcome.Accepted(55));
            assertThat(RichSupport.known(new Facts(db), time.get())).contains(true);
        }
    }

    @Test
    void oneRichMessageThatIsRefusedDoesNotSpoilTheOthers() throws Exception {
        try (FaultyServer server = new FaultyServer(request -> SENT);
                TelegramApi api = api(server)) {
            TelegramCarrier carrier = carrierOf(api);
            carrier.carry(BOX, new Parcel(1, Optional.empty(), false, RICH));
            server.answers = request -> FaultyServer.error(400, "\"description\":\"Bad Request: can't parse\"");
            Body bad = new Body("<p>bad</p>", Keyboard.NONE, Optional.empty(), List.of(new Part("bad", Keyboard.NONE)));
            carrier.carry(BOX, new Parcel(2, Optional.empty(), false, bad));
            carrier.carry(BOX, new Parcel(3, Optional.empty(), false, bad));
            assertThat(server.requests).hasSize(2);
            server.answers = request -> SENT;
            assertThat(carrier.carry(BOX, new Parcel(4, Optional.empty(), false, RICH)))
                    .isEqualTo(new Outcome.Accepted(55));
        }
    }

    private static final Body RICH = new Body(
            "<p>hi</p>",
            Keyboard.of(List.of(Button.press("More", "more"))),
            Optional.empty(),
            List.of(new Part("hi", Keyboard.NONE)));

    @Test
    void whateverMayHaveLeftIsUnknownAndLeavesOnce() throws Exception {
        for (String answer : List.of(
                "",
                FaultyServer.http("502 Bad Gateway", "text/html", "<html>nginx</html>"),
                FaultyServer.http("200 OK", "text/html", "<html>login</html>"),
                FaultyServer.json("{\"ok\":true,\"resu"),
                FaultyServer.json("{}"))) {
            try (FaultyServer server = new FaultyServer(request -> answer)) {
                assertThat(carry(server, text())).as(answer).isInstanceOf(Outcome.Unknown.class);
                assertThat(server.requests).hasSize(1);
            }
        }
    }

    @Test
    void aConnectionThatIsCutOnReuseDoesNotSendTwice() throws Exception {
        try (FaultyServer server = new FaultyServer(request -> SENT);
                TelegramApi api = api(server)) {
            TelegramCarrier carrier = new TelegramCarrier(api, support());
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
                Outcome outcome = new TelegramCarrier(api, support()).carry(BOX, text());
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
            assertThat(carry(server, text()).toString())
                    .doesNotContain("SECRET")
                    .contains("<token>");
        }
    }

    private static Parcel text() {
        return new Parcel(1, Optional.empty(), false, Body.text("hi"));
    }

    private RichSupport support() {
        return new RichSupport(db, new TelegramAddress("http", "127.0.0.1", 1), time::get);
    }

    private static TelegramApi api(FaultyServer server) {
        return new TelegramApi(TOKEN, server.address(), Duration.ofSeconds(1));
    }

    private Outcome carry(FaultyServer server, Parcel parcel) {
        try (TelegramApi api = api(server)) {
            return new TelegramCarrier(api, support()).carry(BOX, parcel);
        }
    }
}
