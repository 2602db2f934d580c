package daybrief.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one contract of every JSON-lines sub-command: a line out for each line in, in order, streaming and flushed; a bad line gives
 * {@code {"id"?,"error"}} and the rest go on. What is wrong is said in the stream, so it is no failure of the command.
 */
final class JsonLines {
    /** In characters. A longer line is read to its end, answered with an error and not kept. */
    static final int LONGEST_LINE = 16_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Function<ObjectNode, ObjectNode> answer;

    /** The answer may throw {@link BadLine} for a line it cannot use. */
    JsonLines(Function<ObjectNode, ObjectNode> answer) {
        this.answer = answer;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** Hands over every line, each as a way to be answered by a function of its object, until the input ends. */
    static void readAll(InputStream in, Consumer<Function<Function<ObjectNode, ObjectNode>, ObjectNode>> line)
            throws IOException {
        Lines lines = new Lines(in);
        while (lines.next()) {
            line.accept(answer -> new JsonLines(answer).answer(lines));
        }
    }

    /** Answers every line until the input ends or nobody reads the output any more. */
    void answerAll(InputStream in, PrintWriter out) throws IOException {
        Lines lines = new Lines(in);
        while (!out.checkError() && lines.next()) {
            out.write(answer(lines).toString());
            out.write('\n');
            out.flush();
        }
    }

    private ObjectNode answer(Lines lines) {
        return lines.isTooLong() ? error(null, "the line is too long") : answerLine(lines.line());
    }

    private ObjectNode answerLine(String line) {
        JsonNode id = null;
        try {
            JsonNode parsed = JSON.readTree(line.startsWith("\ufeff") ? line.substring(1) : line);
            if (!(parsed instanceof ObjectNode object)) {
                return error(null, "the line is not a JSON object");
            }
            id = object.get("id");
            return answer.apply(object);
        } catch (BadLine bad) {
            return error(id, bad.getMessage());
        } catch (JsonProcessingException bad) {
            return error(null, "the line is not JSON: " + bad.getOriginalMessage());
        }
    }

    private static ObjectNode error(@Nullable JsonNode id, @Nullable String message) {
        ObjectNode error = object();
        if (id != null) {
            error.set("id", id);
        }
        return error.put("error", String.valueOf(message));
    }

    /** A line that is JSON but not what the sub-command needs; the message says what is missing. */
    static final class BadLine extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }
    }
}
