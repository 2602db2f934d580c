package daybrief.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** One line on a terminal that grows in place: how much is done, and at what rate. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final PrintWriter out;
    private final LongSupplier ticker;
    private final long start;
    private long shown;
    private int length;

    /** @param ticker nanoseconds */
    ProgressBar(PrintWriter out, LongSupplier ticker) {
        this.out = out;
        this.ticker = ticker;
        this.start = ticker.getAsLong();
        this.shown = start - PAUSE;
    }

    /** Whether somebody looks: from Java 22 on there is a console even where there is no terminal. */
    @SuppressWarnings("SystemConsoleNull") // asked below
    static boolean onTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** Shows the state unless it has just been shown. */
    void show(long done, long all, long count) {
        long now = ticker.getAsLong();
        if (now - shown >= PAUSE) {
            shown = now;
            print(line(all == 0 ? 1 : (double) done / all, count, now - start));
        }
    }

    private static String line(double share, long count, long nanos) {
        int full = (int) (share * WIDTH);
        return String.format(
                Locale.ROOT, "[%s%s] %s", "#".repeat(full), "-".repeat(WIDTH - full), Rate.of(share, count, nanos));
    }

    /** Leaves an empty line behind. */
    void end() {
        print("");
        print("");
    }

    private void print(String line) {
        out.print("\r" + line + " ".repeat(Math.max(0, length - line.length())) + (line.isEmpty() ? "\r" : ""));
        out.flush();
        length = line.length();
    }
}
