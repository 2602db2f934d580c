package daybrief.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong ticks = new AtomicLong();
    private final Turns turns = new Turns(SECOND, ticks::get);

    @Test
    void aHostIsTakenByOneAndIsFreeAfterItsGap() {
        assertThat(turns.take("a")).isTrue();
        assertThat(turns.take("a")).isFalse();
        assertThat(turns.take("b")).isTrue();
        turns.give("a");
        assertThat(turns.take("a")).isFalse();
        assertThat(turns.wait("a")).isEqualTo(SECOND);
        ticks.addAndGet(SECOND.toNanos());
        assertThat(turns.take("a")).isTrue();
    }

    @Test
    void aHostThatWishesForALongerGapGetsItAndOneForAShorterDoesNot() {
        turns.give("a", Duration.ofSeconds(3));
        turns.give("b", Duration.ZERO);
        assertThat(turns.wait("a")).isEqualTo(Duration.ofSeconds(3));
        assertThat(turns.wait("b")).isEqualTo(SECOND);
    }

    @Test
    void aTurnThatWasNotUsedLeavesNoGap() {
        turns.take("a");
        turns.release("a");
        assertThat(turns.take("a")).isTrue();
    }

    @Test
    void ofManyHostsThoseThatAreFreeAreForgottenAndThoseThatAreTakenAreNot() {
        turns.take("kept");
        for (int i = 0; i < 3_000; i++) {
            ticks.incrementAndGet();
            turns.give("host" + i);
        }
        assertThat(turns.take("kept")).isFalse();
        assertThat(turns.take("host2999")).isFalse();
    }
}
