package daybrief.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object, its members in order. A value is a String, a Number, a Boolean, a List, an object or {@link #NULL}. Read and written
 * by Jackson's streams alone: to load its data binding takes longer than many a text.
 */
final class JsonObject {
    /** The JSON null. */
    static final Object NULL = new Object();

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Empty for what is JSON but no object, or nothing at all. */
    static Optional<JsonObject> parse(String text) throws JsonProcessingException {
        try (JsonParser parser = JSON.createParser(text)) {
            Object value = parser.nextToken() == null ? NULL : value(parser);
            if (parser.nextToken() != null) {
                throw new JsonLines.BadLine("the line is not JSON: it goes on after the first value");
            }
            return value instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException bad) {
            throw bad;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> NULL;
        };
    }

    private static JsonObject object(JsonParser parser) throws IOException {
        JsonObject object = new JsonObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    Optional<Object> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** A member that is a string. */
    Optional<String> string(String name) {
        return members.get(name) instanceof String string ? Optional.of(string) : Optional.empty();
    }

    /** A string, number or truth value as text; empty for anything else. */
    String text(String name) {
        Object value = members.getOrDefault(name, NULL);
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? String.valueOf(value)
                : "";
    }

    static Object orNull(Optional<?> value) {
        return value.<Object>map(there -> there).orElse(NULL);
    }

    JsonObject put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    JsonObject putAll(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    /** One line of JSON. */
    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            write(this, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator to) throws IOException {
        if (value instanceof JsonObject object) {
            to.writeStartObject();
            for (Map.Entry<String, Object> member : object.members.entrySet()) {
                to.writeFieldName(member.getKey());
                write(member.getValue(), to);
            }
            to.writeEndObject();
        } else if (value instanceof List<?> list) {
            to.writeStartArray();
            for (Object one : list) {
                write(one, to);
            }
            to.writeEndArray();
        } else if (value == NULL) {
            to.writeNull();
        } else {
            to.writeObject(value);
        }
    }
}
