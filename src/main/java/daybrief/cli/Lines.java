package daybrief.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;

/** Lines of UTF-8 text, each of which is kept only up to {@link JsonLines#LONGEST_LINE} characters. */
final class Lines {
    private final Reader reader;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int end;

    Lines(InputStream in) {
        reader = new InputStreamReader(in, UTF_8);
    }

    /** False at the end of the input. */
    boolean next() throws IOException {
        line.setLength(0);
        if (!fill()) {
            return false;
        }
        while (fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (line.length() <= JsonLines.LONGEST_LINE) {
                line.append(buffer, from, at - from);
            }
            if (at < end) {
                at++;
                return true;
            }
        }
        return true;
    }

    boolean isTooLong() {
        return line.length() > JsonLines.LONGEST_LINE;
    }

    String line() {
        return line.toString();
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, reader.read(buffer, 0, buffer.length));
        }
        return end > 0;
    }
}
