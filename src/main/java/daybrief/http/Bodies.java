package daybrief.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a request's body up to a limit. */
final class Bodies {
    private Bodies() {}

    /** Empty if the body is larger than the limit. */
    static Optional<byte[]> read(HttpExchange exchange, int limit) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            if (announced(exchange) <= limit) {
                byte[] bytes = in.readNBytes(limit + 1);
                if (bytes.length <= limit) {
                    return Optional.of(bytes);
                }
            }
            // A caller that is still writing would see a broken pipe instead of the 413: swallow as much again.
            swallow(in, limit);
            return Optional.empty();
        }
    }

    private static void swallow(InputStream in, long limit) throws IOException {
        byte[] buffer = new byte[1 << 13];
        long left = limit;
        int read = 0;
        while (read >= 0 && left > 0) {
            read = in.read(buffer);
            left -= read;
        }
    }

    private static long announced(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException garbled) {
            return Long.MAX_VALUE;
        }
    }
}
