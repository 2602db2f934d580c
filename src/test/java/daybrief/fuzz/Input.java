package daybrief.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An input of a fuzzed test: a first line of settings, such as a Content-Type, and below it the document. So a seed can be read. */
public record Input(String head, byte[] body) {
    public static Input of(byte[] input) {
        int end = 0;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        String head = new String(input, 0, end, StandardCharsets.ISO_8859_1);
        return new Input(head, Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length));
    }

    public String text() {
        return text(body);
    }

    public static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }
}
