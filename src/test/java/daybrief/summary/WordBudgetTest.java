package daybrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands in a summary of so many words: its opening above all, and nothing brief torn from its place. */
class WordBudgetTest {
    private static final String LONG_LEAD =
            "The harbour board of Lower Tessel voted late on Monday, after nine hours of"
                    + " debate and two walkouts, to close the old fish market for good and to lease its glass hall to the shipyard"
                    + " of Edwin Carrow. ";

    @Test
    void aLongOpeningComesBeforeASentenceThatWouldFitWithoutIt() {
        String text = LONG_LEAD
                + "Minna Orde, who has sold herring in the market for forty years, said the board of the market had asked nobody in the market. "
                + "Two hundred traders had signed a letter against the closure in March, and most of them came to the gallery. "
                + "In May a bus will begin to run from the station to Hessel.";

        List<String> sixty = summary(text, Budget.words(60));

        assertThat(sixty).hasSize(2);
        assertThat(sixty.get(0)).startsWith("The harbour board of Lower Tessel");
        assertThat(sixty).containsAll(summary(text, Budget.words(30)));
    }

    @Test
    void aTextThatOpensInMidThoughtIsOpenedByItsFirstSentenceThatStands() {
        String text = "So that was that. But nobody in the gallery of the town hall moved before the lights went out. "
                + "They had waited for this since the autumn, and some of them had brought their children along. "
                + "However, it did not end as they had hoped when the doors were opened in the morning. "
                + "Councillor Petra Lund announced on Friday that the pool, which nobody has been allowed to enter since a pipe burst"
                + " behind the diving tower in October, gets a loan from a bank in Hessel. "
                + "Oskar Veit, chairman of the swimming club of Tamm, called the swimming hall of Tamm the second home of the swimming club. "
                + "Dora Heller, an engineer from Hessel, found the leak of the swimming hall of Tamm after three weeks in the swimming hall.";

        Reading reading = new Reading(0, document(text));
        Guard guard = new Guard(List.of(reading));
        Sentence last = reading.sentences().get(reading.sentences().size() - 1);

        assertThat(reading.needs(last)).isEmpty();
        assertThat(guard.opening().test(List.of(last))).isFalse();
        assertThat(guard.test(List.of(reading.opening().orElseThrow(), last))).isTrue();
        assertThat(summary(text, Budget.words(60)).get(0)).startsWith("Councillor Petra Lund");
    }

    @Test
    void aBriefSentenceIsNotTornFromTheOneBeforeIt() {
        String text = "The museum of Orra opened a hall of bells on Sunday after a restoration of seven years. "
                + "Visitors may ring the smallest of the bells, which was cast for a ferry in the year of the great flood. "
                + "Founder Karl Emmer cast a copy of the largest bell in a pit behind his workshop, as was done in olden days. "
                + "Neighbours in Orra complained about the smoke of the bell. "
                + "The town of Orra paid half of the seven million crowns and a foundation in Hessel the other half of it.";

        for (int words = 30; words <= 100; words += 5) {
            List<String> printed = summary(text, Budget.words(words));
            int brief = printed.indexOf("Neighbours in Orra complained about the smoke of the bell.");

            assertThat(brief < 0 || printed.get(brief - 1).startsWith("Founder Karl Emmer"))
                    .as("%d words: %s", words, printed)
                    .isTrue();
        }
    }

    private static List<String> summary(String text, Budget budget) {
        return new ExtractiveSummarizer()
                .summarize(List.of(document(text)), budget).sentences().stream()
                        .map(Quote::text)
                        .toList();
    }

    private static Document document(String text) {
        return new Document("d", "", text, Optional.empty(), "", "en");
    }
}
