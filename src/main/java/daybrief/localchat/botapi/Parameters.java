package daybrief.localchat.botapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import daybrief.http.Multipart;
import daybrief.http.Request;
import daybrief.localchat.markup.Refusal;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A method's parameters, however they were sent: query, form, multipart or JSON; numbers may be strings, objects may be text. */
final class Parameters {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> values = new HashMap<>();
    private final Map<String, Multipart.Part> files = new HashMap<>();

    static Parameters of(Request request) {
        Parameters parameters = new Parameters();
        request.query().forEach((name, value) -> parameters.values.put(name, TextNode.valueOf(value)));
        switch (request.contentType()) {
            case "application/json" -> parameters.addJson(request.body());
            case "multipart/form-data" -> Multipart.parts(request).forEach(parameters::addPart);
            default -> request.form().forEach((name, value) -> parameters.values.put(name, TextNode.valueOf(value)));
        }
        return parameters;
    }

    boolean has(String name) {
        JsonNode value = values.getOrDefault(name, MissingNode.getInstance());
        return !value.isMissingNode() && !value.isNull();
    }

    /** Empty text if it is missing. */
    String text(String name) {
        return has(name) ? values.getOrDefault(name, MissingNode.getInstance()).asText() : "";
    }

    long number(String name, long otherwise) {
        try {
            return has(name) ? Long.parseLong(text(name).strip()) : otherwise;
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    boolean flag(String name) {
        String value = text(name);
        return value.equalsIgnoreCase("true") || value.equals("1") || value.equalsIgnoreCase("yes");
    }

    /** An object or array, also if it came as text; missing if there is none. */
    JsonNode json(String name) {
        JsonNode value = has(name) ? values.getOrDefault(name, MissingNode.getInstance()) : MissingNode.getInstance();
        if (!value.isTextual()) {
            return value;
        }
        try {
            return value.asText().isBlank() ? MissingNode.getInstance() : JSON.readTree(value.asText());
        } catch (JsonProcessingException broken) {
            throw Refusal.badRequest("can't parse " + name.replace('_', ' ') + " JSON object");
        }
    }

    Optional<Multipart.Part> file(String name) {
        String attached = text(name);
        return Optional.ofNullable(
                files.get(attached.startsWith("attach://") ? attached.substring("attach://".length()) : name));
    }

    private void addJson(byte[] body) {
        try {
            JsonNode tree = body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
            tree.properties().forEach(field -> values.put(field.getKey(), field.getValue()));
        } catch (IOException broken) {
            throw Refusal.badRequest("can't parse request JSON object");
        }
    }

    private void addPart(Multipart.Part part) {
        if (part.fileName().isPresent()) {
            files.put(part.name(), part);
        } else {
            values.put(part.name(), TextNode.valueOf(part.text()));
        }
    }
}
