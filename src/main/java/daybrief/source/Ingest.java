package daybrief.source;

import daybrief.article.Draft;
import daybrief.article.Stored;
import daybrief.db.Database;
import daybrief.feed.FeedParser;
import daybrief.feed.Origin;
import daybrief.feed.ParsedFeed;
import daybrief.fetch.Ask;
import daybrief.fetch.Fetched;
import daybrief.fetch.Fetcher;
import daybrief.fetch.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the feeds that are due and stores their articles, several hosts at a time and one feed of a host after the other. Each
 * feed is a transaction of its own: its articles, its validators and its next time are kept together or not at all.
 */
public final class Ingest implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);
    private static final int MOST = 500;

    private final Database db;
    private final Intake intake;
    private final Fetcher fetcher;
    private final Feeds feeds;
    private final NextVisit next;
    private final int atOnce;

    public Ingest(Database db, Intake intake, Fetcher fetcher, Schedule schedule) {
        this.db = db;
        this.intake = intake;
        this.fetcher = fetcher;
        this.feeds = new Feeds(db);
        this.atOnce = schedule.atOnce();
        this.next = new NextVisit(schedule.interval(), schedule.random());
    }

    /**
     * How feeds are read.
     *
     * @param interval between two readings of one
     * @param atOnce how many hosts
     * @param random spreads them
     */
    public record Schedule(Duration interval, int atOnce, RandomGenerator random) {}

    @Override
    public synchronized void run() {
        List<Feed> due = feeds.due(intake.clock().instant(), MOST);
        if (due.isEmpty()) {
            return;
        }
        Collection<List<Feed>> hosts = due.stream()
                .collect(Collectors.groupingBy(feed -> host(feed.address())))
                .values();
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(atOnce, hosts.size()), Ingest::thread);
        try {
            threads.invokeAll(hosts.stream().map(this::reading).toList());
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

    private static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).orElse(address);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private Callable<Void> reading(List<Feed> ofOneHost) {
        return () -> {
            for (Feed feed : ofOneHost) {
                if (!stopping()) {
                    safely(feed);
                }
            }
            return null;
        };
    }

    /** A feed on which our own code breaks takes no other with it, and is not tried again at once. */
    private void safely(Feed feed) {
        try {
            read(feed);
        } catch (RuntimeException e) {
            if (stopping()) {
                return;
            }
            LOG.error("The feed {} could not be read", feed.address(), e);
            failed(feed, "a fault of ours: " + e.getClass().getSimpleName(), Optional.empty());
        }
    }

    /** What is cut off by our own end is no failure of the feed. */
    private boolean stopping() {
        return fetcher.isClosed() || Thread.currentThread().isInterrupted();
    }

    private void read(Feed feed) {
        Fetched fetched = fetcher.fetch(
                Ask.since(feed.address(), Optional.of(new Validators(feed.address(), feed.etag(), feed.modified()))));
        if (stopping()) {
            return;
        }
        fetched.<Boolean>fold(
                ok -> body(feed, ok),
                notModified -> kept(feed, List.of()),
                gone -> gone(feed),
                refused -> failed(feed, refused.reason(), refused.retryAfter()),
                failed -> failed(feed, failed.reason(), Optional.empty()));
    }

    private boolean body(Feed feed, Fetched.Ok ok) {
        ParsedFeed parsed = FeedParser.parse(ok.bytes(), Origin.of(ok.type(), ok.address()));
        if (parsed.entries().isEmpty() && !parsed.warnings().isEmpty()) {
            return failed(feed, parsed.warnings().get(0), Optional.empty());
        }
        List<Draft> drafts = new EntryList(feed, parsed)
                .found().stream()
                        .map(found -> intake.draft(found, feed.title(), feed.topics()))
                        .toList();
        return kept(feed.withValidators(ok.validators().etag(), ok.validators().modified()), drafts);
    }

    private boolean kept(Feed feed, List<Draft> drafts) {
        Instant now = intake.clock().instant();
        List<Stored> stored = db.write(tx -> {
            List<Stored> all = new ArrayList<>();
            drafts.forEach(draft -> all.add(intake.store(tx, feed.id(), draft)));
            feeds.read(tx, feed, new Feeds.Visit(now, next.afterSuccess(now)));
            return all;
        });
        long fresh = stored.stream().filter(Stored.New.class::isInstance).count();
        LOG.debug("{}: {} entries, {} new", feed.address(), stored.size(), fresh);
        return true;
    }

    private boolean gone(Feed feed) {
        LOG.warn("The feed {} is gone for good (410); take it out of the list", feed.address());
        db.write(tx -> {
            feeds.gone(tx, feed, intake.clock().instant());
            return null;
        });
        return true;
    }

    private boolean failed(Feed feed, String problem, Optional<Duration> retryAfter) {
        Instant now = intake.clock().instant();
        Instant again = next.afterFailure(now, feed.failures() + 1, retryAfter);
        LOG.info("The feed {} could not be read: {}; next try {}", feed.address(), problem, again);
        db.write(tx -> {
            feeds.failed(tx, feed, new Feeds.Visit(now, again), problem);
            return null;
        });
        return false;
    }
}
