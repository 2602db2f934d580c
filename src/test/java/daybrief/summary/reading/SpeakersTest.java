package daybrief.summary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.summary.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String SECOND = "\"The quay of Orra has cost the harbour of Orra forty million crowns.\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The new quay is open to every ship of the coast,\" said Lena Vask, the harbour minister. ",
                "\"The new quay is open to every ship of the coast,\" said harbour minister Lena Vask. ",
                "\"The new quay is open to every ship of the coast,\" Lena Vask, 54, and minister said. Minister Lena Vask said it was \"a good day\" for Orra. ",
                "Harbour minister Lena Vask said the quay was \"open to every ship of the coast\" from May. "
            })
    void aQuotationThatGoesOnCarriesTheNameAndFollowsTheSentenceThatGaveIt(String first) {
        assertThat(quotes(first + SECOND)).extracting(Quote::labelled).contains(SECOND + " — Lena Vask");
        assertThat(quotes(first.strip() + "\n" + SECOND))
                .extracting(Quote::labelled)
                .contains(SECOND + " — Lena Vask");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The new quay is open to every ship of the coast,\" said Orra. People in Orra danced, and Orra said \"so be it\" again. ",
                "\"The new quay is open to every ship of the coast,\" said Norhaven Radio. ",
                "\"The new quay is open to every ship of the coast,\" a spokesman for Minister Lena Vask said. ",
                "\"The new quay is open to every ship of the coast,\" said the spokesman of minister Lena Vask. ",
                "\"The new quay is open to every ship of the coast,\" said HPU strategist Lena Vask. President of Orra HPU, HPU again. ",
                "\"The new quay is open to every ship of the coast,\" the council told Minister Lena Vask. ",
                "\"The new quay is open,\" said Minister Lena Vask. \"It is not,\" said Minister Oskar Veit as Minister Lena Vask said \"it is\". ",
                "Minister Lena Vask opened the new quay of Orra on Monday before 9,000 people. "
            })
    void aQuotationOfWhoMayBeAnotherIsNobodys(String first) {
        assertThat(quotes(first + SECOND)).extracting(Quote::text).doesNotContain(SECOND);
    }

    @Test
    void aQuotationGoesOnInOtherLanguagesToo() {
        assertThat(labelled(
                        "fr",
                        "« Le nouveau quai est ouvert à tous les bateaux de la côte », a déclaré la ministre Lena Vask. "
                                + "« Le quai a coûté au port de la ville quarante millions de couronnes. »"))
                .contains("« Le quai a coûté au port de la ville quarante millions de couronnes. » — Lena Vask");
        assertThat(labelled(
                        "es",
                        "«El nuevo muelle está abierto a todos los barcos de la costa», dijo la ministra Lena Vask. "
                                + "«El muelle ha costado al puerto de la ciudad cuarenta millones de coronas.»"))
                .contains("«El muelle ha costado al puerto de la ciudad cuarenta millones de coronas.» — Lena Vask");
        assertThat(labelled(
                        "ru",
                        "«Новый причал открыт для всех кораблей побережья», — сказал министр Олег Васк. "
                                + "«Причал обошёлся порту нашего города в сорок миллионов крон»."))
                .contains("«Причал обошёлся порту нашего города в сорок миллионов крон». — Олег Васк");
    }

    private static List<String> labelled(String language, String text) {
        Document document = new Document("d", "", text, Optional.empty(), "", language);
        return new ExtractiveSummarizer()
                .summarize(List.of(document), Budget.sentences(3)).sentences().stream()
                        .map(Quote::labelled)
                        .toList();
    }

    private static List<Quote> quotes(String text) {
        Document document = new Document("d", "", text, Optional.empty(), "", "en");
        return new ExtractiveSummarizer()
                .summarize(List.of(document), Budget.sentences(3))
                .sentences();
    }
}
