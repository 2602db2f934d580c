package daybrief.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputesTest {
    private static final Instant SEVEN = Instant.parse("2031-03-03T07:00:00Z");
    private static final String TWELVE =
            "A ferry ran aground off Marrow Point on Monday. Twelve people were killed, the coastguard said.";

    private static Account account(String outlet, int minutes, String text) {
        return Account.of(outlet, SEVEN.plusSeconds(60L * minutes), new Account.Words("", text), "en");
    }

    private static boolean disputed(String one, int minutes, String other) {
        return !Disputes.between(account("Port Herald", 0, one), account("Coast Radio", minutes, other))
                .isEmpty();
    }

    @Test
    void twoFiguresForTheSameWithinTwoHoursAreADispute() {
        assertThat(Disputes.between(
                        account("Port Herald", 0, TWELVE),
                        account("Coast Radio", 40, "Seventeen people died when a ferry hit rocks at Marrow Point.")))
                .singleElement()
                .satisfies(dispute -> {
                    assertThat(dispute.said().figure()).isEqualTo("12");
                    assertThat(dispute.instead().figure()).isEqualTo("17");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"119 | true", "120 | false", "-119 | true", "121 | false"})
    void fromTwoHoursOnItIsAnUpdate(int minutes, boolean disputed) {
        assertThat(disputed(TWELVE, minutes, "Seventeen people died when a ferry hit rocks."))
                .isEqualTo(disputed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 11 people were killed when a ferry hit rocks.",
                "12 people were killed when a ferry hit rocks.",
                "Between 10 and 15 people were killed.",
                "About 12 people were killed and 17 were hurt.",
                "Seventeen people were injured when a ferry hit rocks.",
                "In 1998, 17 people were killed on the same rocks.",
                "A similar accident killed 17 people last year.",
                "The Port Herald reported twelve deaths, but police said 17 people were killed.",
                "Police, who had first spoken of twelve, said 17 people were killed.",
                "The death toll has risen to 17.",
                "Police corrected their count: 17 people were killed.",
                "Across the province of Keld, storms killed 17 people and two sank in Harrow.",
                "Up to 17 people could have been killed.",
                "Among the passengers were 17 children, and 5 of them were killed.",
                "Another 17 people were killed.",
                "Seventeen soldiers were killed elsewhere.",
                "Dozens were killed when a ferry hit rocks."
            })
    void whatCanBothBeTrueIsNoDispute(String other) {
        assertThat(disputed("A ferry ran aground off Marrow Point. Twelve people were killed in Marrow.", 30, other))
                .isFalse();
    }

    @Test
    void figuresOfDifferentThingsAreNotHeldAgainstEachOther() {
        assertThat(disputed(
                        "The bakery chain will close 12 shops in spring.",
                        10,
                        "The bakery chain will open 17 shops in the capital."))
                .isFalse();
        assertThat(disputed(
                        "The Keld bakery chain will close 12 shops in spring, its owner said.",
                        10,
                        "The Keld bakery chain is to close 17 shops in spring, staff were told."))
                .isTrue();
    }

    @Test
    void outletsOfAnotherLanguageAreNotCompared() {
        Account german =
                Account.of("Hafenblatt", SEVEN, new Account.Words("", "Siebzehn Menschen wurden getötet."), "de");
        assertThat(Disputes.between(account("Port Herald", 0, TWELVE), german)).isEmpty();
    }
}
