package daybrief.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one contract of every JSON-lines sub-command: a line out for each line in, in order, streaming and flushed; a bad line gives
 * {@code {"id"?,"error"}} and the rest go on. What is wrong is said in the stream, so it is no failure of the command.
 */
final class JsonLines {
    /** In characters. A longer line is read to its end, answered with an error and not kept. */
    static final int LONGEST_LINE = 16_000_000;

    private final Function<JsonObject, JsonObject> answer;

    /** The answer may throw {@link BadLine} for a line it cannot use. */
    JsonLines(Function<JsonObject, JsonObject> answer) {
        this.answer = answer;
    }

    /** Hands over every line, each as a way to be answered by a function of its object, until the input ends. */
    static void readAll(InputStream in, Consumer<Function<Function<JsonObject, JsonObject>, JsonObject>> line)
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

    private JsonObject answer(Lines lines) {
        return lines.isTooLong() ? error(Optional.empty(), "the line is too long") : answerLine(lines.line());
    }

    private JsonObject answerLine(String line) {
        Optional<Object> id = Optional.empty();
        try {
            Optional<JsonObject> object = JsonObject.parse(line.startsWith("\ufeff") ? line.substring(1) : line);
            id = object.flatMap(known -> known.get("id"));
            return object.isPresent() ? answer.apply(object.get()) : error(id, "the line is not a JSON object");
        } catch (BadLine bad) {
            return error(id, String.valueOf(bad.getMessage()));
        } catch (JsonProcessingException bad) {
            return error(Optional.empty(), "the line is not JSON: " + bad.getOriginalMessage());
        }
    }

    private static JsonObject error(Optional<Object> id, String message) {
        return answerTo(id).put("error", message);
    }

    private static JsonObject answerTo(Optional<Object> id) {
        JsonObject answer = new JsonObject();
        id.ifPresent(known -> answer.put("id", known));
        return answer;
    }

    /** The beginning of every answer: the id of its line, if that has one. */
    static JsonObject answerTo(JsonObject line) {
        return answerTo(line.get("id"));
    }

    /** A line that is JSON but not what the sub-command needs; the message says what is missing. */
    static final class BadLine extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }

        static BadLine withoutText() {
            return new BadLine("\"text\" is missing or not a string");
        }
    }
}
