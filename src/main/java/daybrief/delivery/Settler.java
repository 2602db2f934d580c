package daybrief.delivery;

import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.delivery.row.Ends;
import daybrief.delivery.row.Queue;
import daybrief.delivery.row.Row;
import java.time.InstantSource;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records outcomes: all that have come together in one transaction, or, when one of them cannot be recorded, each for itself. */
final class Settler {
    private static final Logger LOG = LoggerFactory.getLogger(Settler.class);

    private final Database db;
    private final Mailboxes mailboxes;
    private final DeliveryListener listener;
    private final InstantSource clock;

    Settler(Database db, DeliveryListener listener, InstantSource clock) {
        this.db = db;
        this.mailboxes = new Mailboxes(db);
        this.listener = listener;
        this.clock = clock;
    }

    /** A request that is over. */
    record Arrival(Queue.Claim claim, Outcome outcome) {}

    /** Takes away what is recorded, and says so for each. */
    void settle(Deque<Arrival> arrived, Consumer<Arrival> over) {
        try {
            db.write(tx -> {
                arrived.forEach(arrival -> settle(tx, arrival, listener));
                return null;
            });
            arrived.forEach(over);
            arrived.clear();
        } catch (RuntimeException e) {
            LOG.error("Outcomes are recorded one by one, because together they failed: {}", e.toString());
            while (!arrived.isEmpty()) {
                settleAlone(arrived.element());
                over.accept(arrived.remove());
            }
        }
    }

    private void settleAlone(Arrival arrival) {
        try {
            settleAlone(arrival, listener);
        } catch (RuntimeException e) {
            LOG.error(
                    "The outcome of request {} is recorded without telling others",
                    arrival.claim().row().id(),
                    e);
            settleAlone(arrival, DeliveryListener.NOBODY);
        }
    }

    private void settleAlone(Arrival arrival, DeliveryListener told) {
        db.write(tx -> {
            settle(tx, arrival, told);
            return null;
        });
    }

    private void settle(Tx tx, Arrival arrival, DeliveryListener told) {
        Row row = arrival.claim().row();
        State state = new Settling(tx, arrival.claim(), mailboxes, new Settling.Context(clock.instant(), told))
                .settle(arrival.outcome());
        if (state == State.REFUSED || state == State.UNKNOWN) {
            LOG.warn("Request {} ended {}: {}", row.id(), state.stored(), arrival.outcome());
        }
    }

    /** Ends what a look at the queue found to be too late or to have nobody to go to. */
    void end(Tx tx, Queue.Look look) {
        Ends ends = new Ends(tx, clock.instant(), listener);
        ends.lost(look.expired(), State.EXPIRED, "too late");
        ends.lost(look.closed(), State.REFUSED, "the mailbox is closed");
        if (!look.expired().isEmpty()) {
            LOG.warn(
                    "{} requests could not leave in time and have expired",
                    look.expired().size());
        }
    }

    void unreadable(Tx tx, long id) {
        LOG.error("What request {} says cannot be read", id);
        new Ends(tx, clock.instant(), listener).lost(List.of(id), State.REFUSED, "cannot be read");
    }

    void unauthorized() {
        listener.unauthorized();
    }
}
