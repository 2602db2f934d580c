package daybrief.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Takes JSON apart without building it, so that one update which is nested too deep to be read is cut out like any other, and can be
 * set aside instead of coming again for ever.
 */
final class RawJson {
    private static final JsonFactory ANY_DEPTH = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private RawJson() {}

    /**
     * The elements of {@code result}, each as it stands; empty when the answer is not {@code ok}.
     *
     * @throws IOException when it is no JSON
     */
    static Optional<List<String>> result(String answer) throws IOException {
        boolean ok = false;
        List<String> elements = new ArrayList<>();
        try (JsonParser parser = ANY_DEPTH.createParser(answer)) {
            while (nextField(parser)) {
                if (parser.currentName().equals("ok")) {
                    ok = parser.nextToken() == JsonToken.VALUE_TRUE;
                } else if (parser.currentName().equals("result") && parser.nextToken() == JsonToken.START_ARRAY) {
                    cut(parser, answer, elements);
                }
                parser.skipChildren();
            }
        }
        return ok ? Optional.of(elements) : Optional.empty();
    }

    private static void cut(JsonParser parser, String answer, List<String> elements) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            int start = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            parser.finishToken();
            elements.add(answer.substring(start, (int) parser.currentLocation().getCharOffset()));
        }
    }

    /** A whole number at the top, also where what stands beside it is nested too deep. */
    static OptionalLong number(String object, String name) {
        try (JsonParser parser = ANY_DEPTH.createParser(object)) {
            while (nextField(parser)) {
                boolean wanted = parser.currentName().equals(name);
                JsonToken value = parser.nextToken();
                if (wanted && value == JsonToken.VALUE_NUMBER_INT) {
                    return OptionalLong.of(parser.getLongValue());
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            return OptionalLong.empty(); // no JSON, or no long
        }
        return OptionalLong.empty();
    }

    // At the start, or after the value of the field before.
    private static boolean nextField(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        return (token == JsonToken.START_OBJECT ? parser.nextToken() : token) == JsonToken.FIELD_NAME;
    }
}
