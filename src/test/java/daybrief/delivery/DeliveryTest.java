package daybrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.delivery.pace.Limits;
import daybrief.message.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The pump with its threads, on the real clock. */
@Timeout(60)
class DeliveryTest {
    private static final int READERS = 900;

    @TempDir
    Path folder;

    @Test
    void aBroadcastReachesEverybodyOnceAlsoWhenTheProcessEndsAmidItTwice() {
        Map<Long, AtomicInteger> got = new ConcurrentHashMap<>();
        AtomicInteger left = new AtomicInteger(READERS / 3);
        broadcast();
        for (int life = 1; life <= 3; life++) {
            // An abandoned process: nothing is closed, its threads hang for ever in their requests.
            Database db = Databases.open(folder.resolve("a.db"));
            Outbox outbox = new Outbox(db);
            left.set(life == 3 ? Integer.MAX_VALUE : READERS / 3);
            CountDownLatch never = new CountDownLatch(1);
            Delivery delivery = delivery(outbox, box -> {
                if (left.decrementAndGet() < 0) {
                    hang(never);
                }
                got.computeIfAbsent(box.chat(), chat -> new AtomicInteger()).incrementAndGet();
                return new Outcome.Accepted(1);
            });
            delivery.start();
            int current = life;
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> current == 3 ? outbox.queueLength() == 0 : left.get() <= -Limits.NONE.inFlight());
            if (life == 3) {
                assertThat(outbox.unknowns(100)).hasSize(2 * Limits.NONE.inFlight());
                assertThat(outbox.counts()).containsEntry(State.ACCEPTED, (long) READERS - 2 * Limits.NONE.inFlight());
                delivery.close();
                db.close();
            }
        }
        assertThat(got.values()).allSatisfy(times -> assertThat(times).hasValue(1));
        assertThat(got).hasSize(READERS - 2 * Limits.NONE.inFlight());
    }

    @Test
    void closingLetsRequestsEndAndSendsNoMore() throws Exception {
        broadcast();
        try (Database db = Databases.open(folder.resolve("a.db"))) {
            Outbox outbox = new Outbox(db);
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Delivery delivery = delivery(outbox, box -> {
                begun.countDown();
                hang(goOn);
                return new Outcome.Accepted(1);
            });
            delivery.start();
            begun.await();
            Thread closing = new Thread(delivery::close);
            closing.start();
            await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);
            goOn.countDown();
            closing.join();
            assertThat(outbox.counts().keySet()).isEqualTo(Set.of(State.WAITING, State.ACCEPTED));
        }
    }

    @Test
    void aMessageLeavesAsSoonAsItIsCommitted() {
        try (Database db = Databases.open(folder.resolve("a.db"))) {
            Outbox outbox = new Outbox(db);
            Mailboxes mailboxes = new Mailboxes(db);
            try (Delivery delivery = delivery(outbox, box -> new Outcome.Accepted(1))) {
                delivery.start();
                await().until(() -> db.read(tx -> true));
                db.write(tx -> outbox.enqueue(
                        tx,
                        mailboxes.open(tx, 1, 0, false).id(),
                        Outgoing.send(Message.text("hello")),
                        Sending.answer(InstantSource.system().instant())));
                await().atMost(Duration.ofMillis(900))
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> outbox.queueLength() == 0);
            }
        }
    }

    private void broadcast() {
        try (Database db = Databases.open(folder.resolve("a.db"))) {
            Outbox outbox = new Outbox(db);
            Mailboxes mailboxes = new Mailboxes(db);
            Sending sending = Sending.answer(InstantSource.system().instant());
            db.write(tx -> {
                for (int chat = 1; chat <= READERS; chat++) {
                    MailboxId box = mailboxes.open(tx, chat, 0, false).id();
                    outbox.enqueue(tx, box, Outgoing.send(Message.text("Good morning")), sending);
                }
                return null;
            });
        }
    }

    private static Delivery delivery(Outbox outbox, Function<Mailbox, Outcome> answer) {
        Carrier carrier = new Carrier() {
            @Override
            public Outcome carry(Mailbox mailbox, Parcel parcel) {
                return answer.apply(mailbox);
            }

            @Override
            public boolean answers() {
                return true;
            }
        };
        Delivery.Setup setup = new Delivery.Setup(Limits.NONE, InstantSource.system(), System::nanoTime, new Random(1));
        return new Delivery(outbox, carrier, DeliveryListener.NOBODY, setup);
    }

    private static void hang(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
