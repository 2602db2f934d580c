package daybrief.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.delivery.pace.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        PostId edition =
                rig.enqueue(1, Outgoing.send(Rig.threeParts()), Sending.broadcast(rig.now, rig.now.plus(MINUTE)));
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
}
