package daybrief.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer: a status, headers, a body. */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying every body twice would serve nobody
public record Response(int status, Map<String, String> headers, byte[] body) {
    private static final int NO_ANSWER = 0;

    public static Response of(int status, String type, byte[] body) {
        return new Response(status, Map.of("Content-Type", type), body);
    }

    public static Response text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Response json(int status, byte[] json) {
        return of(status, "application/json", json);
    }

    /** No answer at all: the connection is closed on the caller. For tests of those who call. */
    public static Response cut() {
        return new Response(NO_ANSWER, Map.of(), new byte[0]);
    }

    public Response with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Response(status, all, body);
    }

    boolean isCut() {
        return status == NO_ANSWER;
    }
}
