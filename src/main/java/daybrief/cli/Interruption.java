package daybrief.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets what Ctrl-C or SIGTERM would cut off come to its own end, for some seconds. To be closed when the end has come. */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean asked;

    /** @param stop is called by another thread, and returns at once */
    Interruption(Runnable stop) {
        hook = new Thread(
                () -> {
                    asked = true;
                    stop.run();
                    await();
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await() {
        try {
            asked = !ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || asked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return asked;
    }

    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException endingAlready) {
                asked = true;
            }
        }
    }
}
