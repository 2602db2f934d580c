package daybrief.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WishTest {

    private final Wish wish = Wish.of("  river   ferries ");

    @Test
    void aTitleMeetsAWishBetterThanTheOpeningAndThatBetterThanTheRest() {
        String filler = "Many other things were said at some length. ".repeat(30);

        assertThat(wish.score("New ferries for the river", "", "en")).isEqualTo(1);
        assertThat(wish.score("Transport", "The town buys a river ferry.", "en"))
                .isEqualTo(0.7);
        assertThat(wish.score("Transport", filler + "The town buys a river ferry.", "en"))
                .isEqualTo(0.4);
    }

    @Test
    void wordsFarApartDoNotMeetAWish() {
        String apart = "The river rose in the night and nobody slept. Two days later the ferries sailed again.";

        assertThat(wish.score("Weather", apart, "en")).isZero();
    }

    @Test
    void endingsDoNotMatterInRussianEither() {
        assertThat(Wish.of("выборы").score("Итоги выборов", "", "ru")).isEqualTo(1);
    }

    @Test
    void aWishOfMarksAloneMeetsNothing() {
        assertThat(Wish.of("???").score("What???", "???", "en")).isZero();
    }

    @Test
    void wishesDifferNeitherByCaseNorBySpaces() {
        assertThat(Wish.of("River ferries")).isEqualTo(wish).hasSameHashCodeAs(wish);
        assertThat(wish.words()).isEqualTo("river ferries");
    }

    @Test
    void anEmptyWishAndOneOfPagesAreRefused() {
        assertThatThrownBy(() -> Wish.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wish.of("x".repeat(61))).hasMessageContaining("1 to 60 characters");
    }
}
