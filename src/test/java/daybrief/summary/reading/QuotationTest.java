package daybrief.summary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.summary.Quote;
import daybrief.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "She said: 'The quay is open.' Then she left. | 'The quay is open.'",
                "'The quay is open,' she said. | 'The quay is open,'",
                "She called it 'a dear mistake' and left. | 'a dear mistake'",
                "'It's the miners' club that pays,' she said. | 'It's the miners' club that pays,'",
                "She spoke of 'nine boats' and left. | 'nine boats'",
                "'We close in May. The rest is up to the board. | 'We close in May. The rest is up to the board.",
                "The miners' club pays for the owners' boats. | ``",
                "It was built in the '90s by rock 'n' roll fans. | ``",
                "Take 'em home, she said, and don't come back. | ``",
                "She said: ‘The quay is open.’ Then she left. | ‘The quay is open.’",
                "Hon sade: ”Kajen är öppen.” Sedan gick hon. | ”Kajen är öppen.”",
                "Elle a dit que l'eau n'était pas 'bonne à boire' lundi. | 'bonne à boire'"
            })
    void singleMarksQuoteAndApostrophesDoNot(String text, String quoted) {
        assertThat(inside(text)).isEqualTo(quoted == null ? "" : quoted);
    }

    @Test
    void aQuotationInSingleStraightMarksIsPrintedWithItsSpeakerOnly() {
        String text = "The new quay in Orra was opened on Monday before 9,000 people from all over the coast. "
                + "'It was a very dear mistake that nobody in this town ever wanted at all.' "
                + "'The second quay will be far better than the first and far cheaper too,' harbour minister Lena Vask said. "
                + "She told the crowd that the port would be 'open to every ship' from the first of May.";
        List<String> printed = new ExtractiveSummarizer()
                .summarize(List.of(document(text)), Budget.sentences(5)).sentences().stream()
                        .map(Quote::labelled)
                        .toList();

        assertThat(printed).noneMatch(sentence -> sentence.contains("dear mistake"));
        assertThat(printed).anyMatch(sentence -> sentence.endsWith("Lena Vask said."));
        assertThat(printed)
                .filteredOn(sentence -> sentence.contains("open to every ship"))
                .allMatch(sentence -> sentence.endsWith("— Lena Vask"));
    }

    @Test
    void theEndOfAQuotationThatWasNeverOpenedIsHalfOfOne() {
        String text = "Nobody in this town will ever pay for such a quay.” The quay was opened on Monday.";
        Quotation quotation = new Quotation(text).paragraph(new Passage(0, text.length()));

        assertThat(quotation.cuts(new Passage(0, text.indexOf(" The quay")))).isTrue();
        assertThat(quotation.cuts(new Passage(text.indexOf("The quay"), text.length())))
                .isFalse();
    }

    private static final String THREE =
            "“The quay is open to every ship. It cost the town 40 million. Nobody will pay for another,”";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The quay is open to every ship of the coast. It has cost the harbour of Orra 40 million crowns,” Lena Vask said.",
                "Lena Vask said: \"The quay is open to every ship of the coast. It has cost the harbour of Orra 40 million crowns.\"",
                "Lena Vask said the council of Orra was glad, for “the quay is open. It has cost us 40 million crowns”, and went."
            })
    void theSentencesThroughWhichAQuotationRunsArePrintedAsOneOrNotAtAll(String quotation) {
        String text =
                "Harbour minister Lena Vask opened the new quay in Orra on Monday before 9,000 people. " + quotation;
        List<String> hundred = new ExtractiveSummarizer()
                .summarize(List.of(document(text)), Budget.words(100)).sentences().stream()
                        .map(Quote::text)
                        .toList();
        List<String> fewer = new ExtractiveSummarizer()
                .summarize(List.of(document(text)), Budget.words(30)).sentences().stream()
                        .map(Quote::text)
                        .toList();

        assertThat(hundred).hasSize(2).contains(quotation);
        assertThat(fewer).hasSize(1).doesNotContain(quotation);
    }

    @Test
    void whereSentencesAreCountedSeveralAreNotOne() {
        String text = "Harbour minister Lena Vask opened the new quay in Orra on Monday before 9,000 people. " + THREE
                + " Lena Vask said.";

        for (int sentences = 1; sentences <= 4; sentences++) {
            assertThat(new ExtractiveSummarizer()
                            .summarize(List.of(document(text)), Budget.sentences(sentences))
                            .sentences())
                    .hasSize(1);
        }
    }

    @Test
    void twoQuotationsInARowAreTwo() {
        String text =
                "“The quay is open to every ship of the coast.” “It has cost the harbour 40 million crowns,” she said.";

        assertThat(reading(text).sentences()).hasSize(2);
    }

    @Test
    void aQuotationTooLongToBePrintedIsReadByItsSentences() {
        String text =
                "“" + "The quay of Orra is open to every ship of the coast. ".repeat(9) + "So it is,” Lena Vask said.";

        assertThat(reading(text).sentences()).hasSizeGreaterThan(8);
    }

    @Test
    void aQuotationBySomeoneWhoWasNamedBeforeCarriesTheName() {
        String text = "Harbour minister Lena Vask opened the new quay in Orra on Monday before 9,000 people. "
                + "“The quay is open to every ship of the coast and of the islands,” she said. “It has cost the harbour 40 million crowns.”";

        assertThat(new ExtractiveSummarizer()
                        .summarize(List.of(document(text)), Budget.sentences(3))
                        .sentences())
                .extracting(Quote::speaker)
                .containsExactly(Optional.empty(), Optional.of("Lena Vask"), Optional.of("Lena Vask"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The quay is open to every ship of the coast and of the islands,” the board told her in May.",
                "In a letter of May the board told her that the quay was “open to every ship of the coast and of the islands”."
            })
    void whatAPronounIsToldByAnotherIsNotItsQuotation(String told) {
        String text = "Harbour minister Lena Vask opened the new quay in Orra on Monday before 9,000 people. " + told;

        assertThat(new ExtractiveSummarizer()
                        .summarize(List.of(document(text)), Budget.sentences(3))
                        .sentences())
                .hasSize(1);
    }

    private static Reading reading(String text) {
        return new Reading(0, document(text));
    }

    private static String inside(String text) {
        Quotation quotation = new Quotation(text).paragraph(new Passage(0, text.length()));
        StringBuilder inside = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (quotation.isInside(i)) {
                inside.append(text.charAt(i));
            }
        }
        return inside.toString();
    }

    private static Document document(String text) {
        return new Document("d", "", text, Optional.empty(), "", "en");
    }
}
