package daybrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every summariser owes to texts that nobody should send: it ends in time, throws nothing, prints what stands at its places, keeps
 * the budget, says the same twice, and a longer summary contains the shorter.
 */
abstract class HostileContract {
    private static final int SEEDS = 3;

    abstract Summarizer summarizer();

    static Document document(String text, String language) {
        return new Document("d", "", text, Optional.empty(), "", language);
    }

    @ParameterizedTest
    @EnumSource
    void aStrangeTextBreaksNoPromise(HostileTexts.Kind kind) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            HostileTexts texts = new HostileTexts(seed);
            List<Document> documents = Stream.of(kind, kind, HostileTexts.Kind.SHORT_SENTENCES)
                    .limit(1 + seed % 3)
                    .map(one -> document(texts.text(one), one.language))
                    .toList();
            keepsItsPromises(
                    documents,
                    IntStream.rangeClosed(1, 10).mapToObj(Budget::sentences).toList());
            keepsItsPromises(
                    documents,
                    IntStream.rangeClosed(0, 18)
                            .mapToObj(i -> Budget.words(30 + 20 * i))
                            .toList());
        }
    }

    @Test
    @Timeout(20)
    void aMegabyteWithoutAFullStopEndsInTime() {
        List<Document> documents = List.of(document(new HostileTexts(3).megabyte(), "en"));

        keepsItsPromises(documents, List.of(Budget.words(100)));
    }

    @Test
    @Timeout(20)
    void hugeAndBrokenTextsEndInTime() {
        String lines = IntStream.range(0, 2_000)
                .mapToObj(i -> "Town " + i + " voted for road number " + i % 97 + " on day " + i % 31 + " of the year.")
                .collect(Collectors.joining("\n"));
        for (String text : List.of(
                "word ".repeat(200_000), "ab".repeat(500_000), lines, "\"".repeat(300_000), "A. ".repeat(300_000))) {
            List<Document> documents = List.of(document(text, "en"));
            assertThat(Places.violation(summarizer().summarize(documents, Budget.words(100)), documents))
                    .isEmpty();
        }
    }

    @Test
    void randomTextsBreakNoPromise() {
        Random random = new Random(11);
        String[] parts = {
            "Orra",
            "the",
            "said",
            "he",
            ".",
            "!",
            "?\"",
            "\"",
            "“",
            "”",
            "\n",
            "\n\n",
            " - ",
            "\ud83d\ude00",
            "\ud83d",
            "1.5",
            "(",
            ")",
            "\u0000",
            "energy- rich",
            "U.S."
        };
        for (int round = 0; round < 400; round++) {
            String text = random.ints(random.nextInt(200), 0, parts.length)
                    .mapToObj(i -> parts[i])
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            List<Document> documents = List.of(document(text, round % 2 == 0 ? "en" : "und"));
            Summary summary = summarizer().summarize(documents, Budget.words(40));
            assertThat(Places.violation(summary, documents)).as(text).isEmpty();
            assertThat(summary.words()).isLessThanOrEqualTo(40);
        }
    }

    /** @param budgets from the shortest to the longest */
    private void keepsItsPromises(List<Document> documents, List<Budget> budgets) {
        List<Quote> shorter = List.of();
        for (Budget budget : budgets) {
            Summary summary = summarizer().summarize(documents, budget);
            assertThat(Places.violation(summary, documents))
                    .as("%s of %s", budget, documents)
                    .isEmpty();
            assertThat(summary.words()).isLessThanOrEqualTo(budget.words());
            assertThat(summary.sentences())
                    .hasSizeLessThanOrEqualTo(budget.sentences())
                    .as("%s of %s", budget, documents)
                    .containsAll(shorter);
            shorter = summary.sentences();
        }
        Budget last = budgets.get(budgets.size() - 1);
        assertThat(summarizer().summarize(documents, last).sentences()).isEqualTo(shorter);
    }
}
