package daybrief.delivery;

import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.delivery.pace.Pace;
import daybrief.delivery.pace.Weather;
import daybrief.delivery.row.Queue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One turn after the other: records what came back, takes what may leave, hands it to the pool. Used by one thread; only the requests
 * themselves run on others.
 */
final class Pump {
    private static final Logger LOG = LoggerFactory.getLogger(Pump.class);

    private final Outbox outbox;
    private final Database db;
    private final Carrier carrier;
    private final Engine engine;
    private final Settler settler;
    private final Pace pace;
    private final Weather weather;
    private final ConcurrentLinkedQueue<Runnable> answers = new ConcurrentLinkedQueue<>();
    private final Deque<Settler.Arrival> arrived = new ArrayDeque<>();
    private final Map<MailboxId, Queue.Claim> busy = new HashMap<>();
    private final List<Queue.Claim> claimed = new ArrayList<>();
    private boolean asking;
    private boolean stopped;

    /** What a pump runs on. */
    record Engine(Delivery.Setup setup, Executor pool) {}

    Pump(Outbox outbox, Carrier carrier, Settler settler, Engine engine) {
        this.outbox = outbox;
        this.db = outbox.database();
        this.carrier = carrier;
        this.settler = settler;
        this.engine = engine;
        this.pace = new Pace(engine.setup().limits(), engine.setup().ticker());
        this.weather = new Weather(engine.setup().ticker(), engine.setup().random());
    }

    /** @return nanoseconds after which another turn makes sense even if nothing happens */
    long turn() {
        settle();
        release();
        if (stopped || asking) {
            return Long.MAX_VALUE;
        }
        if (weather.waiting() > 0) {
            return weather.waiting();
        }
        if (weather.doubtful()) {
            ask();
            return Long.MAX_VALUE;
        }
        return send();
    }

    boolean isBusy() {
        return !busy.isEmpty();
    }

    private long send() {
        int room = engine.setup().limits().inFlight() - busy.size();
        if (room <= 0) {
            return Long.MAX_VALUE;
        }
        if (pace.waitForAny() > 0) {
            return pace.waitForAny();
        }
        Queue.Look look = db.write(tx -> claim(tx, Math.min(room, pace.free())));
        if (claimed.isEmpty()) {
            return look.nanos();
        }
        db.writeDurably(tx -> {
            Queue.sending(tx, claimed);
            return null;
        });
        List.copyOf(claimed).forEach(this::dispatch);
        return 0;
    }

    private Queue.Look claim(Tx tx, int room) {
        Queue.Look look =
                Queue.look(tx, new Queue.Gate(engine.setup().clock().instant(), busy.keySet(), room, this::pause));
        settler.end(tx, look);
        for (long id : look.ready()) {
            Optional<Queue.Claim> claim = Queue.claim(tx, id);
            claim.ifPresentOrElse(claimed::add, () -> settler.unreadable(tx, id));
        }
        return look;
    }

    private long pause(Mailbox box) {
        long held = box.heldUntil()
                .map(until -> until.toEpochMilli() - engine.setup().clock().millis())
                .orElse(0L);
        return Math.max(pace.waitFor(box), Math.max(0, held) * 1_000_000);
    }

    private void dispatch(Queue.Claim claim) {
        claimed.remove(claim);
        busy.put(claim.row().mailbox(), claim);
        pace.take(claim.mailbox());
        engine.pool().execute(() -> {
            Outcome outcome = carry(claim);
            answer(() -> arrived.add(new Settler.Arrival(claim, outcome)));
        });
    }

    private Outcome carry(Queue.Claim claim) {
        try {
            return carrier.carry(claim.mailbox(), claim.parcel());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("Request {} failed in an unforeseen way", claim.row().id(), e);
            return new Outcome.Unknown(e.toString());
        }
    }

    private void ask() {
        asking = true;
        engine.pool().execute(() -> {
            boolean yes = carrier.answers();
            answer(() -> told(yes));
        });
    }

    private void told(boolean answers) {
        asking = false;
        if (answers) {
            LOG.info("Telegram answers again");
            weather.good();
        } else {
            weather.bad();
        }
    }

    private void answer(Runnable change) {
        answers.add(change);
        outbox.wake();
    }

    /** Records what came back; what cannot be recorded now is tried again at the next turn. */
    void settle() {
        for (Runnable change = answers.poll(); change != null; change = answers.poll()) {
            change.run();
        }
        if (!arrived.isEmpty()) {
            settler.settle(arrived, this::over);
        }
    }

    private void over(Settler.Arrival arrival) {
        Mailbox box = arrival.claim().mailbox();
        busy.remove(box.id());
        pace.over(box);
        if (arrival.outcome() instanceof Outcome.Unauthorized && !stopped) {
            stopped = true;
            settler.unauthorized();
        } else if (arrival.outcome() instanceof Outcome.RetryAfter told) {
            weather.tooFast(box.chat(), told.pause());
        } else if (arrival.outcome().isTrouble()) {
            if (!weather.doubtful()) {
                LOG.warn("Telegram does not answer, messages wait: {}", arrival.outcome());
            }
            weather.bad();
        } else {
            weather.good();
        }
    }

    // A turn that failed between its two writes, such as on a full disk, has claimed rows that nobody sends.
    void release() {
        if (!claimed.isEmpty()) {
            db.write(tx -> {
                Queue.release(tx, claimed);
                return null;
            });
            claimed.clear();
        }
    }
}
