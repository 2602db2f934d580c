package daybrief.source;

import daybrief.db.Database;
import daybrief.fetch.Ask;
import daybrief.fetch.Fetched;
import daybrief.fetch.Fetcher;
import daybrief.fetch.Reason;
import daybrief.source.visit.Agenda;
import daybrief.source.visit.Due;
import daybrief.source.visit.NextVisit;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the feeds that are due and stores their articles, several hosts at a time and one feed of a host after the other. Each
 * feed is a transaction of its own: its articles, its validators and its next time are kept together or not at all.
 *
 * <p>There are no batches: while anything is being read, what falls due meanwhile joins. A host that does not answer in good
 * time is put off into a share of its own, where it has all the time that the deadline allows.
 */
public final class Ingest implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);
    private static final Duration RENEWAL = Duration.ofSeconds(1);

    private final Intake intake;
    private final Fetcher fetcher;
    private final Schedule schedule;
    private final Feeds feeds;
    private final Reading reading;

    public Ingest(Database db, Intake intake, Fetcher fetcher, Schedule schedule) {
        this.intake = intake;
        this.fetcher = fetcher;
        this.schedule = schedule;
        this.feeds = new Feeds(db);
        this.reading = new Reading(db, intake, new NextVisit(schedule.interval(), schedule.random()));
    }

    /**
     * How feeds are read.
     *
     * @param interval between two readings of one
     * @param atOnce how many hosts; half as many slow ones come on top
     * @param random spreads them
     */
    public record Schedule(Duration interval, int atOnce, RandomGenerator random, Pace pace) {}

    /**
     * How hosts are treated.
     *
     * @param patience with one that is not known to be slow
     * @param ticker monotonic nanoseconds
     */
    public record Pace(Duration patience, LongSupplier ticker) {
        public static Pace usual(LongSupplier ticker) {
            return new Pace(Duration.ofSeconds(3), ticker);
        }
    }

    /** Returns when nothing is due any more, or when the fetcher was closed. */
    @Override
    public synchronized void run() {
        ExecutorService threads = Executors.newCachedThreadPool(Ingest::thread);
        try {
            new Run(threads).untilNothingIsDue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ingest");
        thread.setDaemon(true);
        return thread;
    }

    /** One run. Its own thread keeps the books; the others read. */
    private final class Run {
        private final ExecutorService threads;
        private final Agenda agenda = new Agenda(Agenda.Share.of(schedule.atOnce()), fetcher.turns());
        private final BlockingQueue<Due> finished = new LinkedBlockingQueue<>();
        private volatile boolean broken;
        private long renewed;

        Run(ExecutorService threads) {
            this.threads = threads;
        }

        void untilNothingIsDue() throws InterruptedException {
            renew();
            while (!broken && !stopping() && !isDone()) {
                for (Optional<Due> due = agenda.next(); due.isPresent(); due = agenda.next()) {
                    start(due.get());
                }
                await();
                if (isDone() || since(renewed).compareTo(RENEWAL) > 0) {
                    renew();
                }
            }
        }

        private boolean isDone() {
            return agenda.isEmpty() && agenda.isIdle();
        }

        private void renew() {
            agenda.renew(feeds.due(intake.clock().instant()));
            renewed = schedule.pace().ticker().getAsLong();
        }

        private void start(Due due) {
            threads.execute(() -> {
                try {
                    safely(due);
                } catch (RuntimeException e) {
                    LOG.error("What came of reading a feed could not be kept", e);
                    broken = true;
                } finally {
                    finished.add(due);
                }
            });
        }

        private void await() throws InterruptedException {
            Due done = finished.poll(agenda.pause(RENEWAL).toNanos(), TimeUnit.NANOSECONDS);
            while (done != null) {
                agenda.done(done);
                done = finished.poll();
            }
        }
    }

    private Duration since(long tick) {
        return Duration.ofNanos(schedule.pace().ticker().getAsLong() - tick);
    }

    /** A feed on which our own code breaks takes no other with it, and is not tried again at once. */
    private void safely(Due due) {
        Optional<Feed> feed = feeds.findDue(due.feed(), intake.clock().instant());
        try {
            feed.ifPresent(one -> read(one, due));
        } catch (RuntimeException e) {
            if (!stopping()) {
                LOG.error("The feed {} could not be read", feed.get().address(), e);
                Reason reason = Reason.of(Reason.Kind.OURS, e.getClass().getSimpleName());
                reading.failed(feed.get(), new Problem(Problem.Trouble.OURS, reason), Optional.empty());
            }
        }
    }

    /** What is cut off by our own end is no failure of the feed. */
    private boolean stopping() {
        return fetcher.isClosed() || Thread.currentThread().isInterrupted();
    }

    private void read(Feed feed, Due due) {
        Ask ask = Ask.since(feed.address(), feed.memory().validators());
        long start = schedule.pace().ticker().getAsLong();
        Fetched fetched = due.slow()
                ? fetcher.fetch(ask)
                : fetcher.fetch(ask, schedule.pace().patience());
        boolean late = fetched instanceof Fetched.Failed failed && failed.late();
        if (stopping()) {
            return;
        }
        if (late && !due.slow()) {
            feeds.slow(due.host(), true);
            return;
        }
        if (due.slow() && since(start).compareTo(schedule.pace().patience()) < 0) {
            feeds.slow(due.host(), false);
        }
        reading.keep(feed, fetched);
    }
}
