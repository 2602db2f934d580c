package daybrief.bench;

import java.time.Duration;

/** Patience with an end: what is waited for, and how long at most. */
final class Wait {
    private final String what;
    private final long end;

    Wait(String what, long seconds) {
        this.what = what;
        this.end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    }

    void more() throws InterruptedException {
        if (System.nanoTime() > end) {
            throw new IllegalStateException("Waited in vain for " + what);
        }
        Thread.sleep(100);
    }
}
