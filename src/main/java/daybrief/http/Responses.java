package daybrief.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes answers out, with the headers that every one of them carries. */
final class Responses {
    private static final Logger LOG = LoggerFactory.getLogger(Responses.class);
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store",
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
                            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private Responses() {}

    /** Writes the answer when it is there: at once on this thread, or later on one of the given ones. */
    static CompletionStage<Void> whenReady(CompletionStage<Response> answer, HttpExchange exchange, Executor threads) {
        if (answer.toCompletableFuture().isDone()) {
            return answer.handle((response, failure) -> send(exchange, response, failure));
        }
        return answer.handleAsync((response, failure) -> send(exchange, response, failure), threads);
    }

    @SuppressWarnings("NullAway") // a CompletionStage<Void> has nothing but null to carry
    private static Void send(HttpExchange exchange, @Nullable Response response, @Nullable Throwable failure) {
        if (response == null) {
            LOG.warn(
                    "a handler failed on {} {}",
                    exchange.getRequestMethod(),
                    exchange.getHttpContext().getPath(),
                    failure);
        }
        Response known = response == null ? Response.text(500, "Internal Server Error\n") : response;
        try {
            write(exchange, known);
        } catch (IOException gone) {
            LOG.debug("a caller left before its answer: {}", gone.toString());
        } finally {
            exchange.close();
        }
        return null;
    }

    private static void write(HttpExchange exchange, Response response) throws IOException {
        if (response.isCut()) {
            return;
        }
        Headers headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::set);
        response.headers().forEach(headers::set);
        boolean silent =
                response.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(response.status(), silent ? -1 : response.body().length);
        if (!silent) {
            exchange.getResponseBody().write(response.body());
        }
    }
}
