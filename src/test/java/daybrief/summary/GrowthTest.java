package daybrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the work grows with a text: counted in what it allocates, which unlike time is the same on every machine. */
class GrowthTest {
    private static final int WORDS = 14;

    /** Twice the text takes 2.2 times the work where that is n log n, 4 times where it is quadratic. */
    private static final double MOST = 2.5;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** The same people, pronouns and nouns again and again, and a paragraph torn apart or not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pavel Orlov %s the bridge in Tamm, said Mr Orlov. ",
                "He %s the bridge after Orlov had left it. ",
                "\n\nShe %s that the move was his, “and %s the river”. ",
                "In Tamm %s the %s by the %s. "
            })
    void twiceTheSentencesTakeTwiceTheWork(String pattern) {
        Document half = document(pattern, 1_000);
        Document whole = document(pattern, 2_000);
        work(half);
        work(whole);

        assertThat(work(whole)).isLessThan(MOST * work(half));
    }

    @Test
    void nothingIsReadOfATextBeyondItsTwoThousandthSentence() {
        Document whole = document("In Tamm %s the %s by the %s. ", 2_000);
        Document longer = document("In Tamm %s the %s by the %s. ", 2_300);

        assertThat(new ExtractiveSummarizer()
                        .summarize(List.of(longer), Budget.words(250))
                        .text())
                .isEqualTo(new ExtractiveSummarizer()
                        .summarize(List.of(whole), Budget.words(250))
                        .text());
    }

    private double work(Document document) {
        long before = threads.getCurrentThreadAllocatedBytes();
        new ExtractiveSummarizer().summarize(List.of(document), Budget.words(250));
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Document document(String pattern, int sentences) {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder("Pavel Orlov, the mayor of Tamm, closed the old bridge over the Orra. ");
        for (int i = 1; i < sentences; i++) {
            String words = words(random);
            text.append(pattern.replace("%s", words));
        }
        return new Document("d", "", text.toString(), Optional.empty(), "", "en");
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS / 3; i++) {
            words.append(i == 0 ? "" : " ").append(spelled((int) Math.pow(5_000, random.nextDouble())));
        }
        return words.toString();
    }

    private static String spelled(int rank) {
        StringBuilder letters = new StringBuilder();
        for (int rest = rank + 40; rest > 0; rest /= 40) {
            letters.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest % 5));
        }
        return letters.toString();
    }
}
