package daybrief.summary;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steady state of summarising: an article, a cluster, and texts of 100 to 2,000 sentences for how the work grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SummaryBenchmark {
    private final Summarizer summarizer = new ExtractiveSummarizer();
    private List<Document> article = List.of();
    private List<Document> cluster = List.of();

    /** A text of so many sentences. */
    @State(Scope.Benchmark)
    public static class Long {
        @Param({"100", "250", "500", "1000", "2000"})
        int sentences;

        private List<Document> documents = List.of();

        @Setup
        public void write() {
            documents = List.of(new News(7).document(sentences));
        }
    }

    @Setup
    public void write() {
        News news = new News(5);
        article = List.of(news.document(20));
        cluster = IntStream.range(0, 5).mapToObj(i -> news.document(17)).toList();
    }

    /** 360 words. */
    @Benchmark
    public Summary articleAtThreeSentences() {
        return summarizer.summarize(article, Budget.sentences(3));
    }

    /** 85 sentences in five documents. */
    @Benchmark
    public Summary clusterAt250Words() {
        return summarizer.summarize(cluster, Budget.words(250));
    }

    @Benchmark
    public Summary longTextAt250Words(Long text) {
        return summarizer.summarize(text.documents, Budget.words(250));
    }

    /** Invented sentences of 18 words from a seed; few words are frequent and many rare, as in any language. */
    private static final class News {
        private static final int WORDS = 16;
        private static final int RAREST = 6_000;

        private final Random random;

        News(int seed) {
            random = new Random(seed);
        }

        Document document(int sentences) {
            String text = IntStream.range(0, sentences)
                    .mapToObj(i -> sentence() + (i % 3 == 2 ? "\n\n" : " "))
                    .collect(Collectors.joining());
            return new Document("d", "", text, Optional.empty(), "", "en");
        }

        private String sentence() {
            return "The " + name()
                    + IntStream.range(0, WORDS).mapToObj(i -> " " + word()).collect(Collectors.joining()) + ".";
        }

        private String word() {
            int rank = (int) Math.pow(RAREST, random.nextDouble());
            return switch (rank) {
                case 1, 2 -> "the";
                case 3 -> "of";
                case 4 -> "and";
                case 5 -> "in";
                default -> rank % 9 == 0 ? name() : spelled(rank);
            };
        }

        private String name() {
            String name = spelled(1 + random.nextInt(60));
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }

        private static String spelled(int rank) {
            String letters = "";
            for (int rest = rank + 40; rest > 0; rest /= 40) {
                letters += "bdfgklmnprstvz".charAt(rest % 14) + "" + "aeiou".charAt(rest % 5);
            }
            return letters;
        }
    }
}
