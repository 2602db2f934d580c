package daybrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import daybrief.fuzz.Input;
import java.util.List;

/** The first line of an input is the language, what follows is a text. */
class SummaryFuzzTest {
    private final Summarizer summarizer = new ExtractiveSummarizer();

    @FuzzTest
    void whatIsPrintedStandsInTheTextAndWithinTheBudget(byte[] bytes) {
        Input input = Input.of(bytes);
        String language = input.head().matches("[a-z]{2,3}") ? input.head() : "und";
        List<Document> documents = List.of(HostileContract.document(input.text(), language));
        Summary shorter = summarizer.summarize(documents, Budget.words(30));
        Summary longer = summarizer.summarize(documents, Budget.words(60));

        assertThat(Places.violation(shorter, documents)).isEmpty();
        assertThat(Places.violation(longer, documents)).isEmpty();
        assertThat(shorter.words()).isLessThanOrEqualTo(30);
        assertThat(longer.words()).isLessThanOrEqualTo(60);
        assertThat(longer.sentences()).containsAll(shorter.sentences());
        assertThat(summarizer.summarize(documents, Budget.words(60))).isEqualTo(longer);
    }
}
