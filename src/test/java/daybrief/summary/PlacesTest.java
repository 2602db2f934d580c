package daybrief.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final String TEXT =
            "😀 The dam\n held  on Tuesday night. Nobody was hurt, police said. All went home.";
    private static final List<Document> DOCUMENTS = List.of(SummarizerContract.document(TEXT, "en"));

    @Test
    void aSentenceAtItsPlaceIsSound() {
        assertThat(Places.violation(
                        summary(new Quote("The dam held on Tuesday night.", 0, 2, 34, List.of(new Run(2, 34)))),
                        DOCUMENTS))
                .isEmpty();
    }

    @Test
    void aSentenceOfTwoRunsIsSound() {
        Quote quote = new Quote("The dam held", 0, 2, 16, List.of(new Run(2, 9), new Run(11, 16)));

        assertThat(Places.violation(summary(quote), DOCUMENTS)).isEmpty();
    }

    @Test
    void whatDoesNotStandThereIsNamed() {
        Summary invented = summary(new Quote("The dam broke.", 0, 2, 34, List.of(new Run(2, 34))));

        assertThatThrownBy(() -> Places.check(invented, DOCUMENTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The dam broke.");
    }

    @Test
    void runsOutsideTheDocumentOrOutOfOrderAreNamed() {
        assertThat(Places.violation(summary(new Quote("x", 0, 2, 999, List.of(new Run(2, 999)))), DOCUMENTS))
                .isPresent();
        assertThat(Places.violation(summary(new Quote("x", 1, 2, 34, List.of(new Run(2, 34)))), DOCUMENTS))
                .isPresent();
        Quote crossed = new Quote("held The dam", 0, 2, 34, List.of(new Run(11, 15), new Run(2, 9)));
        assertThat(Places.violation(summary(crossed), DOCUMENTS)).isPresent();
    }

    @Test
    void evidenceShowsTheWordsAround() {
        Quote quote = new Quote("Nobody was hurt, police said.", 0, 35, 64, List.of(new Run(35, 64)));

        assertThat(Evidence.around(DOCUMENTS.get(0), quote, 2))
                .isEqualTo(new Evidence("Tuesday night.", List.of("Nobody was hurt, police said."), "All went"));
        assertThat(Evidence.around(DOCUMENTS.get(0), quote, 500).after()).isEqualTo("All went home.");
    }

    private static Summary summary(Quote quote) {
        return new Summary(List.of(quote));
    }
}
