package daybrief;

import daybrief.chat.Answers;
import daybrief.chat.Office;
import daybrief.chat.errand.Errands;
import daybrief.chat.feeds.FeedScout;
import daybrief.fetch.Fetcher;
import daybrief.fetch.Turns;
import daybrief.fetch.robots.Robots;
import daybrief.source.finding.Discovering;
import daybrief.source.fulltext.Pages;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What goes to the web for single readers, apart from the reading of feeds: its own threads, its own connections. */
final class Legwork implements AutoCloseable {
    private static final int THREADS = 4;

    final Errands errands;
    final FeedScout scout;
    final Pages pages;
    private final Fetcher fetcher;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Legwork::thread);

    Legwork(Stores stores, Office office, Answers answers) {
        this.fetcher = new Fetcher(stores.settings.manners(), stores.clock, System::nanoTime);
        Turns turns = new Turns(Duration.ofSeconds(1), System::nanoTime);
        this.scout = new FeedScout(new Discovering(fetcher, turns), fetcher);
        this.pages = new Pages(fetcher, new Robots(fetcher, stores.clock, "daybrief"), turns);
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
        fetcher.close();
    }
}
