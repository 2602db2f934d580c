package daybrief.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AllowanceTest {
    @Test
    void bothBoundsHold() {
        assertThat(Allowance.BROADCAST.of("word ".repeat(100))).isEqualTo(25);
        assertThat(Allowance.BROADCAST.of("word ".repeat(1_000))).isEqualTo(90);
        assertThat(Allowance.ANSWER.of("word ".repeat(1_000))).isEqualTo(400);
    }

    @Test
    void whatIsNotPublicDoesNotCount() {
        assertThat(Allowance.BROADCAST.of("word ".repeat(41))).isEqualTo(10);
        assertThat(Allowance.BROADCAST.of("")).isZero();
    }

    @Test
    void nobodyCanQuoteMoreThanTheWhole() {
        assertThatThrownBy(() -> new Allowance(90, 101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Allowance(0, 25)).isInstanceOf(IllegalArgumentException.class);
    }
}
