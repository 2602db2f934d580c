package daybrief.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daybrief.db.Database;
import daybrief.db.Databases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LanesTest {
    private static final Joining JOINING = new Joining(
            update -> update.json().startsWith("long"),
            update -> !update.json().startsWith("/"),
            Duration.ofSeconds(2));

    @TempDir
    Path folder;

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<List<String>> handled = new CopyOnWriteArrayList<>();
    private long nanos = 17;
    private Database db;
    private Inbox inbox;
    private Lanes lanes;

    @BeforeEach
    void open() {
        db = Databases.open(folder.resolve("a.db"));
        inbox = new Inbox(db, InstantSource.system());
        lanes = new Lanes(inbox, this::handle, JOINING, new Lanes.Engine(() -> nanos, tasks::add));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private void handle(List<RawUpdate> batch) {
        if (batch.get(0).json().equals("broken")) {
            throw new IllegalArgumentException("cannot be read");
        }
        handled.add(batch.stream().map(RawUpdate::json).toList());
    }

    @Test
    void anUpdateIsTakenOnceAndStaysUntilItIsDone() {
        List<RawUpdate> both = List.of(update(1, 7, "a"), update(2, 7, "b"));
        assertThat(inbox.keep(both)).hasSize(2);
        assertThat(inbox.keep(both)).isEmpty();
        db.write(tx -> {
            inbox.done(tx, 1);
            return null;
        });
        assertThat(inbox.waiting()).containsExactly(update(2, 7, "b"));
        assertThat(inbox.keep(both)).isEmpty();
        assertThat(inbox.of(7))
                .extracting(RawUpdate::json)
                .as("words are dropped when done")
                .containsExactly("", "b");
    }

    @Test
    void oneChatIsHandledInOrderAndNotTwiceAtATime() {
        lanes.offer(List.of(update(1, 7, "a"), update(2, 7, "b"), update(3, 8, "c")));
        assertThat(tasks).hasSize(2);
        tasks.removeLast().run();
        tasks.remove().run();
        tasks.remove().run();
        assertThat(handled).containsExactly(List.of("c"), List.of("a"), List.of("b"));
        assertThat(lanes.pending()).isZero();
    }

    @Test
    void aBrokenUpdateIsSetAsideWithItsReasonAndTheNextOneIsHandled() {
        inbox.keep(List.of(update(1, 7, "broken"), update(2, 7, "b")));
        lanes.offer(inbox.waiting());
        run();
        assertThat(handled).containsExactly(List.of("b"));
        assertThat(inbox.failures(10)).singleElement().satisfies(failure -> {
            assertThat(failure.id()).isEqualTo(1);
            assertThat(failure.reason()).contains("cannot be read");
        });
        assertThat(inbox.waiting()).extracting(RawUpdate::id).containsExactly(2L);
    }

    @Test
    void thePartsOfALongTextAreHandledTogetherTwoSecondsAfterTheLast() {
        lanes.offer(List.of(update(1, 7, "long 1")));
        pass(1_500);
        lanes.offer(List.of(update(2, 7, "long 2")));
        pass(1_500);
        lanes.offer(List.of(update(3, 7, "tail"), update(4, 8, "other chat")));
        run();
        assertThat(handled).containsExactly(List.of("other chat"));
        pass(1_999);
        assertThat(handled).hasSize(1);
        pass(1);
        assertThat(handled.get(1)).containsExactly("long 1", "long 2", "tail");
    }

    @Test
    void aCommandEndsTheWaitingForMoreParts() {
        lanes.offer(List.of(update(1, 7, "long 1"), update(2, 7, "/help"), update(3, 7, "word")));
        run();
        assertThat(handled).containsExactly(List.of("long 1"), List.of("/help"), List.of("word"));
    }

    @Test
    void aTextThatComesLaterThanTwoSecondsIsAnother() {
        lanes.offer(List.of(update(1, 7, "long 1")));
        nanos += Duration.ofSeconds(3).toNanos();
        lanes.offer(List.of(update(2, 7, "word")));
        run();
        assertThat(handled).containsExactly(List.of("long 1"), List.of("word"));
    }

    @Test
    void whenItIsClosedWhatIsLeftWaitsForTheNextStart() {
        inbox.keep(List.of(update(1, 7, "a")));
        lanes.close();
        lanes.offer(inbox.waiting());
        run();
        assertThat(handled).isEmpty();
        assertThat(inbox.waiting()).hasSize(1);
    }

    @Test
    void onItsOwnThreadsNoChatIsEverHandledTwiceAtATimeAndALongTextComesByItself() {
        Map<Long, AtomicInteger> inside = new ConcurrentHashMap<>();
        Map<Long, List<Long>> order = new ConcurrentHashMap<>();
        AtomicInteger clashes = new AtomicInteger();
        Joining soon = new Joining(update -> update.json().startsWith("long"), update -> true, Duration.ofMillis(30));
        try (Lanes real = new Lanes(
                inbox,
                batch -> {
                    long chat = batch.get(0).chat().orElseThrow();
                    if (inside.computeIfAbsent(chat, any -> new AtomicInteger()).incrementAndGet() > 1) {
                        clashes.incrementAndGet();
                    }
                    order.computeIfAbsent(chat, any -> new ArrayList<>())
                            .add(batch.get(0).id());
                    Thread.yield();
                    inside.get(chat).decrementAndGet();
                },
                soon,
                System::nanoTime)) {
            real.start();
            for (int i = 0; i < 3_000; i++) {
                real.offer(List.of(update(i, i % 7, i == 2_999 ? "long" : "x")));
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> real.pending() == 0);
        }
        assertThat(clashes).hasValue(0);
        assertThat(order.values()).allSatisfy(ids -> assertThat(ids).isSorted());
        assertThat(order.values().stream().mapToInt(List::size).sum()).isEqualTo(3_000);
    }

    private void pass(long millis) {
        nanos += Duration.ofMillis(millis).toNanos();
        lanes.releaseDue();
        run();
    }

    private void run() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private static RawUpdate update(long id, long chat, String text) {
        return new RawUpdate(id, Optional.of(chat), text);
    }
}
