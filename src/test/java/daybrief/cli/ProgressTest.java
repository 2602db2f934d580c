package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter out = new StringWriter();
    private long now;

    private void after(int seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    @Test
    void theBarTellsTheShareTheRateAndTheTimeLeft() {
        ProgressBar bar = new ProgressBar(new PrintWriter(out), () -> now);
        after(30);
        bar.show(25, 100, 3_000);
        assertThat(out.toString())
                .contains("[#######-----------------------]  25 %  3,000 articles  100/s  1 min 30 s left");
        after(90);
        bar.show(100, 100, 12_000);
        assertThat(out.toString()).endsWith("100 %  12,000 articles  100/s" + " ".repeat(16));
    }

    @Test
    void whereNobodyLooksAPlainLineComesEveryTenSeconds() {
        ProgressLines lines = new ProgressLines(new PrintWriter(out), () -> now);
        for (int second = 0; second < 25; second++) {
            after(1);
            lines.show(second, 100_000, 10 * second);
        }
        assertThat(out.toString().lines()).containsExactly("0 %  90 articles  9/s", "0 %  190 articles  10/s");
    }
}
