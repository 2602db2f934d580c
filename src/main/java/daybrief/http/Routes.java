package daybrief.http;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;

/** Hands a request to whoever holds the longest beginning of its path; 404 if nobody does. Built before the server starts. */
public final class Routes implements Handler {
    private static final Handler NOBODY = Handler.atOnce(request -> Response.text(404, "Not Found\n"));

    private final Map<String, Handler> exact = new TreeMap<>();
    private final Map<String, Handler> beginnings =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    public Routes at(String path, Handler handler) {
        exact.put(path, handler);
        return this;
    }

    public Routes under(String beginning, Handler handler) {
        beginnings.put(beginning, handler);
        return this;
    }

    @Override
    public CompletionStage<Response> handle(Request request) {
        String path = request.path();
        Handler whole = exact.get(path);
        return (whole != null ? whole : byBeginning(path)).handle(request);
    }

    private Handler byBeginning(String path) {
        return beginnings.entrySet().stream()
                .filter(route -> path.startsWith(route.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOBODY);
    }
}
