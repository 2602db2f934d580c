package daybrief.ops;

import daybrief.http.Handler;
import daybrief.http.Request;
import daybrief.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Answers a health check: 200 while every part is well, 503 with a line for each that is not. Names no token and no reader. */
public final class Health implements Handler {
    private final List<Supplier<Optional<String>>> parts;

    /**
     * Takes the parts to look at.
     *
     * @param parts each gives what is wrong with it, or nothing; one that throws is wrong
     */
    public Health(List<Supplier<Optional<String>>> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public CompletionStage<Response> handle(Request request) {
        return Handler.atOnce(asked -> answer()).handle(request);
    }

    private Response answer() {
        List<String> problems =
                parts.stream().map(Health::look).flatMap(Optional::stream).toList();
        return problems.isEmpty() ? Response.text(200, "ok\n") : Response.text(503, String.join("\n", problems) + "\n");
    }

    private static Optional<String> look(Supplier<Optional<String>> part) {
        try {
            return part.get();
        } catch (RuntimeException e) {
            return Optional.of(e.getClass().getSimpleName());
        }
    }
}
