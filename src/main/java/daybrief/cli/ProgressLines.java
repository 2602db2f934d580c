package daybrief.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The same where nobody looks, as in a log: a plain line now and then, none for what is soon done. */
final class ProgressLines {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(10);

    private final PrintWriter out;
    private final LongSupplier ticker;
    private final long start;
    private long shown;

    /** @param ticker nanoseconds */
    ProgressLines(PrintWriter out, LongSupplier ticker) {
        this.out = out;
        this.ticker = ticker;
        this.start = ticker.getAsLong();
        this.shown = start;
    }

    void show(long done, long all, long count) {
        long now = ticker.getAsLong();
        if (now - shown >= PAUSE) {
            shown = now;
            out.println(Rate.of(all == 0 ? 1 : (double) done / all, count, now - start)
                    .strip());
            out.flush();
        }
    }
}
