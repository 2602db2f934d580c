package daybrief.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles updates in their order within each chat, and chats side by side. The parts of a long text are handed over together,
 * everything else alone. What the handler throws sets its updates aside; the lane goes on.
 */
public final class Lanes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int THREADS = 4;
    /** So many wait in memory; the rest wait in the database or at Telegram. */
    private static final int ROOM = 2_000;

    private static final long CLOSING_SECONDS = 3;

    private final Inbox inbox;
    private final Consumer<List<RawUpdate>> handler;
    private final Joining joining;
    private final Engine engine;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Long, Lane> lanes = new HashMap<>();
    private int pending;
    private boolean closing;

    /** @param ticker monotonic nanoseconds */
    public Lanes(Inbox inbox, Consumer<List<RawUpdate>> handler, Joining joining, LongSupplier ticker) {
        this(inbox, handler, joining, new Engine(ticker, Executors.newFixedThreadPool(THREADS, named("updates-"))));
    }

    Lanes(Inbox inbox, Consumer<List<RawUpdate>> handler, Joining joining, Engine engine) {
        this.inbox = inbox;
        this.handler = handler;
        this.joining = joining;
        this.engine = engine;
    }

    /** What drives the lanes; a test turns both itself. */
    record Engine(LongSupplier ticker, Executor pool) {}

    private static ThreadFactory named(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Begins to watch for long texts that are complete; call it once. */
    public void start() {
        threadOf(this::watch).start();
    }

    private static Thread threadOf(Runnable work) {
        return named("updates-watch-").newThread(work);
    }

    /** Takes updates that are kept already; waits while too many are unhandled. */
    public void offer(List<RawUpdate> updates) {
        lock.lock();
        try {
            while (pending >= ROOM && !closing) {
                changed.awaitUninterruptibly();
            }
            for (RawUpdate update : updates) {
                lane(update).add(arrived(update));
                pending++;
            }
            advance();
        } finally {
            lock.unlock();
        }
    }

    private Lane lane(RawUpdate update) {
        return lanes.computeIfAbsent(
                update.chat().orElse(Long.MIN_VALUE),
                chat -> new Lane(joining.quiet().toNanos()));
    }

    private Lane.Arrived arrived(RawUpdate update) {
        return new Lane.Arrived(update, test(joining.begins(), update), test(joining.goesOn(), update), now());
    }

    private static boolean test(Predicate<RawUpdate> predicate, RawUpdate update) {
        try {
            return predicate.test(update);
        } catch (RuntimeException e) {
            return false; // one that cannot be read fails in the handler, where it is set aside
        }
    }

    private long now() {
        return engine.ticker().getAsLong();
    }

    private void advance() {
        if (closing) {
            return;
        }
        lanes.values().removeIf(Lane::isEmpty);
        for (Lane lane : List.copyOf(lanes.values())) {
            List<RawUpdate> batch = lane.take(now());
            if (!batch.isEmpty()) {
                engine.pool().execute(() -> handle(lane, batch));
            }
        }
        changed.signalAll();
    }

    private void handle(Lane lane, List<RawUpdate> batch) {
        try {
            handler.accept(batch);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            setAside(batch, e);
        } finally {
            done(lane, batch.size());
        }
    }

    private void setAside(List<RawUpdate> batch, Throwable cause) {
        List<Long> ids = batch.stream().map(RawUpdate::id).toList();
        if (isClosing()) {
            LOG.info("Update {} is left for the next start", ids);
            return;
        }
        LOG.error("Update {} is set aside: {}", ids, cause, cause);
        try {
            inbox.setAside(ids, String.valueOf(cause));
        } catch (RuntimeException e) {
            LOG.error("Update {} could not be set aside and comes again at the next start: {}", ids, e.toString());
        }
    }

    private void done(Lane lane, int handled) {
        lock.lock();
        try {
            lane.done();
            pending -= handled;
            advance();
        } finally {
            lock.unlock();
        }
    }

    private void watch() {
        lock.lock();
        try {
            while (!closing) {
                OptionalLong ripe = ripeAt();
                if (ripe.isEmpty()) {
                    changed.await();
                } else if (changed.awaitNanos(ripe.getAsLong() - now()) <= 0) {
                    advance();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private OptionalLong ripeAt() {
        return lanes.values().stream()
                .map(Lane::ripeAt)
                .flatMapToLong(OptionalLong::stream)
                .min();
    }

    /** Hands over the long texts that are complete by now; for tests that turn the ticker themselves. */
    void releaseDue() {
        lock.lock();
        try {
            advance();
        } finally {
            lock.unlock();
        }
    }

    /** How many updates are not handled yet. */
    public int pending() {
        lock.lock();
        try {
            return pending;
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosing() {
        lock.lock();
        try {
            return closing;
        } finally {
            lock.unlock();
        }
    }

    /** Starts no more, and waits up to 3 s for those that run; what is not handled is still in the inbox. */
    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            if (engine.pool() instanceof ExecutorService threads) {
                threads.shutdown();
                threads.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
