package daybrief.delivery;

import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.db.Tx;
import daybrief.delivery.pace.Limits;
import daybrief.delivery.row.Row;
import daybrief.message.Block;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** An outbox with a pump on a turned clock, a carrier that writes down what it is given, and a listener that writes down what it is told. */
final class Rig implements Carrier, DeliveryListener, AutoCloseable {
    record Carried(long chat, int thread, Parcel parcel, Instant at) {
        String html() {
            return parcel.body().html();
        }
    }

    final Database db;
    final Outbox outbox;
    final Mailboxes mailboxes;
    final List<Carried> carried = new CopyOnWriteArrayList<>();
    final List<String> told = new ArrayList<>();
    final Map<Long, Function<Parcel, Outcome>> answers = new ConcurrentHashMap<>();
    final Map<Long, MailboxId> boxes = new HashMap<>();
    private final Pump pump;
    boolean reachable = true;
    int asked;
    Instant now = Instant.parse("2026-11-22T06:30:00Z");
    private long nanos = 123;
    private int messageId = 100;

    Rig(Path folder, Limits limits) {
        db = Databases.open(folder.resolve("a.db"));
        outbox = new Outbox(db);
        mailboxes = new Mailboxes(db);
        Delivery.Setup setup = new Delivery.Setup(limits, () -> now, () -> nanos, new Random(1));
        pump = new Pump(outbox, this, new Settler(db, this, () -> now), new Pump.Engine(setup, Runnable::run));
    }

    MailboxId box(long chat) {
        return boxes.computeIfAbsent(
                chat, id -> db.write(tx -> mailboxes.open(tx, id, 0, id < 0)).id());
    }

    PostId send(long chat, String text) {
        return enqueue(chat, Outgoing.send(Message.text(text)), Sending.answer(now));
    }

    PostId broadcast(long chat, String text) {
        return enqueue(chat, Outgoing.send(Message.text(text)), Sending.broadcast(now, now.plus(Duration.ofHours(3))));
    }

    PostId enqueue(long chat, Outgoing outgoing, Sending sending) {
        MailboxId box = box(chat);
        return db.write(tx -> outbox.enqueue(tx, box, outgoing, sending));
    }

    void answer(long chat, Outcome outcome) {
        answers.put(chat, parcel -> outcome);
    }

    /** That outcome once, and then all is well. */
    void answerOnce(long chat, Outcome outcome) {
        answers.put(chat, parcel -> {
            answers.remove(chat);
            return outcome;
        });
    }

    /** All that can be done without time passing. */
    void run() {
        while (pump.turn() == 0 || outboxWoken()) {}
    }

    private boolean outboxWoken() {
        try {
            return outbox.awaitWake(0);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(Duration time) {
        long end = nanos + time.toNanos();
        run();
        while (nanos < end) {
            long step = Math.min(Math.max(1, pump.turn()), Math.min(end - nanos, 1_000_000_000L));
            nanos += step;
            now = now.plusNanos(step);
            run();
        }
    }

    List<String> carriedTo(long chat) {
        return carried.stream()
                .filter(item -> item.chat() == chat)
                .map(Carried::html)
                .toList();
    }

    List<Row> rows() {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT * FROM outbox ORDER BY id")
                .map(Row::map)
                .list());
    }

    List<State> states() {
        return rows().stream().map(Row::state).toList();
    }

    @Override
    public Outcome carry(Mailbox mailbox, Parcel parcel) {
        carried.add(new Carried(mailbox.chat(), mailbox.thread(), parcel, now));
        return answers.getOrDefault(
                        mailbox.chat(),
                        any -> new Outcome.Accepted(parcel.editing().orElse(++messageId)))
                .apply(parcel);
    }

    @Override
    public boolean answers() {
        asked++;
        return reachable;
    }

    @Override
    public void closed(Tx tx, MailboxId mailbox, String reason) {
        told.add("closed " + mailbox.value() + " " + reason);
    }

    @Override
    public void lost(Tx tx, PostId post) {
        told.add("lost " + post.value());
    }

    @Override
    public void arrivedRich(Tx tx, MailboxId mailbox, PostId post, Keyboard buttons) {
        told.add("rich " + post.value());
    }

    @Override
    public void unauthorized() {
        told.add("unauthorized");
    }

    static Message threeParts() {
        Block story = Block.section(Block.paragraph(Span.text("word ".repeat(700))));
        return Message.of(story, story, story);
    }

    @Override
    public void close() {
        db.close();
    }
}
