package daybrief.telegram;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server on loopback that answers as a test says, down to the bytes; an empty answer cuts the connection. */
final class FaultyServer implements AutoCloseable {
    record Request(String path, String body) {
        boolean is(String method) {
            return path.toLowerCase(java.util.Locale.ROOT).endsWith("/" + method.toLowerCase(java.util.Locale.ROOT));
        }
    }

    static final String ME = json(
            "{\"ok\":true,\"result\":{\"id\":42,\"is_bot\":true,\"first_name\":\"Day\",\"username\":\"day_bot\"}}");

    final List<Request> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "faulty-server");
        thread.setDaemon(true);
        return thread;
    });
    volatile Function<Request, String> answers;

    FaultyServer(Function<Request, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    TelegramAddress address() {
        return new TelegramAddress("http", "127.0.0.1", socket.getLocalPort());
    }

    static String json(String body) {
        return http("200 OK", "application/json", body);
    }

    static String error(int code, String more) {
        return http(code + " Error", "application/json", "{\"ok\":false,\"error_code\":" + code + "," + more + "}");
    }

    static String http(String status, String type, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            }
        } catch (IOException e) {
            threads.shutdownNow();
        }
    }

    private void serve(Socket connection) {
        try (connection;
                InputStream in = new BufferedInputStream(connection.getInputStream())) {
            while (true) {
                String head = line(in);
                if (head.isEmpty()) {
                    return;
                }
                int length = 0;
                for (String line = line(in); !line.isEmpty(); line = line(in)) {
                    if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                        length = Integer.parseInt(line.substring(15).strip());
                    }
                }
                Request request =
                        new Request(head.split(" ")[1], new String(in.readNBytes(length), StandardCharsets.UTF_8));
                requests.add(request);
                String answer = answers.apply(request);
                if (answer.isEmpty()) {
                    return;
                }
                connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // the client has gone
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
