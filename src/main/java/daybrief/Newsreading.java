package daybrief;

import daybrief.chat.notice.AdminNotes;
import daybrief.schedule.Jobs;
import daybrief.source.Ingest;
import daybrief.source.SampleArrivals;
import daybrief.source.WatchedFolder;
import daybrief.source.fulltext.Completing;
import daybrief.story.Grouping;
import daybrief.topic.Classifier;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/** The recurring work on the news of one bot: read, group, copy. What is joined only by tables is joined here only by a clock. */
final class Newsreading {
    private static final int FEW = 200;
    private static final Duration OFTEN = Duration.ofSeconds(20);

    private final Stores stores;
    private final Web web;
    private final RandomGenerator random;
    private final LongSupplier ticker;
    private final Grouping grouping;
    private final SampleArrivals samples;

    Newsreading(Stores stores, Web web, RandomGenerator random, LongSupplier ticker) {
        this.stores = stores;
        this.web = web;
        this.random = random;
        this.ticker = ticker;
        this.grouping = stores.grouping();
        this.samples = new SampleArrivals(stores.db, stores.sources, stores.intake());
    }

    /** The local chat has the sample edition and reads only the feeds that are added in it, so that it works offline. */
    void addTo(Jobs jobs, AdminNotes notes) {
        if (stores.settings.local()) {
            samples.run();
            groupFew();
            jobs.wake("samples", samples::next, this::bringUpToDate);
        } else {
            jobs.every("list", OFTEN, new FeedsFile(stores, notes).open());
        }
        jobs.every("read", OFTEN, ingest());
        if (stores.settings.fullText()) {
            jobs.every("complete", OFTEN, completing());
        }
        jobs.every("folder", OFTEN, new WatchedFolder(stores.settings.folder().watched(), stores.imports()));
        jobs.every("group", OFTEN, grouping::run);
        jobs.every("copy", Duration.ofHours(1), () -> stores.copies().run());
    }

    /** The sample edition stands sorted when the first reader comes; a large import is sorted by the job, while people are answered. */
    private void groupFew() {
        if (stores.articles.ungrouped(FEW + 1).size() <= FEW) {
            grouping.run();
        }
    }

    /** What an edition must not miss: samples whose time has come, and articles that no story holds yet. */
    void bringUpToDate() {
        if (stores.settings.local()) {
            samples.run();
        }
        grouping.run();
    }

    private Ingest ingest() {
        Settings settings = stores.settings;
        Ingest.Schedule schedule =
                new Ingest.Schedule(settings.feedInterval(), settings.feedsAtOnce(), random, Ingest.Pace.usual(ticker));
        return new Ingest(stores.db, stores.intake(), web.fetcher, schedule);
    }

    private Completing completing() {
        return new Completing(stores.db, new Classifier(stores.topics), web.pages, stores.clock);
    }
}
