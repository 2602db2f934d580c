package daybrief.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.document.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files from a Bot API server that answers as a test says. */
class TelegramFilesTest {
    private static final String TOKEN = "42:sEcReT";

    @TempDir
    Path folder;

    private FaultyServer server;
    private TelegramFiles files;
    private final List<Duration> rests = new ArrayList<>();

    private Download get(int most, Function<FaultyServer.Request, String> answers) throws IOException {
        server = new FaultyServer(answers);
        files = new TelegramFiles(TOKEN, server.address(), rests::add);
        return files.get("F1", most);
    }

    @AfterEach
    void end() throws IOException {
        files.close();
        server.close();
    }

    private static String described(String more) {
        return FaultyServer.json("{\"ok\":true,\"result\":{\"file_id\":\"F1\",\"file_unique_id\":\"u\"" + more + "}}");
    }

    private static Function<FaultyServer.Request, String> holding(String size, String content) {
        return request -> request.is("getFile")
                ? described(",\"file_path\":\"documents/file 1.opml\"" + size)
                : FaultyServer.http("200 OK", "application/octet-stream", content);
    }

    private static String shown(Download download) {
        return download.fold(
                whole -> new String(whole.bytes(), StandardCharsets.UTF_8), () -> "larger", Download.Failed::reason);
    }

    @Test
    void aFileIsAskedForAndThenFetchedFromItsPlace() throws IOException {
        assertThat(shown(get(100, holding(",\"file_size\":6", "<opml>")))).isEqualTo("<opml>");
        assertThat(server.requests).hasSize(2);
        assertThat(server.requests.get(0).body()).contains("\"F1\"");
        assertThat(server.requests.get(1).path()).isEqualTo("/file/bot42:sEcReT/documents/file%201.opml");
    }

    @Test
    void aLargeOneIsNotFetchedAndOneThatIsLargerThanItSaysIsNotTaken() throws IOException {
        assertThat(shown(get(5, holding(",\"file_size\":6", "<opml>")))).isEqualTo("larger");
        assertThat(server.requests).hasSize(1);
        end();
        assertThat(shown(get(5, holding("", "x".repeat(40_000))))).isEqualTo("larger");
        end();
        assertThat(shown(
                        get(5, request -> FaultyServer.error(400, "\"description\":\"Bad Request: file is too big\""))))
                .isEqualTo("larger");
    }

    @Test
    void whatMayPassIsTriedOnceMoreAfterTheTimeThatIsNamed() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        assertThat(shown(get(
                        100,
                        request -> calls.incrementAndGet() == 1
                                ? FaultyServer.error(
                                        429, "\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":7}")
                                : holding("", "whole").apply(request))))
                .isEqualTo("whole");
        assertThat(rests).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void aServerThatStaysSilentIsAskedTwiceAndItsTokenIsInNoReason() throws IOException {
        assertThat(shown(get(
                        100, request -> request.is("getFile") ? holding("", "").apply(request) : "")))
                .isEqualTo("Telegram does not answer");
        assertThat(server.requests).hasSize(4);
        end();
        assertThat(shown(get(100, request -> FaultyServer.error(500, "\"description\":\"" + TOKEN + "\""))))
                .isEqualTo("Telegram answers 500");
        end();
        assertThat(shown(get(100, request -> FaultyServer.error(400, "\"description\":\"no " + TOKEN + "\""))))
                .isEqualTo("Telegram says: no <token>");
    }

    @Test
    void whoShallWaitForMinutesIsToldSoAtOnce() throws IOException {
        assertThat(shown(get(
                        100,
                        request -> FaultyServer.error(
                                429, "\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":300}"))))
                .isEqualTo("Telegram is busy");
        assertThat(server.requests).hasSize(1);
        assertThat(rests).isEmpty();
    }

    @Test
    void aServerOfOnesOwnMayNameAPlaceOnThisDisk() throws IOException {
        Path file = Files.writeString(folder.resolve("file_0.opml"), "<opml/>");
        Function<FaultyServer.Request, String> local = request -> described(",\"file_path\":\"" + file + "\"");
        assertThat(shown(get(100, local))).isEqualTo("<opml/>");
        end();
        assertThat(shown(get(3, local))).isEqualTo("larger");
        end();
        assertThat(shown(get(100, request -> described(",\"file_path\":\"/" + TOKEN + "/none\""))))
                .contains("may not read")
                .doesNotContain("sEcReT");
        end();
        assertThat(shown(get(100, request -> described(",\"file_path\":\"a/../../etc/passwd\""))))
                .contains("does not say where");
    }
}
