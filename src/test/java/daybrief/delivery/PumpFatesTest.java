package daybrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.delivery.pace.Limits;
import daybrief.delivery.row.Row;
import daybrief.message.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of messages that the other side does not simply accept. */
@Timeout(20)
class PumpFatesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder, Limits.TELEGRAM);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aBlockedReaderIsToldOfOnceAndLosesWhatWaits() {
        rig.answer(1, new Outcome.Closed("Forbidden: bot was blocked by the user"));
        PostId first = rig.broadcast(1, "first");
        PostId second = rig.broadcast(1, "second");
        rig.send(2, "somebody else");
        rig.run(MINUTE);
        assertThat(rig.told)
                .containsExactlyInAnyOrder(
                        "closed " + rig.box(1).value() + " Forbidden: bot was blocked by the user",
                        "lost " + first.value(),
                        "lost " + second.value());
        assertThat(rig.carriedTo(1)).containsExactly("first");
        assertThat(rig.carriedTo(2)).hasSize(1);
        assertThat(rig.mailboxes.get(rig.box(1)).closed()).contains("Forbidden: bot was blocked by the user");
    }

    @Test
    void whatIsEnqueuedForAClosedMailboxIsLostAndAReopenedOneWorksAgain() {
        MailboxId box = rig.box(1);
        rig.db.write(tx -> {
            rig.mailboxes.close(tx, box, "blocked");
            return null;
        });
        PostId early = rig.send(1, "too early");
        rig.run();
        assertThat(rig.told).containsExactly("lost " + early.value());
        rig.db.write(tx -> {
            rig.mailboxes.reopen(tx, box);
            return null;
        });
        rig.send(1, "welcome back");
        rig.run();
        assertThat(rig.carriedTo(1)).containsExactly("welcome back");
    }

    @Test
    void aRefusalEndsThePostButNotTheMailbox() {
        rig.answerOnce(1, new Outcome.Refused("Bad Request: can't parse entities"));
        PostId edition = rig.enqueue(1, Outgoing.send(Rig.threeParts()), Sending.answer(rig.now));
        rig.send(1, "next");
        rig.run(MINUTE);
        assertThat(rig.told).containsExactly("lost " + edition.value());
        assertThat(rig.states()).containsExactly(State.REFUSED, State.REFUSED, State.REFUSED, State.ACCEPTED);
    }

    @Test
    void anUnknownSendIsNotRepeatedAndOthersWaitUntilTelegramAnswers() {
        rig.answerOnce(1, new Outcome.Unknown("502"));
        rig.send(1, "perhaps");
        rig.run();
        rig.reachable = false;
        rig.send(2, "later");
        rig.run(Duration.ofSeconds(30));
        assertThat(rig.asked).isBetween(3, 6);
        assertThat(rig.carriedTo(2)).isEmpty();
        rig.reachable = true;
        rig.run(Duration.ofMinutes(2));
        assertThat(rig.carriedTo(1)).containsExactly("perhaps");
        assertThat(rig.carriedTo(2)).containsExactly("later");
        assertThat(rig.outbox.unknowns(10)).extracting(Outbox.Entry::problem).containsExactly("502");
        assertThat(rig.told).isEmpty();
    }

    @Test
    void whatNeverLeftIsSentWhenTheNetworkIsBack() {
        rig.answer(1, new Outcome.NotSent("connection refused"));
        rig.reachable = false;
        rig.send(1, "hello");
        rig.run(MINUTE);
        rig.reachable = true;
        rig.answers.clear();
        rig.run(Duration.ofMinutes(2));
        assertThat(rig.states()).containsExactly(State.ACCEPTED);
        assertThat(rig.carriedTo(1)).hasSize(2);
    }

    @Test
    void anEditionThatIsTooLateIsLostInsteadOfSent() {
        rig.answer(1, new Outcome.NotSent("no network"));
        rig.reachable = false;
        PostId post = rig.broadcast(1, "this morning");
        rig.run();
        rig.now = rig.now.plus(Duration.ofHours(4));
        rig.answers.clear();
        rig.reachable = true;
        rig.run(Duration.ofMinutes(2));
        assertThat(rig.states()).containsExactly(State.EXPIRED);
        assertThat(rig.told).containsExactly("lost " + post.value());
    }

    @Test
    void aGroupThatBecameASupergroupIsFollowed() {
        rig.answerOnce(-5, new Outcome.Migrated(-1005));
        rig.send(-5, "hello");
        rig.run(MINUTE);
        assertThat(rig.carriedTo(-1005)).containsExactly("hello");
        assertThat(rig.mailboxes.get(rig.box(-5)).chat()).isEqualTo(-1005);
    }

    @Test
    void aMissingThreadFallsBackToTheMainOne() {
        MailboxId box = rig.db.write(tx -> rig.mailboxes.open(tx, -9, 4, true)).id();
        rig.boxes.put(-9L, box);
        rig.answerOnce(-9, new Outcome.NoThread());
        rig.send(-9, "hello");
        rig.run(MINUTE);
        assertThat(rig.carried).extracting(Rig.Carried::thread).containsExactly(4, 0);
        assertThat(rig.states()).containsExactly(State.ACCEPTED);
    }

    @Test
    void aRefusedTokenStopsEverythingAndKeepsItWaiting() {
        rig.answer(1, new Outcome.Unauthorized());
        rig.send(1, "hello");
        rig.run(MINUTE);
        rig.send(2, "other");
        rig.run(MINUTE);
        assertThat(rig.told).containsExactly("unauthorized");
        assertThat(rig.states()).containsExactly(State.WAITING, State.WAITING);
        assertThat(rig.carried).hasSize(1);
    }

    @Test
    void aReceiptForBeingForgottenIsTheLastThatIsKnownOfSomebody() {
        rig.send(1, "private words");
        rig.run(MINUTE);
        MailboxId box = rig.box(1);
        rig.db.write(tx -> {
            rig.outbox.forget(tx, box);
            return null;
        });
        rig.send(1, "All is deleted.");
        rig.run(MINUTE);
        assertThat(rig.carriedTo(1)).endsWith("All is deleted.");
        assertThat(rig.rows()).isEmpty();
        assertThat(rig.mailboxes.findByChat(1, 0)).isEmpty();
    }

    @Test
    void afterACrashOnlyWhatHadBegunToLeaveIsUnknown() {
        PostId post = rig.enqueue(1, Outgoing.send(Rig.threeParts()), Sending.answer(rig.now));
        rig.send(2, "claimed");
        rig.enqueue(3, new Outgoing.Edit(9, Message.text("page 2")), Sending.answer(rig.now));
        rig.db.write(tx -> {
            tx.handle().execute("UPDATE outbox SET state = 'sending' WHERE id = ?", post.value());
            tx.handle().execute("UPDATE outbox SET state = 'claimed' WHERE action = 'send' AND mailbox_id = ?", 2);
            tx.handle().execute("UPDATE outbox SET state = 'sending' WHERE action = 'edit'");
            return null;
        });
        rig.close();
        rig = new Rig(folder, Limits.TELEGRAM);
        List<Row> cut = rig.outbox.recover(rig.now);
        assertThat(cut).extracting(Row::post).containsExactly(post);
        rig.run(MINUTE);
        assertThat(rig.outbox.counts()).isEqualTo(Map.of(State.UNKNOWN, 1L, State.ACCEPTED, 4L));
        assertThat(rig.carriedTo(1)).hasSize(2);
    }
}
