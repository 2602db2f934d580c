package daybrief.delivery;

import daybrief.delivery.pace.Limits;
import daybrief.delivery.row.Row;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox: in order for each mailbox, mailboxes side by side, answers before broadcasts, never faster than the limits.
 * One thread decides and writes; a few others wait for Telegram.
 */
public final class Delivery implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    /** Looks so often though nothing has happened: rows expire and holds end by the calendar. */
    private static final long IDLE = Duration.ofSeconds(1).toNanos();

    private static final long CLOSING = Duration.ofSeconds(3).toNanos();

    private final Outbox outbox;
    private final Setup setup;
    private final ExecutorService pool;
    private final Pump pump;
    private final Thread thread;
    private volatile boolean closing;

    /** @param ticker monotonic nanoseconds */
    public record Setup(Limits limits, InstantSource clock, LongSupplier ticker, RandomGenerator random) {}

    public Delivery(Outbox outbox, Carrier carrier, DeliveryListener listener, Setup setup) {
        this.outbox = outbox;
        this.setup = setup;
        AtomicInteger number = new AtomicInteger();
        this.pool = Executors.newFixedThreadPool(
                setup.limits().inFlight() + 1, work -> daemon(work, "delivery-" + number.incrementAndGet()));
        Settler settler = new Settler(outbox.database(), listener, setup.clock());
        this.pump = new Pump(outbox, carrier, settler, new Pump.Engine(setup, pool));
        this.thread = daemon(this::run, "delivery");
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Puts right what an earlier process left half done, and begins. Call it once. */
    public void start() {
        List<Row> cut = outbox.recover(setup.clock().instant());
        if (!cut.isEmpty()) {
            LOG.warn(
                    "{} requests were cut when the bot ended last; they may have arrived and are not sent again: {}",
                    cut.size(),
                    cut.stream().map(Row::id).toList());
        }
        thread.start();
    }

    private void run() {
        try {
            while (!closing) {
                outbox.awaitWake(Math.min(IDLE, turn()));
            }
            finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long turn() {
        try {
            return pump.turn();
        } catch (RuntimeException e) {
            LOG.error("Delivery is held up and tries again", e);
            return IDLE;
        }
    }

    private void finish() throws InterruptedException {
        long end = setup.ticker().getAsLong() + CLOSING;
        while (pump.isBusy() && setup.ticker().getAsLong() < end) {
            outbox.awaitWake(IDLE / 20);
            pump.settle();
        }
        pump.release();
    }

    /** Sends no more, and waits up to 3 s for the requests that are under way. */
    @Override
    public void close() {
        closing = true;
        outbox.wake();
        try {
            thread.join(Duration.ofNanos(CLOSING).plusSeconds(1).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pool.shutdown();
    }
}
