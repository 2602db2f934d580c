package daybrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.delivery.pace.Limits;
import daybrief.delivery.row.Row;
import daybrief.message.Block;
import daybrief.message.ClassicHtml;
import daybrief.message.Form;
import daybrief.message.Message;
import daybrief.message.Part;
import daybrief.message.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class PumpTest {
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
    void whatIsEnqueuedLeavesAtOnceAndIsAccepted() {
        rig.send(1, "hello");
        rig.run();
        assertThat(rig.carriedTo(1)).containsExactly("hello");
        assertThat(rig.states()).containsExactly(State.ACCEPTED);
        assertThat(rig.rows().get(0).messageId()).hasValue(101);
    }

    @Test
    void aRowIsMarkedAsSendingBeforeItIsCarried() {
        rig.answers.put(1L, parcel -> {
            assertThat(rig.states()).containsExactly(State.SENDING);
            return new Outcome.Accepted(5);
        });
        rig.send(1, "hello");
        rig.run();
        assertThat(rig.states()).containsExactly(State.ACCEPTED);
    }

    @Test
    void oneChatGetsOneMessageASecondInOrder() {
        List.of("a", "b", "c").forEach(text -> rig.send(1, text));
        rig.run(MINUTE);
        assertThat(rig.carriedTo(1)).containsExactly("a", "b", "c");
        List<Instant> times = rig.carried.stream().map(Rig.Carried::at).toList();
        assertThat(Duration.between(times.get(0), times.get(2))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void neverMoreThanThirtyLeaveInASecond() {
        for (int chat = 1; chat <= 100; chat++) {
            rig.broadcast(chat, "news");
        }
        rig.run(MINUTE);
        List<Instant> times = rig.carried.stream().map(Rig.Carried::at).toList();
        assertThat(times).hasSize(100);
        for (int i = 0; i + 30 < times.size(); i++) {
            assertThat(Duration.between(times.get(i), times.get(i + 30))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
        assertThat(Duration.between(times.get(0), times.get(99))).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aGroupGetsTwentyAMinuteAndHoldsUpNobody() {
        for (int i = 0; i < 25; i++) {
            rig.send(-5, "g" + i);
        }
        rig.send(1, "private");
        rig.run(Duration.ofSeconds(50));
        assertThat(rig.carriedTo(-5)).hasSize(20);
        assertThat(rig.carriedTo(1)).hasSize(1);
        rig.run(MINUTE);
        assertThat(rig.carriedTo(-5)).hasSize(25);
    }

    @Test
    void anAnswerOvertakesBroadcastsButNotTheRestOfAPostThatHasBegun() {
        PostId edition = rig.enqueue(1, Outgoing.send(threeParts()), Sending.broadcast(rig.now, rig.now.plus(MINUTE)));
        rig.run();
        rig.broadcast(1, "another broadcast");
        rig.send(1, "answer");
        rig.run(MINUTE);
        assertThat(rig.rows().stream().filter(row -> row.post().equals(edition)))
                .hasSize(3);
        assertThat(rig.carriedTo(1)).hasSize(5);
        assertThat(rig.carriedTo(1).subList(3, 5)).containsExactly("answer", "another broadcast");
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
        PostId edition = rig.enqueue(1, Outgoing.send(threeParts()), Sending.answer(rig.now));
        rig.send(1, "next");
        rig.run(MINUTE);
        assertThat(rig.told).containsExactly("lost " + edition.value());
        assertThat(rig.states()).containsExactly(State.REFUSED, State.REFUSED, State.REFUSED, State.ACCEPTED);
    }

    @Test
    void aChatThatIsToldToWaitWaitsAloneAndInOrder() {
        rig.answerOnce(1, new Outcome.RetryAfter(Duration.ofSeconds(20)));
        rig.send(1, "a");
        rig.send(1, "b");
        rig.run();
        rig.send(2, "other");
        rig.run(Duration.ofSeconds(19));
        assertThat(rig.carriedTo(1)).containsExactly("a");
        assertThat(rig.carriedTo(2)).containsExactly("other");
        rig.run(Duration.ofSeconds(5));
        assertThat(rig.carriedTo(1)).containsExactly("a", "a", "b");
        assertThat(rig.states()).containsOnly(State.ACCEPTED);
    }

    @Test
    void whenThreeChatsAreToldToWaitEverybodyWaits() {
        for (int chat = 1; chat <= 3; chat++) {
            rig.answerOnce(chat, new Outcome.RetryAfter(Duration.ofSeconds(20)));
            rig.send(chat, "a");
        }
        rig.run();
        rig.send(4, "other");
        rig.run(Duration.ofSeconds(19));
        assertThat(rig.carriedTo(4)).isEmpty();
        rig.run(Duration.ofSeconds(5));
        assertThat(rig.states()).containsOnly(State.ACCEPTED);
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
    void anUnknownEditIsRepeatedButNotForEver() {
        rig.answerOnce(1, new Outcome.Unknown("cut"));
        rig.enqueue(1, new Outgoing.Edit(7, Message.text("page 2")), Sending.answer(rig.now));
        rig.answer(2, new Outcome.Unknown("500"));
        rig.enqueue(2, new Outgoing.Edit(7, Message.text("page 2")), Sending.answer(rig.now));
        rig.run(Duration.ofMinutes(5));
        assertThat(rig.states()).containsExactly(State.ACCEPTED, State.UNKNOWN);
        assertThat(rig.carriedTo(1)).hasSize(2);
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
    void aRevisionWaitsForTheMessageThatIsUnderWayAndEditsIt() {
        PostId[] progress = new PostId[1];
        rig.answers.put(1L, parcel -> {
            rig.answers.clear();
            rig.enqueue(1, new Outgoing.Revise(progress[0], Message.text("2 of 9")), Sending.answer(rig.now));
            rig.enqueue(1, new Outgoing.Revise(progress[0], Message.text("3 of 9")), Sending.answer(rig.now));
            return new Outcome.Accepted(55);
        });
        progress[0] = rig.send(1, "1 of 9");
        rig.run(MINUTE);
        assertThat(rig.carriedTo(1)).containsExactly("1 of 9", "3 of 9");
        assertThat(rig.carried.get(1).parcel().editing()).contains(55);
        assertThat(rig.states()).containsExactly(State.ACCEPTED, State.SUPERSEDED, State.ACCEPTED);
    }

    @Test
    void aRevisionOfAMessageWhoseFateIsUnknownIsSentAnew() {
        PostId[] progress = new PostId[1];
        rig.answers.put(1L, parcel -> {
            rig.answers.clear();
            rig.enqueue(1, new Outgoing.Revise(progress[0], Message.text("The briefing")), Sending.answer(rig.now));
            return new Outcome.Unknown("cut");
        });
        progress[0] = rig.send(1, "1 of 9");
        rig.run(MINUTE);
        assertThat(rig.carriedTo(1)).containsExactly("1 of 9", "The briefing");
        assertThat(rig.carried.get(1).parcel().editing()).isEmpty();
    }

    @Test
    void anEditBackToWhatIsShownIsSentOnlyIfSomethingElseIsShown() {
        PostId post = rig.send(1, "page 1");
        rig.run(MINUTE);
        int message = rig.rows().get(0).messageId().orElseThrow();
        PostId same = rig.enqueue(1, new Outgoing.Edit(message, Message.text("page 1")), Sending.answer(rig.now));
        assertThat(same).isEqualTo(post);
        rig.enqueue(1, new Outgoing.Edit(message, Message.text("page 2")), Sending.answer(rig.now));
        rig.run(MINUTE);
        rig.enqueue(1, new Outgoing.Edit(message, Message.text("page 1")), Sending.answer(rig.now));
        rig.run(MINUTE);
        assertThat(rig.carriedTo(1)).containsExactly("page 1", "page 2", "page 1");
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
    void aListenerThatThrowsHoldsUpNobody() {
        rig.answer(1, new Outcome.Closed("blocked"));
        rig.send(1, "hello");
        rig.send(2, "other");
        rig.db.write(tx -> tx.handle()
                .execute("CREATE TRIGGER broken BEFORE UPDATE ON mailbox WHEN new.chat = 1 "
                        + "AND new.open = 0 BEGIN SELECT raise(ABORT, 'no'); END"));
        try {
            rig.run();
        } catch (RuntimeException expected) {
            assertThat(expected).hasMessageContaining("no");
        }
        rig.db.write(tx -> tx.handle().execute("DROP TRIGGER broken"));
        rig.run(MINUTE);
        assertThat(rig.states()).containsExactly(State.REFUSED, State.ACCEPTED);
        assertThat(rig.carriedTo(1)).hasSize(1);
    }

    @Test
    void afterACrashOnlyWhatHadBegunToLeaveIsUnknown() {
        PostId post = rig.enqueue(1, Outgoing.send(threeParts()), Sending.answer(rig.now));
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

    private static Message threeParts() {
        Block story = Block.section(Block.paragraph(Span.text("word ".repeat(700))));
        return Message.of(story, story, story);
    }

    @Test
    void whatIsNotUnderstoodInItsRichFormGoesOnceInTheClassicOneAheadOfWhatCameLater() {
        rig.answers.put(
                1L,
                parcel -> parcel.body().isRich()
                        ? new Outcome.NotUnderstood("404")
                        : new Outcome.Accepted(rig.carried.size()));
        PostId edition = rig.enqueue(1, Outgoing.send(threeParts(), Form.RICH), Sending.answer(rig.now));
        rig.send(1, "later");
        assertThat(rig.rows()).hasSize(2);
        rig.run(MINUTE);
        List<String> classic =
                ClassicHtml.render(threeParts()).stream().map(Part::html).toList();
        assertThat(rig.carriedTo(1)).hasSize(5).endsWith("later").containsAll(classic);
        assertThat(rig.carriedTo(1).subList(1, 4)).isEqualTo(classic);
        assertThat(rig.rows().stream().filter(row -> row.post().equals(edition)).map(Row::state))
                .containsExactly(State.ACCEPTED, State.ACCEPTED, State.ACCEPTED);
        assertThat(rig.told).isEmpty();
    }

    @Test
    void whatArrivedInItsRichFormIsToldOnce() {
        PostId edition = rig.enqueue(1, Outgoing.send(threeParts(), Form.RICH), Sending.answer(rig.now));
        rig.send(1, "later");
        rig.run(MINUTE);
        assertThat(rig.carried).hasSize(2);
        assertThat(rig.told).containsExactly("rich " + edition.value());
    }

    @Test
    void aRichMessageCutInFlightIsNotSentInTheOtherFormEither() {
        rig.answer(1, new Outcome.Unknown("cut"));
        rig.enqueue(1, Outgoing.send(threeParts(), Form.RICH), Sending.answer(rig.now));
        rig.run(MINUTE);
        assertThat(rig.carried).hasSize(1);
        assertThat(rig.states()).containsExactly(State.UNKNOWN);
    }

    @Test
    void aProgressBecomesAnEditionWhateverFormIsUnderstood() {
        PostId progress = rig.send(1, "1 of 9");
        rig.run(MINUTE);
        rig.answers.put(
                1L,
                parcel -> parcel.body().isRich()
                        ? new Outcome.NotUnderstood("404")
                        : new Outcome.Accepted(parcel.editing().orElse(900)));
        rig.enqueue(1, new Outgoing.Revise(progress, Outgoing.send(threeParts(), Form.RICH)), Sending.answer(rig.now));
        rig.run(MINUTE);
        assertThat(rig.carried.stream().map(item -> item.parcel().editing()))
                .containsExactly(
                        Optional.empty(), Optional.of(101), Optional.of(101), Optional.empty(), Optional.empty());
    }
}
