package daybrief.summary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedsTest {
    private static final String OPENING = "Two mines near the town of Tamm were closed on Monday after a fire. ";

    @Test
    void aBriefSentenceNeedsTheOneBeforeIt() {
        assertThat(needs(OPENING + "Thick smoke drove hundreds of miners home.", "en"))
                .contains(Need.of(Set.of(0)));
    }

    @Test
    void aBriefSentenceThatNamesItsSubjectAndPointsAtNothingStandsByItself() {
        assertThat(needs(OPENING + "Norhaven Coal employs 4,000 miners in Orra.", "en"))
                .isEmpty();
    }

    @Test
    void aBriefSentenceThatSpeaksOfSomethingUnknownDoesNot() {
        assertThat(needs(OPENING + "Norhaven Coal would like to see the log.", "en"))
                .contains(Need.of(Set.of(0)));
    }

    @Test
    void whereEveryNounHasACapitalABriefSentenceProvesNothingByOne() {
        String text = "Zwei Gruben bei Tamm wurden am Montag nach einem Brand für zwei Wochen geschlossen. "
                + "Norhaven Kohle hat in Orra 4.000 Leute.";

        assertThat(needs(text, "de")).contains(Need.of(Set.of(0)));
    }

    @Test
    void whatANeedCanBeMetByStandsInTheOrderOfTheTextOnEveryStart() {
        Set<Integer> shuffled = Set.of(9, 4, 1, 7, 0, 12, 3, 30, 21, 8, 5, 17);

        assertThat(Need.of(shuffled).positions()).containsExactly(0, 1, 3, 4, 5, 7, 8, 9, 12, 17, 21, 30);
    }

    /** Of the second sentence. */
    private static List<Need> needs(String text, String language) {
        Reading reading = new Reading(0, new Document("d", "", text, Optional.empty(), "", language));
        return reading.needs(reading.sentences().get(1));
    }
}
