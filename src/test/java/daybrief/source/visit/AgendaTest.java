package daybrief.source.visit;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.fetch.Turns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final AtomicLong ticks = new AtomicLong();
    private final Agenda agenda = new Agenda(new Agenda.Share(2, 1), new Turns(Duration.ofSeconds(1), ticks::get));

    private static Due due(long feed, String host) {
        return new Due(feed, host, NOW, host.startsWith("slow"));
    }

    private List<Long> taken() {
        List<Long> taken = new ArrayList<>();
        for (Optional<Due> next = agenda.next(); next.isPresent(); next = agenda.next()) {
            taken.add(next.get().feed());
        }
        return taken;
    }

    @Test
    void theLongestDueGoFirstAsFarAsThereIsRoom() {
        agenda.renew(List.of(due(1, "a"), due(2, "b"), due(3, "c")));
        assertThat(taken()).containsExactly(1L, 2L);
        agenda.done(due(1, "a"));
        assertThat(taken()).containsExactly(3L);
    }

    @Test
    void slowHostsTakeOnlyTheirOwnShare() {
        agenda.renew(List.of(due(1, "slow1"), due(2, "slow2"), due(3, "a"), due(4, "slow3"), due(5, "b")));
        assertThat(taken()).containsExactly(1L, 3L, 5L);
    }

    @Test
    void aHostIsTakenOnceAndThenRestsForItsGap() {
        agenda.renew(List.of(due(1, "a"), due(2, "a"), due(3, "b")));
        assertThat(taken()).containsExactly(1L, 3L);
        agenda.done(due(1, "a"));
        assertThat(taken()).isEmpty();
        assertThat(agenda.pause(Duration.ofSeconds(9))).isEqualTo(Duration.ofSeconds(1));
        ticks.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(taken()).containsExactly(2L);
    }

    @Test
    void whatIsBeingReadIsNotTakenAgainWhenItIsStillDue() {
        agenda.renew(List.of(due(1, "a")));
        assertThat(taken()).containsExactly(1L);
        agenda.renew(List.of(due(1, "a"), due(2, "b")));
        assertThat(taken()).containsExactly(2L);
        assertThat(agenda.isIdle()).isFalse();
        agenda.done(due(1, "a"));
        agenda.done(due(2, "b"));
        assertThat(agenda.isIdle()).isTrue();
    }
}
