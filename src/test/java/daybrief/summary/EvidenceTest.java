package daybrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static Evidence around(String text, String sentence, int words) {
        int at = text.indexOf(sentence);
        int start = text.codePointCount(0, at);
        int end = start + sentence.codePointCount(0, sentence.length());
        return Evidence.around(
                new Document("d", "", text, Optional.empty(), "", "und"),
                new Quote(sentence, 0, start, end, List.of(new Run(start, end))),
                words);
    }

    @Test
    void aSentenceStandsBetweenAsManyWordsAsAreAskedFor() {
        assertThat(around("One two three. The 🌊 came. Four five six.", "The 🌊 came.", 2))
                .isEqualTo(new Evidence("two three.", List.of("The 🌊 came."), "Four five"));
    }

    @Test
    void aTextWithoutSpacesIsShownNoFurtherThanWordsWouldReach() {
        String line = "🌊潮".repeat(50_000);
        Evidence evidence = around(line + "海堤在黎明前断裂。" + line, "海堤在黎明前断裂。", 15);
        assertThat(evidence.sentence()).containsExactly("海堤在黎明前断裂。");
        assertThat(evidence.before().length() + evidence.after().length()).isLessThan(700);
        assertThat(evidence.before()).hasSizeBetween(100, 301).endsWith("🌊潮");
        assertThat(evidence.after()).hasSizeBetween(100, 301).startsWith("🌊潮");
        assertThat(evidence.before().codePointAt(0)).isIn("🌊".codePointAt(0), "潮".codePointAt(0));
    }

    @Test
    void nothingStandsAroundATextOfOneSentence() {
        assertThat(around("The wall broke.", "The wall broke.", 15))
                .isEqualTo(new Evidence("", List.of("The wall broke."), ""));
    }

    @Test
    void whatIsLeftOutInPrintIsShownBetweenWhatIsPrinted() {
        String text = "🌊 One. Lena Vask (pictured) opened the quay. Two.";
        List<Run> runs = List.of(new Run(7, 16), new Run(28, 44));
        Quote quote = new Quote("Lena Vask opened the quay.", 0, 7, 44, runs);
        Document document = new Document("d", "", text, Optional.empty(), "", "en");

        assertThat(Places.violation(new Summary(List.of(quote)), List.of(document)))
                .isEmpty();
        assertThat(Evidence.around(document, quote, 1).sentence())
                .containsExactly("Lena Vask", "(pictured)", "opened the quay.");
    }
}
