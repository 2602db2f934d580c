package daybrief.summary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.summary.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    private static final String TEXT =
            "Harbour minister Lena Vask opened the new quay in Orra on Monday before 9,000 people. "
                    + "She told the crowd in the rain that the port would be \"open to every ship\" from the first of May. "
                    + "Lena Vask said the quay had cost 40 million crowns.";

    @Test
    void aQuotationByAPronounCarriesTheFullName() {
        assertThat(quotes(TEXT).stream()
                        .filter(quote -> quote.text().contains("open to every ship"))
                        .map(Quote::labelled))
                .singleElement()
                .asString()
                .endsWith("first of May. — Lena Vask");
    }

    @Test
    void aSentenceThatNamesItsSpeakerCarriesNone() {
        assertThat(quotes(TEXT).get(0).speaker()).isEmpty();
    }

    @Test
    void aQuotationOfNobodyIsNotPrinted() {
        String text = "The new quay in Orra was opened on Monday before 9,000 people from all over the coast. "
                + "It was all a \"very dear mistake that nobody wanted\" from the first day on.";

        assertThat(quotes(text)).extracting(Quote::text).noneMatch(sentence -> sentence.contains("dear mistake"));
    }

    private static List<Quote> quotes(String text) {
        Document document = new Document("d", "", text, Optional.empty(), "", "en");
        return new ExtractiveSummarizer()
                .summarize(List.of(document), Budget.sentences(3))
                .sentences();
    }
}
