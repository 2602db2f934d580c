package daybrief.localchat.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.http.Response;
import daybrief.localchat.markup.Refusal;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What goes wrong with one call, on demand.
 *
 * @param taken whether the call has its effect before it goes wrong
 * @param answer what the caller gets; empty: nothing, for as long as it waits
 */
public record Fault(boolean taken, Optional<Response> answer) {
    public static Fault refused(int code, String description) {
        return answering(Refusal.of(code, description));
    }

    public static Fault tooManyRequests(int retryAfterSeconds) {
        return answering(Refusal.tooManyRequests(retryAfterSeconds));
    }

    /** A gateway's HTML page instead of JSON. */
    public static Fault badGateway() {
        String page = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
        return new Fault(false, Optional.of(Response.text(502, page).with("Content-Type", "text/html")));
    }

    /** The connection is closed without a word; the message is lost. */
    public static Fault cutBefore() {
        return new Fault(false, Optional.of(Response.cut()));
    }

    /** The message has arrived, and the connection is closed without a word. */
    public static Fault cutAfter() {
        return new Fault(true, Optional.of(Response.cut()));
    }

    /** The message has arrived, and no answer ever comes. */
    public static Fault hang() {
        return new Fault(true, Optional.empty());
    }

    CompletionStage<Response> response() {
        return answer.<CompletionStage<Response>>map(CompletableFuture::completedFuture)
                .orElseGet(CompletableFuture::new);
    }

    private static Fault answering(Refusal refusal) {
        ObjectNode json = refusal.json();
        return new Fault(false, Optional.of(BotApi.json(refusal.code(), json)));
    }
}
