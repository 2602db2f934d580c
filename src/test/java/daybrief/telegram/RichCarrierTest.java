package daybrief.telegram;

import static daybrief.telegram.CarrierBench.BOX;
import static daybrief.telegram.CarrierBench.RICH;
import static daybrief.telegram.CarrierBench.SENT;
import static daybrief.telegram.CarrierBench.api;
import static daybrief.telegram.CarrierBench.text;
import static org.assertj.core.api.Assertions.assertThat;

import daybrief.delivery.Body;
import daybrief.delivery.Outcome;
import daybrief.delivery.Parcel;
import daybrief.message.Keyboard;
import daybrief.message.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rich messages before servers that know them and servers that do not. */
@Timeout(60)
class RichCarrierTest {
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
    void aRichMessageGoesAsOneAndItsWordsAreNotSearchedForNumbers() throws Exception {
        try (FaultyServer server = new FaultyServer(request -> SENT)) {
            assertThat(bench.carry(server, new Parcel(1, Optional.empty(), true, RICH)))
                    .isEqualTo(new Outcome.Accepted(55));
            assertThat(server.requests.get(0).is("sendRichMessage")).isTrue();
            assertThat(server.requests.get(0).body())
                    .contains("\"rich_message\":{\"html\":\"<p>hi</p>\",\"skip_entity_detection\":true}")
                    .contains("\"disable_notification\":true", "\"callback_data\":\"more\"");
            assertThat(bench.carry(server, new Parcel(1, Optional.of(9), false, RICH)))
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
            TelegramCarrier carrier = bench.carrierOf(api);
            List<Outcome> outcomes = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> carrier.carry(BOX, rich))
                    .toList();
            assertThat(outcomes).hasSize(8).allMatch(outcome -> outcome instanceof Outcome.NotUnderstood);
            bench.pass(Duration.ofDays(400));
            assertThat(bench.carrierOf(api).carry(BOX, rich)).isInstanceOf(Outcome.NotUnderstood.class);
            assertThat(server.requests).hasSize(1);
            assertThat(bench.known()).contains(false);
            assertThat(bench.carrierOf(api).carry(BOX, text())).isEqualTo(new Outcome.Accepted(55));
        }
    }

    @Test
    void aServerThatFindsFaultWithTheFirstRichMessageIsAskedAgainAfterADay() throws Exception {
        String refusal = FaultyServer.error(400, "\"description\":\"Bad Request: can't parse rich message\"");
        try (FaultyServer server = new FaultyServer(request -> refusal);
                TelegramApi api = api(server)) {
            Parcel rich = new Parcel(1, Optional.empty(), false, RICH);
            TelegramCarrier carrier = bench.carrierOf(api);
            assertThat(carrier.carry(BOX, rich)).isInstanceOf(Outcome.NotUnderstood.class);
            bench.pass(Duration.ofHours(23));
            assertThat(carrier.carry(BOX, rich)).isInstanceOf(Outcome.NotUnderstood.class);
            assertThat(bench.carrierOf(api).carry(BOX, rich)).isInstanceOf(Outcome.NotUnderstood.class);
            assertThat(bench.known()).contains(false);
            assertThat(server.requests).hasSize(1);
            bench.pass(Duration.ofHours(1));
            assertThat(bench.known()).isEmpty();
            server.answers = request -> SENT;
            assertThat(carrier.carry(BOX, rich)).isEqualTo(new Outcome.Accepted(55));
            assertThat(bench.known()).contains(true);
        }
    }

    @Test
    void aRichEditOfAMessageThatIsGoneSaysNothingAboutTheServerAndIsNotSaidInAnotherForm() throws Exception {
        String gone = FaultyServer.error(400, "\"description\":\"Bad Request: message to edit not found\"");
        try (FaultyServer server = new FaultyServer(request -> gone)) {
            assertThat(bench.carry(server, new Parcel(1, Optional.of(9), false, RICH)))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(bench.known()).isEmpty();
        }
    }

    @Test
    void aBlockOrATimeoutSaysNothingAboutTheServer() throws Exception {
        String blocked = FaultyServer.error(403, "\"description\":\"Forbidden: bot was blocked by the user\"");
        try (FaultyServer server = new FaultyServer(request -> blocked)) {
            Parcel rich = new Parcel(1, Optional.empty(), false, RICH);
            assertThat(bench.carry(server, rich)).isInstanceOf(Outcome.Closed.class);
            server.answers = request -> "";
            assertThat(bench.carry(server, rich)).isInstanceOf(Outcome.Unknown.class);
            assertThat(bench.known()).isEmpty();
            server.answers = request -> SENT;
            assertThat(bench.carry(server, rich)).isEqualTo(new Outcome.Accepted(55));
            assertThat(bench.known()).contains(true);
        }
    }

    @Test
    void oneRichMessageThatIsRefusedDoesNotSpoilTheOthers() throws Exception {
        try (FaultyServer server = new FaultyServer(request -> SENT);
                TelegramApi api = api(server)) {
            TelegramCarrier carrier = bench.carrierOf(api);
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
}
