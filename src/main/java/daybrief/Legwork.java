package daybrief;

import daybrief.chat.Answers;
import daybrief.chat.Office;
import daybrief.chat.errand.Errands;
import daybrief.chat.feeds.FeedScout;
import daybrief.source.fulltext.Pages;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What goes to the web for single readers, apart from the reading of feeds: on its own threads. */
final class Legwork implements AutoCloseable {
    private static final int THREADS = 4;

    final Errands errands;
    final FeedScout scout;
    final Pages pages;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Legwork::thread);

    Legwork(Stores stores, Web web, Office office, Answers answers) {
        this.scout = new FeedScout(web.fetcher);
        this.pages = web.pages;
        this.errands = new Errands(office, stores.readers, answers, new Errands.Setup(threads, stores.clock));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "errand");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
