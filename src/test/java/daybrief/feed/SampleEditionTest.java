package daybrief.feed;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleEditionTest {

    private static final Instant START = Instant.parse("2031-05-14T07:00:00Z");
    private static final Pattern REAL_WEEKDAY = Pattern.compile("(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    private final List<SampleArticle> articles = SampleEdition.startedAt(START);

    @Test
    void itIsLargeEnoughOverAllTopicsAndInTwoLanguages() {
        assertThat(articles).hasSizeGreaterThanOrEqualTo(66);
        assertThat(articles.stream()
                        .flatMap(article -> article.topics().stream())
                        .distinct())
                .hasSize(10);
        assertThat(count(article -> article.language().equals("ru"))).isGreaterThanOrEqualTo(10);
        assertThat(articles).extracting(SampleArticle::id).doesNotHaveDuplicates();
        assertThat(articles).extracting(SampleArticle::link).doesNotHaveDuplicates();
    }

    @Test
    void twoThirdsAreOfThePastThreeDaysAndTheRestArrivesInTheNextThree() {
        long past = count(article -> published(article, hours -> hours <= 0));
        long future = count(article -> published(article, hours -> hours > 0));

        assertThat((double) past / articles.size()).isBetween(0.6, 0.7);
        assertThat(past + future).isEqualTo(articles.size() - 1);
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.published().orElse(START))
                        .isBetween(START.minus(Duration.ofHours(72)), START.plus(Duration.ofHours(72))));
    }

    @Test
    void eachOfTheNextThreeMorningsHasNewStoriesAndTheFirstTwoHaveUpdates() {
        for (int day = 0; day < 3; day++) {
            int from = day * 24;
            Set<String> news = stories(article -> published(article, hours -> hours > from && hours <= from + 24));
            Set<String> before = stories(article -> published(article, hours -> hours <= from));
            assertThat(news).as("day " + day).hasSizeGreaterThanOrEqualTo(7);
            assertThat(news).as("day " + day).containsAnyElementsOf(before);
            assertThat(before).as("day " + day).doesNotContainSequence(news);
        }
    }

    @Test
    void atLeastTenStoriesAreToldByTwoOutletsOrMore() {
        long shared = articles.stream()
                .collect(Collectors.groupingBy(
                        SampleEditionTest::story, Collectors.mapping(SampleArticle::outlet, Collectors.toSet())))
                .values()
                .stream()
                .filter(outlets -> outlets.size() > 1)
                .count();

        assertThat(shared).isGreaterThanOrEqualTo(10);
    }

    @Test
    void anOpinionATeaserAnUndatedArticleAndACorrectionAreAmongThem() {
        assertThat(count(article -> article.kind().equals("opinion"))).isPositive();
        assertThat(count(article -> article.kind().equals("teaser"))).isPositive();
        assertThat(count(article -> article.published().isEmpty())).isEqualTo(1);
        assertThat(count(article -> article.title().startsWith("Correction"))).isEqualTo(1);
    }

    @Test
    void articlesAreShortAndLinksLeadNowhere() {
        assertThat(articles).allSatisfy(article -> {
            assertThat(Words.count(article.text()))
                    .as(article.id())
                    .isBetween(article.kind().equals("teaser") ? 20 : 60, 160);
            assertThat(article.link()).matches("https://[a-z-]+\\.example/[a-z0-9-]+");
        });
    }

    @Test
    void weekdaysFollowTheDateOfTheArticle() {
        assertThat(articles).allSatisfy(article -> assertThat(article.text()).doesNotContain("{"));
        String flood = text("flood/meridian", START);
        String dayLater = text("flood/meridian", START.plus(Duration.ofDays(1)));

        assertThat(flood).contains("before dawn on Tuesday");
        assertThat(dayLater).contains("before dawn on Wednesday");
    }

    @Test
    void noWeekdayIsWrittenOut() {
        Instant other = START.plus(Duration.ofDays(1));
        assertThat(articles)
                .filteredOn(article -> REAL_WEEKDAY.matcher(article.text()).find())
                .allSatisfy(article -> assertThat(article.text()).isNotEqualTo(text(article.id(), other)));
    }

    private static String text(String id, Instant start) {
        Predicate<SampleArticle> wanted = article -> article.id().equals(id);
        return SampleEdition.startedAt(start).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private long count(Predicate<SampleArticle> predicate) {
        return articles.stream().filter(predicate).count();
    }

    private Set<String> stories(Predicate<SampleArticle> predicate) {
        return articles.stream().filter(predicate).map(SampleEditionTest::story).collect(Collectors.toSet());
    }

    private static boolean published(SampleArticle article, Predicate<Double> hours) {
        return article.published()
                .map(instant -> Duration.between(START, instant).toMinutes() / 60.0)
                .filter(hours)
                .isPresent();
    }

    /** The ids are made of the story's name and the outlet's. */
    private static String story(SampleArticle article) {
        return article.id().substring(0, article.id().indexOf('/'));
    }
}
