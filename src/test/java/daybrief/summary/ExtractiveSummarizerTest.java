package daybrief.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExtractiveSummarizerTest extends SummarizerContract {
    private static final String LEAD = "Tarvian President Denko Malorev";
    private static final String OCCUPIED = "Malorev ended a week of silence";
    private static final String REFUSED = "Calling the unrest a passing storm";

    @Override
    Summarizer summarizer() {
        return new ExtractiveSummarizer();
    }

    @Test
    void threeSentencesTellTheNewsAndLeanOnNothingAbsent() throws IOException {
        assertThat(threeOf(tarvia()))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(LEAD),
                        second -> assertThat(second).startsWith(OCCUPIED),
                        third -> assertThat(third).startsWith(REFUSED));
    }

    @Test
    void theOrderOfParagraphsDecidesNothing() throws IOException {
        for (int seed = 1; seed <= 50; seed++) {
            List<String> paragraphs = new ArrayList<>(Arrays.asList(tarvia().split("\n")));
            Collections.shuffle(paragraphs, new Random(seed));
            List<String> three = threeOf(String.join("\n", paragraphs));

            assertThat(three).as("shuffled with seed %d", seed).hasSize(3);
            assertThat(three.get(0)).as("shuffled with seed %d", seed).startsWith(LEAD);
            assertThat(String.join(" ", three))
                    .as("shuffled with seed %d", seed)
                    .contains(OCCUPIED, REFUSED);
        }
    }

    @Test
    void aLongerSummaryNeverQuotesSomeoneWhoIsNotNamed() throws IOException {
        Summary summary = summarizer().summarize(List.of(document(tarvia(), "en")), Budget.sentences(10));

        assertThat(summary.sentences()).hasSizeGreaterThan(5);
        assertThat(summary.sentences())
                .filteredOn(quote -> quote.text().contains(",\" he said"))
                .isNotEmpty()
                .allMatch(quote -> quote.speaker().isPresent());
        assertThat(summary.text()).doesNotContain("The capital itself. ", "ANGRY MARCHES");
    }

    @Test
    void anInlineHeadingIsNotPrintedAndALineBreakHyphenIsJoined() {
        String text = "DEEP MINES: Tarvia sits astride an ore- rich plateau in the far north.";
        Quote quote = summarizer()
                .summarize(List.of(document(text, "en")), Budget.sentences(1))
                .sentences()
                .get(0);

        assertThat(quote.text()).isEqualTo("Tarvia sits astride an ore-rich plateau in the far north.");
        assertThat(quote.start()).isEqualTo("DEEP MINES: ".length());
    }

    @Test
    void aPronounTakesItsPersonAlong() {
        String text =
                "Lena Vask won the race in Orra on Sunday in front of 9,000 people. She plans to run again in Tamm in May, "
                        + "the club said. A brass band played on the old market square until the evening.";
        List<String> one =
                summarizer().summarize(List.of(document(text, "en")), Budget.sentences(2)).sentences().stream()
                        .map(Quote::text)
                        .toList();

        assertThat(one.get(0)).startsWith("Lena Vask");
    }

    @Test
    void otherLanguagesAreGuardedAsWell() {
        String text = "Но позже он сказал, что мост в Орре закроют на целый месяц. "
                + "Совет города Орра решил закрыть старый мост на две недели из-за трещин. "
                + "Инженеры нашли трещины в старом мосту во время осмотра в понедельник.";
        Summary summary = summarizer().summarize(List.of(document(text, "ru")), Budget.sentences(2));

        assertThat(summary.sentences()).hasSize(2);
        assertThat(summary.text()).doesNotContain("Но позже");
    }

    @Test
    void scriptsWithoutSpacesHaveASummary() {
        String text = "奥拉市议会周一表示，这座旧桥将关闭两周进行维修。工程师在桥上发现了多处裂缝，需要立即处理。市长说，渡轮将从邻近的港口出发。";

        assertThat(summarizer()
                        .summarize(List.of(document(text, "zh")), Budget.sentences(2))
                        .sentences())
                .hasSize(2);
    }

    @Test
    void anOpeningThatPointsForwardIsStillTheOpening() {
        String text = "They stand on every hill of the county, and nobody knows who built them. "
                + "The stone towers of Orra are older than the town, the museum in Norhaven said on Monday. "
                + "Its archaeologists dated the mortar of nine towers to the years around 900. "
                + "A tenth was pulled down in 1962 to make room for a road. "
                + "The museum will show the finds from March, among them a comb and two keys.";
        assertThat(summarizer()
                        .summarize(List.of(document(text, "en")), Budget.sentences(3))
                        .text())
                .startsWith("They stand on every hill of the county");
    }

    @Test
    void aBudgetOutOfRangeIsNamed() {
        assertThatThrownBy(() -> Budget.sentences(11)).hasMessageContaining("from 1 to 10");
        assertThatThrownBy(() -> Budget.words(29)).hasMessageContaining("from 30 to 400");
    }

    private List<String> threeOf(String text) {
        return summarizer().summarize(List.of(document(text, "en")), Budget.sentences(3)).sentences().stream()
                .map(Quote::text)
                .toList();
    }

    private static String tarvia() throws IOException {
        try (InputStream in = ExtractiveSummarizerTest.class.getResourceAsStream("tarvia.txt")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
