package daybrief.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.summary.Summarizer;
import daybrief.summary.Summary;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A stream without an end is answered in the memory that one line takes. */
class SummarizeStreamTest {
    private static final int LINES = 400;

    private final List<WeakReference<Document>> documents = new ArrayList<>();
    private final List<WeakReference<Summary>> summaries = new ArrayList<>();
    private long held = -1;

    @Test
    void nothingOfALineIsHeldWhenTheNextOnesAreRead() {
        CommandLine line = new CommandLine(new SummarizeCommand(new Watched(), new Articles()))
                .setOut(new PrintWriter(Writer.nullWriter()));

        assertThat(line.execute("--jsonl")).isZero();
        assertThat(documents).hasSize(LINES);
        assertThat(held).isBetween(0L, 4L);
    }

    private long held() {
        System.gc();
        return alive(documents) + alive(summaries);
    }

    private static long alive(List<? extends WeakReference<?>> references) {
        return references.stream().filter(reference -> reference.get() != null).count();
    }

    private final class Watched implements Summarizer {
        private final Summarizer summarizer = new ExtractiveSummarizer();

        @Override
        public Summary summarize(List<Document> read, Budget budget) {
            Summary summary = summarizer.summarize(read, budget);
            read.forEach(document -> documents.add(new WeakReference<>(document)));
            summaries.add(new WeakReference<>(summary));
            return summary;
        }
    }

    /** Made line by line as it is read; before its end it counts what is still held of what it gave. */
    private final class Articles extends InputStream {
        private byte[] line = new byte[0];
        private int at;
        private int given;

        @Override
        public int read() {
            if (at == line.length && !next()) {
                return -1;
            }
            return line[at++] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            int first = read();
            if (first < 0) {
                return -1;
            }
            buffer[from] = (byte) first;
            int more = Math.min(length - 1, line.length - at);
            System.arraycopy(line, at, buffer, from + 1, more);
            at += more;
            return more + 1;
        }

        private boolean next() {
            if (given == LINES) {
                held = held();
                return false;
            }
            given++;
            at = 0;
            line = ("{\"id\":" + given + ",\"text\":\"" + text(given) + "\"}\n").getBytes(UTF_8);
            return true;
        }

        private static String text(int number) {
            return ("The council of Orra" + number + " closed the bridge over the Tamm on Monday after a flood. "
                            + "Pavel Orlov" + number + ", the mayor, said that it would stay closed for two weeks. ")
                    .repeat(8);
        }
    }
}
