package daybrief.cli;

import java.time.Duration;
import java.util.Locale;

/** How far, how fast and how long still, in words: "42 %  1,200 articles  310/s  12 s left". */
final class Rate {
    /** Before this much is done nobody can say how long the rest takes. */
    private static final double TELLING = 0.01;

    private Rate() {}

    /**
     * @param share of all, in 0-1
     * @param nanos that it took so far
     */
    static String of(double share, long count, long nanos) {
        return String.format(
                Locale.ROOT,
                "%3.0f %%  %,d articles  %,.0f/s%s",
                share * 100,
                count,
                count * 1e9 / Math.max(1, nanos),
                share < TELLING || share >= 1 ? "" : "  " + words((long) (nanos / share * (1 - share))) + " left");
    }

    private static String words(long nanos) {
        Duration left = Duration.ofNanos(nanos);
        if (left.toMinutes() < 1) {
            return Math.max(1, left.toSeconds()) + " s";
        }
        return left.toHours() < 1
                ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
                : left.toHours() + " h " + left.toMinutesPart() + " min";
    }
}
