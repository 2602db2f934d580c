package daybrief.localchat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.http.Handler;
import daybrief.http.Request;
import daybrief.http.Response;
import java.io.IOException;
import java.util.function.Function;

/** POSTs of a JSON object answered with a JSON object. Another content type is refused: a foreign form cannot send this one. */
final class JsonHandler {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonHandler() {}

    static Handler post(Function<JsonNode, JsonNode> work) {
        return Handler.atOnce(request -> {
            if (!request.method().equals("POST")) {
                return problem(405, "POST it");
            }
            if (!request.contentType().equals("application/json")) {
                return problem(415, "the content type must be application/json");
            }
            return answer(request, work);
        });
    }

    static Response json(JsonNode json) {
        return json(200, json);
    }

    static ObjectNode done() {
        return JsonNodeFactory.instance.objectNode().put("ok", true);
    }

    private static Response answer(Request request, Function<JsonNode, JsonNode> work) {
        try {
            JsonNode body = JSON.readTree(request.body());
            return json(work.apply(body.isMissingNode() ? JsonNodeFactory.instance.objectNode() : body));
        } catch (IOException broken) {
            return problem(400, "the body is not JSON");
        } catch (IllegalArgumentException wrong) {
            return problem(400, String.valueOf(wrong.getMessage()));
        }
    }

    private static Response problem(int status, String reason) {
        return json(
                status, JsonNodeFactory.instance.objectNode().put("ok", false).put("error", reason));
    }

    private static Response json(int status, JsonNode json) {
        try {
            return Response.json(status, JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a JSON tree could not be written", impossible);
        }
    }
}
