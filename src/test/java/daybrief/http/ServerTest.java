package daybrief.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTest {
    private static final Handler HELLO = Handler.atOnce(request -> Response.text(200, "hello " + request.path()));

    @Test
    void aTakenPortIsNamedWithTheCureOrTheNextFreeOneIsUsed() {
        try (Server first = Server.start(Listen.on("127.0.0.1", 0), HELLO)) {
            Listen same = Listen.on("127.0.0.1", first.port());
            assertThatThrownBy(() -> Server.start(same, HELLO))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("port " + first.port())
                    .hasMessageContaining("choose another");
            try (Server second = Server.start(same.orNextFree(), HELLO)) {
                assertThat(second.port()).isGreaterThan(first.port());
            }
        }
    }

    @Test
    void everyAnswerCarriesTheStrictHeaders() throws IOException {
        try (Server server = Server.start(Listen.on("127.0.0.1", 0), HELLO)) {
            assertThat(ask(server, "GET /x HTTP/1.1", "Host: localhost"))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("hello /x")
                    .containsIgnoringCase("content-security-policy: default-src 'none'; script-src 'self'")
                    .containsIgnoringCase("x-content-type-options: nosniff");
        }
    }

    @Test
    void aBodyOverTheLimitIsRefusedWhole() throws IOException {
        try (Server server = Server.start(Listen.on("127.0.0.1", 0).withMaxBody(100), HELLO)) {
            assertThat(ask(server, "POST / HTTP/1.1", "Host: x", "Content-Length: 101", "", "a".repeat(101)))
                    .startsWith("HTTP/1.1 413");
            assertThat(ask(server, "POST / HTTP/1.1", "Host: x", "Content-Length: 100", "", "a".repeat(100)))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void requestsThatWaitHoldNoThread() throws IOException {
        CompletableFuture<Response> never = new CompletableFuture<>();
        Routes routes = new Routes().at("/wait", request -> never).under("/", HELLO);
        List<Socket> waiting = new ArrayList<>();
        try (Server server = Server.start(Listen.on("127.0.0.1", 0), routes)) {
            for (int i = 0; i < 50; i++) {
                waiting.add(request(server, "GET /wait HTTP/1.1", "Host: x"));
            }
            assertThat(ask(server, "GET /now HTTP/1.1", "Host: x")).startsWith("HTTP/1.1 200");
            never.complete(Response.text(200, "at last"));
            assertThat(read(waiting.get(49))).contains("at last");
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void aHandlerThatFailsIsAnsweredWith500() throws IOException {
        Handler broken = request -> {
            throw new IllegalStateException("on purpose");
        };
        try (Server server = Server.start(Listen.on("127.0.0.1", 0), broken)) {
            assertThat(ask(server, "GET / HTTP/1.1", "Host: x")).startsWith("HTTP/1.1 500");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/     | Host: localhost:PORT                                                      | 200",
                "/     | Host: 127.0.0.1:PORT                                                      | 200",
                "/     | Host: LOCALHOST:PORT                                                      | 200",
                "/     | Host: [::1]:PORT                                                          | 200",
                "/     | Host: evil.example:PORT                                                   | 403",
                "/     | Host: 127.0.0.1                                                           | 403",
                "/     | Host: 127.0.0.1:1                                                         | 403",
                "/     | Host: 127.0.0.1.evil.example:PORT                                         | 403",
                "/     | Accept: nothing                                                           | 403",
                "/x    | Host: localhost:PORT;Origin: http://localhost:PORT                        | 200",
                "/x    | Host: localhost:PORT;Origin: http://127.0.0.1:PORT                        | 403",
                "/x    | Host: localhost:PORT;Origin: http://evil.example                          | 403",
                "/x    | Host: localhost:PORT;Origin: http://localhost:1                           | 403",
                "/x    | Host: localhost:PORT;Origin: https://localhost:PORT                       | 403",
                "/x    | Host: localhost:PORT;Origin: null                                         | 403",
                "/x    | Host: localhost:PORT;Sec-Fetch-Site: cross-site                           | 403",
                "/x    | Host: localhost:PORT;Sec-Fetch-Site: cross-site;Sec-Fetch-Mode: navigate  | 403",
                "/     | Host: localhost:PORT;Sec-Fetch-Site: cross-site;Sec-Fetch-Mode: navigate  | 200",
                "/     | Host: localhost:PORT;Sec-Fetch-Site: cross-site;Sec-Fetch-Mode: no-cors   | 403",
                "/x    | Host: localhost:PORT;Sec-Fetch-Site: same-origin                          | 200"
            })
    void onlyRequestsToAnOwnNameAndFromAnOwnPagePass(String path, String headers, int status) throws IOException {
        try (Server server = Server.start(Listen.on("127.0.0.1", 0), new SameOrigin("127.0.0.1", HELLO))) {
            List<String> lines = new ArrayList<>(List.of("GET " + path + " HTTP/1.1"));
            lines.addAll(List.of(
                    headers.replace("PORT", Integer.toString(server.port())).split(";")));
            assertThat(ask(server, lines.toArray(String[]::new))).startsWith("HTTP/1.1 " + status);
        }
    }

    private static String ask(Server server, String... lines) throws IOException {
        try (Socket socket = request(server, lines)) {
            return read(socket);
        }
    }

    /** Written by hand: clients of the JDK would not send such headers. */
    private static Socket request(Server server, String... lines) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        List<String> all = new ArrayList<>(List.of(lines));
        int head = all.indexOf("");
        all.add(head < 0 ? all.size() : head, "Connection: close");
        String end = head < 0 ? "\r\n\r\n" : "";
        socket.getOutputStream().write((String.join("\r\n", all) + end).getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String read(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
