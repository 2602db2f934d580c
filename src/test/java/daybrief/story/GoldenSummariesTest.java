package daybrief.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.feed.SampleArticle;
import daybrief.feed.SampleEdition;
import daybrief.story.grouping.Clusters;
import daybrief.story.grouping.Signatures;
import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.summary.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Three sentences of each story of the sample edition, as they were read and found good enough. A change that alters them is to be read
 * in the difference, and then kept by {@code mvn test -Dtest=GoldenSummariesTest -Ddaybrief.golden=renew}.
 */
class GoldenSummariesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "daybrief", "golden", "sample.txt");
    private static final Instant START = Instant.parse("2031-05-14T07:00:00Z");

    private final List<SampleArticle> articles = SampleEdition.startedAt(START);

    @Test
    void theStoriesOfTheSampleEditionAreSummarisedAsTheyWereRead() throws IOException {
        String now = stories().stream().map(this::page).collect(Collectors.joining("\n"));
        if ("renew".equals(System.getProperty("daybrief.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, now, UTF_8);
        }
        assertThat(now.lines()).isNotEmpty().containsExactlyElementsOf(Files.readAllLines(GOLDEN, UTF_8));
    }

    /** All the news that was grouped with each other; opinions and the like lend no sentence. */
    private List<List<Article>> stories() {
        Clusters clusters = new Clusters();
        Signatures signatures = new Signatures();
        Map<Long, List<Article>> stories = new TreeMap<>(Collections.reverseOrder());
        List<Article> all = new ArrayList<>();
        articles.forEach(sample -> all.add(article(all.size(), sample)));
        all.forEach(article -> clusters.add(signatures.of(article)));
        all.stream()
                .filter(article -> article.kind() == Kind.NEWS)
                .forEach(article -> stories.computeIfAbsent(clusters.of(article.id()), story -> new ArrayList<>())
                        .add(article));
        return List.copyOf(stories.values());
    }

    private String page(List<Article> story) {
        List<Document> documents = story.stream()
                .map(article -> new Document(
                        Long.toString(article.id().value()),
                        article.title(),
                        article.text(),
                        article.published(),
                        article.outlet(),
                        article.language()))
                .toList();
        return "== " + story.get(0).title() + "\n"
                + new ExtractiveSummarizer()
                        .summarize(documents, Budget.sentences(3)).sentences().stream()
                                .map(quote -> line(quote, story))
                                .collect(Collectors.joining());
    }

    private String line(Quote quote, List<Article> story) {
        int article = (int) story.get(quote.document()).id().value();
        return quote.labelled() + " [" + articles.get(article).id() + "]\n";
    }

    private static Article article(int number, SampleArticle sample) {
        return new Article(
                new ArticleId(number),
                sample.outlet(),
                Optional.of(sample.link()),
                sample.title(),
                sample.text(),
                sample.language(),
                sample.author(),
                Kind.valueOf(sample.kind().toUpperCase(Locale.ROOT)),
                sample.published(),
                sample.arrives(),
                sample.arrives(),
                1,
                Map.of());
    }
}
