package daybrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.delivery.row.Bodies;
import daybrief.delivery.row.Row;
import daybrief.message.Block;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");

    @TempDir
    Path folder;

    private Database db;
    private Outbox outbox;
    private Mailboxes mailboxes;
    private MailboxId ann;

    @BeforeEach
    void open() {
        db = Databases.open(folder.resolve("a.db"));
        outbox = new Outbox(db);
        mailboxes = new Mailboxes(db);
        ann = db.write(tx -> mailboxes.open(tx, 7, 0, false)).id();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void whatIsEnqueuedInATransactionThatFailsIsNotSent() {
        try {
            db.write(tx -> {
                outbox.enqueue(tx, ann, Outgoing.send(Message.text("hello")), Sending.answer(NOW));
                throw new IllegalStateException("no");
            });
        } catch (IllegalStateException expected) {
            assertThat(outbox.queueLength()).isZero();
        }
    }

    @Test
    void aLongMessageIsOnePostOfSeveralPartsWithItsButtonsUnderTheLast() {
        Block story = Block.section(Block.paragraph(Span.text("word ".repeat(500))));
        Message edition = Message.of(story, story, story).with(Keyboard.of(List.of(Button.press("more", "more"))));
        PostId post = enqueue(Outgoing.send(edition));
        List<Row> rows = rows();
        assertThat(rows).extracting(Row::post).containsOnly(post).hasSizeGreaterThan(1);
        assertThat(body(rows.get(0)).keyboard()).isEqualTo(Keyboard.NONE);
        assertThat(body(rows.get(rows.size() - 1)).keyboard()).isEqualTo(edition.keyboard());
    }

    @Test
    void theSameWordsToManyAreStoredOnce() {
        MailboxId ben = db.write(tx -> mailboxes.open(tx, 8, 0, false)).id();
        enqueue(Outgoing.send(Message.text("Good morning")));
        db.write(tx -> outbox.enqueue(tx, ben, Outgoing.send(Message.text("Good morning")), Sending.answer(NOW)));
        assertThat(rows())
                .extracting(Row::body)
                .hasSize(2)
                .containsOnly(rows().get(0).body());
    }

    @Test
    void anEditThatSaysWhatTheMessageSaysIsNotEnqueued() {
        PostId first = enqueue(new Outgoing.Edit(5, Message.text("page 2")));
        assertThat(enqueue(new Outgoing.Edit(5, Message.text("page 2")))).isEqualTo(first);
        assertThat(outbox.counts()).isEqualTo(Map.of(State.WAITING, 1L));
    }

    @Test
    void aNewerEditMakesAnOlderOneOfTheSameMessageNeedless() {
        enqueue(new Outgoing.Edit(5, Message.text("page 2")));
        enqueue(new Outgoing.Edit(6, Message.text("another message")));
        PostId newest = enqueue(new Outgoing.Edit(5, Message.text("page 3")));
        assertThat(rows()).extracting(Row::state).containsExactly(State.SUPERSEDED, State.WAITING, State.WAITING);
        assertThat(rows().get(2).post()).isEqualTo(newest);
    }

    @Test
    void aMessageThatHasNotGoneYetIsRevisedInItsPlace() {
        PostId progress = enqueue(Outgoing.send(Message.text("first reading: 1 of 9 sources")));
        enqueue(Outgoing.send(Message.text("something else")));
        PostId revised = enqueue(new Outgoing.Revise(progress, Message.text("first reading: 2 of 9 sources")));
        assertThat(revised).isEqualTo(progress);
        assertThat(body(rows().get(0)).html()).isEqualTo("first reading: 2 of 9 sources");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void aDocumentKeepsItsNameItsContentAndItsCaption() {
        enqueue(new Outgoing.Document("me.json", "{\"a\":\"ü\"}", Message.text("Your data")));
        Body body = body(rows().get(0));
        assertThat(body.attachment()).isEqualTo(Optional.of(new Attachment("me.json", "{\"a\":\"ü\"}")));
        assertThat(body.html()).isEqualTo("Your data");
    }

    @Test
    void forgettingDropsWordsAndRowsAndLaterTheMailbox() {
        enqueue(Outgoing.send(Message.text("private words")));
        db.write(tx -> {
            outbox.forget(tx, ann);
            return null;
        });
        assertThat(rows()).isEmpty();
        assertThat(db.<Integer>read(tx -> tx.handle()
                        .createQuery("SELECT count(*) FROM outbox_body")
                        .mapTo(Integer.class)
                        .one()))
                .isZero();
        db.write(tx -> outbox.clean(tx, NOW));
        assertThat(mailboxes.findByChat(7, 0)).isEmpty();
    }

    @Test
    void aGroupThatMovesToAChatThatIsKnownAlreadyTakesItsPostsAlong() {
        MailboxId there = db.write(tx -> mailboxes.open(tx, -100, 0, true)).id();
        enqueue(Outgoing.send(Message.text("hello")));
        db.write(tx -> {
            mailboxes.rekey(tx, ann, -100);
            return null;
        });
        assertThat(rows().get(0).mailbox()).isEqualTo(there);
        assertThat(mailboxes.get(ann).closed()).contains("moved to another chat");
    }

    private PostId enqueue(Outgoing outgoing) {
        return db.write(tx -> outbox.enqueue(tx, ann, outgoing, Sending.answer(NOW)));
    }

    private List<Row> rows() {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT * FROM outbox ORDER BY id")
                .map(Row::map)
                .list());
    }

    private Body body(Row row) {
        return Bodies.parse(db.read(tx -> tx.handle()
                .createQuery("SELECT body FROM outbox_body WHERE id = :id")
                .bind("id", row.body())
                .mapTo(String.class)
                .one()));
    }
}
