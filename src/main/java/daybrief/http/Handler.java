package daybrief.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Answers one request. Runs on one of a few shared threads: what has to wait is completed later, by somebody else. */
@FunctionalInterface
public interface Handler {
    CompletionStage<Response> handle(Request request);

    static Handler atOnce(Function<Request, Response> answer) {
        return request -> CompletableFuture.completedFuture(answer.apply(request));
    }
}
