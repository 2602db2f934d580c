package daybrief.telegram;

import daybrief.inbox.RawUpdate;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends the waiting of pressed buttons, as well as that goes: what fails or is too much is let go, since the effect does not hang on it. */
final class Callbacks implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int ROOM = 500;

    private final TelegramApi api;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(ROOM),
            work -> {
                Thread thread = new Thread(work, "callbacks");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());

    Callbacks(TelegramApi api) {
        this.api = api;
    }

    void answer(List<RawUpdate> updates) {
        for (RawUpdate update : updates) {
            Updates.callbackId(update)
                    .ifPresent(id -> threads.execute(() -> {
                        var unused = api.answerCallback(id);
                    }));
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
