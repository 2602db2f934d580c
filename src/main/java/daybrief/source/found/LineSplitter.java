package daybrief.source.found;

import daybrief.text.charset.Decoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of a stream, none of which is ever held beyond a limit. */
final class LineSplitter {
    private final InputStream in;
    private final int limit;
    private int number;
    private boolean cut;
    private boolean open;

    LineSplitter(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Empty at the end. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        cut = false;
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() < limit) {
                line.write(read);
            } else {
                cut = true;
            }
        }
        open = read < 0;
        return Optional.of(Decoding.text(line.toByteArray(), "charset=utf-8"));
    }

    /** Of the line last given, from 1. */
    int number() {
        return number;
    }

    /** Whether the line last given was longer than the limit. */
    boolean cut() {
        return cut;
    }

    /** Whether the line last given had no end: somebody may still be writing it. */
    boolean open() {
        return open;
    }
}
