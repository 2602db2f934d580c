package daybrief.localchat.markup;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** What the Bot API answers instead of a result. Thrown, without a stack, out of the depth of a method. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;
    private final int retryAfter;

    private Refusal(int code, String description, int retryAfter) {
        super(description, null, false, false);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    public static Refusal of(int code, String description) {
        return new Refusal(code, description, 0);
    }

    /** The first letter is lower-cased after the prefix, unless the second is a capital or an underscore (Client.cpp). */
    public static Refusal badRequest(String reason) {
        boolean shouted = reason.length() > 1 && (Character.isUpperCase(reason.charAt(1)) || reason.charAt(1) == '_');
        String rest = shouted ? reason : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
        return of(400, "Bad Request: " + rest);
    }

    public static Refusal tooManyRequests(int seconds) {
        return new Refusal(429, "Too Many Requests: retry after " + seconds, seconds);
    }

    public int code() {
        return code;
    }

    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("ok", false)
                .put("error_code", code)
                .put("description", getMessage());
        if (retryAfter > 0) {
            json.putObject("parameters").put("retry_after", retryAfter);
        }
        return json;
    }
}
