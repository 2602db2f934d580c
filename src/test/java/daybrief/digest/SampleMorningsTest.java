package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.digest.print.Details;
import daybrief.digest.print.Entry;
import daybrief.digest.print.Sentence;
import daybrief.source.Intake;
import daybrief.source.SampleArrivals;
import daybrief.summary.Allowance;
import daybrief.text.Words;
import daybrief.topic.Classifier;
import daybrief.topic.TopicsFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample edition as it comes over four mornings. */
class SampleMorningsTest {
    @TempDir
    Path folder;

    private Morning morning;
    private SampleArrivals arrivals;

    @BeforeEach
    void open() {
        morning = new Morning(folder, "2026-11-22T05:30:00Z", Allowance.BROADCAST);
        Classifier classifier = new Classifier(TopicsFile.packaged().topics());
        arrivals = new SampleArrivals(
                morning.db, morning.sources, new Intake(morning.articles, classifier, morning.clock));
    }

    @AfterEach
    void close() {
        morning.close();
    }

    private List<Edition> mornings() {
        var reader = morning.reader(1, "UTC", "06:00");
        morning.db.write(tx -> {
            morning.choices.topic(tx, reader.id(), "world", false);
            return null;
        });
        List<Edition> editions = new ArrayList<>();
        for (int day = 0; day < 4; day++) {
            morning.time.set(Instant.parse("2026-11-22T06:00:00Z").plus(Duration.ofDays(day)));
            arrivals.run();
            morning.group();
            Edition edition = morning.editor.brief(morning.again(reader), Optional.empty(), morning.time.get());
            if (edition.kind() != Edition.Kind.REPEATED) {
                morning.read(edition);
                editions.add(edition);
            }
        }
        return editions;
    }

    @Test
    void noArticleIsQuotedBeyondWhatIsAllowedButByASingleSentence() {
        int quoted = 0;
        for (Edition edition : mornings()) {
            for (Entry entry : edition.content().entries()) {
                Map<ArticleId, List<Sentence>> byArticle = new HashMap<>();
                entry.sentences()
                        .forEach(sentence -> byArticle
                                .computeIfAbsent(
                                        entry.sources().get(sentence.source()).article(), id -> new ArrayList<>())
                                .add(sentence));
                assertThat(byArticle.size()).isLessThanOrEqualTo(2);
                for (var each : byArticle.entrySet()) {
                    Article article = morning.articles.get(each.getKey());
                    int words = each.getValue().stream()
                            .mapToInt(sentence -> Words.count(sentence.text()))
                            .sum();
                    quoted++;
                    assertThat(each.getValue().size() == 1 || words <= Allowance.BROADCAST.of(article.text()))
                            .as(words + " words of " + article.title())
                            .isTrue();
                }
            }
        }
        assertThat(quoted).isGreaterThan(15);
    }

    @Test
    void noOpinionComesTwiceAndNoneLendsASentence() {
        Set<ArticleId> named = new HashSet<>();
        for (Edition edition : mornings()) {
            edition.content()
                    .besides()
                    .opinions()
                    .forEach(mention -> assertThat(named.add(mention.source().article()))
                            .as(mention.headline())
                            .isTrue());
            edition.content()
                    .entries()
                    .forEach(entry -> entry.sentences()
                            .forEach(sentence -> assertThat(morning.articles
                                            .get(entry.sources()
                                                    .get(sentence.source())
                                                    .article())
                                            .kind()
                                            .isAside())
                                    .isFalse()));
        }
        assertThat(named).isNotEmpty();
    }

    @Test
    void theCorrectionOfTheTollIsToldOnItsStoryAndNobodyReadsTheWrongNumber() {
        List<Details.Amendment> amendments = new ArrayList<>();
        for (Edition edition : mornings()) {
            for (Entry entry : edition.content().entries()) {
                amendments.addAll(entry.details().amendments());
                assertThat(entry.headline()).doesNotContain("Three drown").doesNotStartWith("Correction");
                assertThat(entry.texts()).noneMatch(text -> text.contains("Three people have drowned"));
            }
        }
        assertThat(amendments)
                .extracting(Details.Amendment::text)
                .containsExactly("two people died in Skarrowick, not three");
    }
}
