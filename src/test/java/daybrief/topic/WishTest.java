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

    @Test
    void wordsInQuotationMarksStandInJustThatOrder() {
        Wish wall = Wish.of("\"sea wall\"");

        assertThat(wall.score("Norhaven's sea walls hold", "", "en")).isEqualTo(1);
        assertThat(wall.score("A wall by the sea", "", "en")).isZero();
        assertThat(Wish.of("«морская стена»").score("Морскую стену построят", "", "ru"))
                .isEqualTo(1);
    }

    @Test
    void commasPartAlternatives() {
        Wish either = Wish.of("tram, river ferry");

        assertThat(either.score("New trams", "", "en")).isEqualTo(1);
        assertThat(either.score("A ferry on the river", "", "en")).isEqualTo(1);
        assertThat(either.score("The river rises", "", "en")).isZero();
        assertThat(either.searches()).containsExactly("tram", "river ferry");
    }

    @Test
    void whatBeginsWithPlusHasToStandThereAndWhatBeginsWithMinusMustNot() {
        Wish port = Wish.of("harbour +Orra -football -\"beach party\"");

        assertThat(port.score("Harbour closes", "Orra has one harbour.", "en")).isEqualTo(1);
        assertThat(port.score("Harbour closes", "Hessel has one harbour.", "en"))
                .isZero();
        assertThat(port.score("Harbour closes", "Orra plays football there.", "en"))
                .isZero();
        assertThat(port.score("Harbour closes", "Orra had a beach party.", "en"))
                .isZero();
        assertThat(port.score("Harbour closes", "Orra had a party on the beach.", "en"))
                .isEqualTo(1);
    }

    @Test
    void plusAloneIsEnoughAndMinusAloneIsNot() {
        assertThat(Wish.of("+Orra +ferry").score("A ferry", "It sails to Orra.", "en"))
                .isEqualTo(0.7);
        assertThat(Wish.of("-football").score("Anything", "Else.", "en")).isZero();
        assertThat(Wish.of("-football").saysSomething("en")).isFalse();
    }

    @Test
    void hyphensWithinAWordAndUnclosedMarksAreTakenAsMeant() {
        assertThat(Wish.of("semi-final").score("The semi-final", "", "en")).isEqualTo(1);
        assertThat(Wish.of("\"sea wall").score("A sea wall", "", "en")).isEqualTo(1);
    }

    @Test
    void stopWordsAloneSayNothing() {
        assertThat(Wish.of("the").saysSomething("en")).isFalse();
        assertThat(Wish.of("ferry, the").saysSomething("en")).isFalse();
        assertThat(Wish.of("и в").saysSomething("ru")).isFalse();
        assertThat(Wish.of("the ferry").saysSomething("en")).isTrue();
    }
}
