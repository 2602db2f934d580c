package daybrief;

import daybrief.fetch.Fetcher;
import daybrief.fetch.robots.Robots;
import daybrief.source.fulltext.Pages;
import java.util.function.LongSupplier;

/** The web as the whole bot meets it: whichever part asks, a host is asked one thing at a time. */
final class Web implements AutoCloseable {
    final Fetcher fetcher;
    final Pages pages;

    Web(Stores stores, LongSupplier ticker) {
        this.fetcher = new Fetcher(stores.settings.manners(), stores.clock, ticker);
        this.pages = new Pages(fetcher, new Robots(fetcher, stores.clock, "daybrief"));
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
