package daybrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every summariser owes: no invented sentence, budget kept, deterministic, empty-safe, in order, no junk. */
abstract class SummarizerContract extends HostileContract {
    private static final String HARBOUR = """
            ORRA (Tammpress) - The port of Orra will close for three weeks in May, the harbour board said on Monday.

            Divers found cracks in the oldest quay, which was built in 1911. "We could not sleep at night," board member Lena Vask said.

            Subscribe to our newsletter for more.

            Ferries to Tamm will leave from Hessel until the quay has been repaired, the board said. Share this on Facebook and Twitter.

            Fishermen fear for the herring season. Their union asked the town for 2 million crowns in aid.
            """;
    private static final String HARBOUR_TOO = """
            Cracks in a quay force the port of Orra to shut in May, and ferries will use Hessel instead.

            The town council meets on Friday to discuss aid for fishermen, mayor Otto Brand said.
            """;

    @Test
    void everySentenceStandsInItsSource() {
        List<Document> documents = List.of(document(HARBOUR, "en"), document(HARBOUR_TOO, "en"));
        Summary summary = summarizer().summarize(documents, Budget.words(120));

        assertThat(summary.sentences()).isNotEmpty();
        assertThat(Places.violation(summary, documents)).isEmpty();
    }

    @Test
    void theBudgetIsKept() {
        List<Document> documents = List.of(document(HARBOUR, "en"), document(HARBOUR_TOO, "en"));
        for (int n = 1; n <= 10; n++) {
            assertThat(summarizer().summarize(documents, Budget.sentences(n)).sentences())
                    .hasSizeBetween(1, n);
        }
        for (int words = 30; words <= 400; words += 37) {
            assertThat(summarizer().summarize(documents, Budget.words(words)).words())
                    .isBetween(1, words);
        }
        Summary both = summarizer().summarize(documents, Budget.atMost(2, 45));
        assertThat(both.words()).isBetween(1, 45);
        assertThat(both.sentences()).hasSizeBetween(1, 2);
    }

    @Test
    void aLongerSummaryContainsTheShorter() {
        List<Document> documents =
                List.of(document(HARBOUR, "en"), document(HARBOUR_TOO, "en"), document(council(), "en"));
        for (int n = 1; n < 10; n++) {
            assertThat(quotes(documents, Budget.sentences(n + 1)))
                    .as("%d sentences", n + 1)
                    .containsAll(quotes(documents, Budget.sentences(n)));
        }
        for (int words = 30; words < 400; words++) {
            assertThat(quotes(documents, Budget.words(words + 1)))
                    .as("%d words", words + 1)
                    .containsAll(quotes(documents, Budget.words(words)));
        }
    }

    @Test
    void nestedSummariesOfRandomTextsAreNested() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            List<Document> documents = List.of(document(randomNews(random), "en"), document(randomNews(random), "und"));
            int less = 30 + random.nextInt(300);
            int more = less + 1 + random.nextInt(400 - less);
            assertThat(quotes(documents, Budget.words(more)))
                    .as("%d and %d words of %s", less, more, documents)
                    .containsAll(quotes(documents, Budget.words(less)));
        }
    }

    @Test
    void aLengthIsFilledWhereThereIsEnoughToSay() {
        List<Document> documents = List.of(document(council(), "en"));
        for (int words : List.of(30, 60, 100, 150, 250)) {
            assertThat(summarizer().summarize(documents, Budget.words(words)).words())
                    .as("of %d words", words)
                    .isBetween(words / 2, words);
        }
    }

    @Test
    void upToThreeSentencesDrawOnAtMostTwoDocuments() {
        List<Document> documents =
                List.of(document(HARBOUR, "en"), document(HARBOUR_TOO, "en"), document(council(), "en"));
        for (Budget budget : List.of(Budget.sentences(3), Budget.words(60), Budget.words(80), Budget.atMost(3, 90))) {
            List<Quote> quotes = quotes(documents, budget);
            assertThat(quotes.stream().map(Quote::document).distinct().count())
                    .as("of %s", quotes)
                    .isLessThanOrEqualTo(quotes.size() <= 3 ? 2 : 3);
        }
    }

    private List<Quote> quotes(List<Document> documents, Budget budget) {
        return summarizer().summarize(documents, budget).sentences();
    }

    /** Forty decisions of one evening, no two alike. */
    private static String council() {
        String[] who = {
            "The school board", "Mayor Otto Brand", "The harbour office", "A court in Tamm", "The fire brigade"
        };
        String[] what = {
            "voted for new ferries",
            "closed the old library",
            "asked for 2 million crowns",
            "found cracks in a quay",
            "raised fares"
        };
        String[] where = {
            "in Orra", "at the northern border after a long debate", "near Hessel, where 400 people live", "in Tamm"
        };
        String[] when = {
            "on Monday", "after three weeks of talks with the union", "in May", "before the herring season begins"
        };
        return IntStream.range(0, 40)
                .mapToObj(i -> String.join(" ", who[i % 5], what[i * 3 % 5], where[i / 3 % 4], when[i / 7 % 4])
                        + " for " + (i * i + 3) + " days.")
                .collect(Collectors.joining(" "));
    }

    private static String randomNews(Random random) {
        String[] words = {
            "Orra", "harbour", "the", "ferry", "said", "Vask", "closed", "he", "crowns", "council", "in", "May", "12"
        };
        return IntStream.range(0, 5 + random.nextInt(30))
                .mapToObj(i -> "The "
                        + random.ints(4 + random.nextInt(40), 0, words.length)
                                .mapToObj(k -> words[k])
                                .collect(Collectors.joining(" "))
                        + ".")
                .collect(Collectors.joining(random.nextBoolean() ? " " : "\n\n"));
    }

    @Test
    void theSameDocumentsGiveTheSameSummary() {
        List<Document> documents = List.of(document(HARBOUR, "en"), document(HARBOUR_TOO, "en"));

        assertThat(summarizer().summarize(documents, Budget.words(60)))
                .isEqualTo(summarizer().summarize(documents, Budget.words(60)));
    }

    @Test
    void nothingToSayGivesNothing() {
        for (String text : List.of("", " \n\t ", "\u0000\u0007", "😀😀😀 😀", "!!! ... ???", "[]{}|")) {
            assertThat(summarizer()
                            .summarize(List.of(document(text, "en")), Budget.sentences(3))
                            .sentences())
                    .as("of %s", text)
                    .isEmpty();
        }
        assertThat(summarizer().summarize(List.of(), Budget.words(30))).isEqualTo(Summary.EMPTY);
    }

    @Test
    void whatPagesSayAboutThemselvesIsNoNews() {
        Summary summary = summarizer().summarize(List.of(document(HARBOUR, "en")), Budget.words(400));

        assertThat(summary.text()).contains("three weeks in May").doesNotContain("Subscribe", "Facebook", "Tammpress");
    }

    @Test
    void sentencesStandInTheOrderOfTheirDocuments() {
        List<Document> documents = List.of(document(HARBOUR, "en"), document(HARBOUR_TOO, "en"));
        List<Quote> sentences =
                summarizer().summarize(documents, Budget.words(200)).sentences();

        assertThat(sentences.stream().map(Quote::document).toList()).isSorted();
    }

    @Test
    void noSentenceIsSaidTwice() {
        List<Document> documents = List.of(document(HARBOUR, "en"), document(HARBOUR, "en"));
        List<Quote> sentences =
                summarizer().summarize(documents, Budget.words(400)).sentences();

        assertThat(sentences.stream().map(Quote::text)).doesNotHaveDuplicates();
    }
}
