package daybrief.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class JobsTest {
    private static final Duration FAR = Duration.ofHours(5);

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final InstantSource system = InstantSource.system();
    private final InstantSource clock = () -> system.instant().plus(ahead.get());
    private final Jobs jobs = new Jobs(clock, system);

    @AfterEach
    void stop() {
        jobs.close();
    }

    @Test
    void aJobRunsAtOnceAndAgainEachPeriod() {
        AtomicInteger runs = new AtomicInteger();
        jobs.every("read", Duration.ofMillis(20), runs::incrementAndGet);
        jobs.start();
        await().untilAtomic(runs, greaterThan(2));
    }

    @Test
    void whatIsDueSoonRunsThenAndNotBefore() {
        AtomicReference<Optional<Instant>> due =
                new AtomicReference<>(Optional.of(clock.instant().plusMillis(300)));
        AtomicReference<Instant> done = new AtomicReference<>();
        jobs.wake(
                "brief",
                due::get,
                () -> due.get().filter(at -> !at.isAfter(clock.instant())).ifPresent(at -> {
                    done.set(clock.instant());
                    due.set(Optional.empty());
                }));
        Instant wanted = due.get().orElseThrow();
        jobs.start();
        await().until(() -> done.get() != null);
        assertThat(done.get()).isBetween(wanted, wanted.plusSeconds(1));
    }

    @Test
    void whatIsDueInHoursRunsWhenTheClockIsMovedThere() {
        AtomicInteger sent = new AtomicInteger();
        Instant due = clock.instant().plus(FAR);
        jobs.wake("brief", () -> Optional.of(due), () -> {
            if (!clock.instant().isBefore(due)) {
                sent.incrementAndGet();
            }
        });
        jobs.start();
        ahead.set(FAR.plusSeconds(1));
        jobs.trigger("brief");
        await().untilAtomic(sent, greaterThan(0));
    }

    @Test
    void aJobThatThrowsRunsAgain() {
        AtomicInteger runs = new AtomicInteger();
        jobs.every("read", Duration.ofMillis(20), () -> {
            runs.incrementAndGet();
            throw new IllegalStateException("on purpose");
        });
        jobs.start();
        await().untilAtomic(runs, greaterThan(1));
    }

    @Test
    void aJobNeverOverlapsItselfAndIsRunOnceMoreForAllTheCallsInBetween() throws InterruptedException {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        jobs.every("group", FAR, () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            runs.incrementAndGet();
            inside.countDown();
            waitFor(goOn);
            atOnce.decrementAndGet();
        });
        jobs.start();
        assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 10; i++) {
            jobs.trigger("group");
        }
        goOn.countDown();
        await().untilAtomic(runs, equalTo(2));
        assertThat(most).hasValue(1);
    }

    @Test
    void closingInterruptsWhatDoesNotEndByItself() {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        jobs.every("read", FAR, () -> {
            inside.countDown();
            waitFor(new CountDownLatch(1));
            interrupted.countDown();
        });
        jobs.start();
        waitFor(inside);
        jobs.close();
        waitFor(interrupted);
        assertThat(interrupted.getCount()).isZero();
    }

    @Test
    void whatIsDueAgainWhileJobsCloseIsLeftForTheNextStartWithoutAWord() {
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger(Jobs.class);
        said.start();
        log.addAppender(said);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        jobs.wake(
                "brief",
                () -> {
                    over.countDown();
                    return Optional.of(clock.instant().plus(FAR));
                },
                () -> {
                    inside.countDown();
                    waitFor(new CountDownLatch(1));
                });
        jobs.start();
        waitFor(inside);
        jobs.close();
        waitFor(over);
        jobs.trigger("brief");
        jobs.clockMoved();
        await().until(jobs::isIdle);
        log.detachAppender(said);
        assertThat(said.list).isEmpty();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
