package daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.feed.SampleArticle;
import daybrief.feed.SampleEdition;
import daybrief.story.grouping.Clusters;
import daybrief.story.grouping.Signatures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample edition says by its ids which articles tell the same story, so it can be scored by B-cubed (Bagga and Baldwin 1998). */
class SampleStoriesTest {

    private static final Instant START = Instant.parse("2031-05-14T07:00:00Z");

    private final List<SampleArticle> articles = SampleEdition.startedAt(START);

    @Test
    void theFirstDaysArticlesAndThenEachAsItArrivesBecomeTheRightStories() {
        List<List<Integer>> batches = new ArrayList<>();
        batches.add(numbers(article -> !article.arrives().isAfter(START)));
        numbers(article -> article.arrives().isAfter(START)).forEach(late -> batches.add(List.of(late)));

        Collection<List<Integer>> stories = grouped(batches);

        assertThat(precision(stories)).isGreaterThan(0.98);
        assertThat(recall(stories)).isGreaterThan(0.79);
    }

    @Test
    void inAnyOrderOneByOneTheyAreNearlyAsGood() {
        List<List<Integer>> batches = new ArrayList<>();
        numbers(article -> true).forEach(number -> batches.add(List.of(number)));
        Collections.shuffle(batches, new Random(3));

        Collection<List<Integer>> stories = grouped(batches);

        assertThat(precision(stories)).isGreaterThan(0.97);
        assertThat(recall(stories)).isGreaterThan(0.79);
    }

    @Test
    void twoTrialsBeforeTheSameJudgeAndTwoEarthquakesStayApart() {
        Map<String, Integer> storyOf = new HashMap<>();
        int story = 0;
        for (List<Integer> members : grouped(List.of(numbers(article -> true)))) {
            story++;
            for (int member : members) {
                storyOf.put(articles.get(member).id(), story);
            }
        }

        assertThat(storyOf.get("quill/gazette")).isNotEqualTo(storyOf.get("sarne/gazette"));
        assertThat(storyOf.get("tremor/beacon")).isNotEqualTo(storyOf.get("quake/meridian"));
        assertThat(storyOf.get("semi/pitch")).isNotEqualTo(storyOf.get("final/pitch"));
        assertThat(storyOf.get("quake/meridian")).isEqualTo(storyOf.get("quake/courier"));
    }

    private Collection<List<Integer>> grouped(List<List<Integer>> batches) {
        Clusters clusters = new Clusters();
        Signatures signatures = new Signatures();
        batches.forEach(batch -> batch.forEach(number -> clusters.add(signatures.of(article(articles.get(number))))));
        return numbers(article -> true).stream()
                .collect(Collectors.groupingBy(
                        number -> clusters.of(new ArticleId(number)), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private Article article(SampleArticle sample) {
        return new Article(
                new ArticleId(articles.indexOf(sample)),
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

    private double precision(Collection<List<Integer>> stories) {
        return stories.stream()
                        .flatMap(story -> story.stream().map(member -> share(story, member, story.size())))
                        .mapToDouble(share -> share)
                        .sum()
                / articles.size();
    }

    private double recall(Collection<List<Integer>> stories) {
        Map<String, Long> sizes =
                articles.stream().collect(Collectors.groupingBy(SampleStoriesTest::gold, Collectors.counting()));
        return stories.stream()
                        .flatMap(story -> story.stream()
                                .map(member ->
                                        share(story, member, sizes.getOrDefault(gold(articles.get(member)), 1L))))
                        .mapToDouble(share -> share)
                        .sum()
                / articles.size();
    }

    private double share(List<Integer> story, int member, double of) {
        String gold = gold(articles.get(member));
        return story.stream()
                        .filter(other -> gold(articles.get(other)).equals(gold))
                        .count()
                / of;
    }

    private static String gold(SampleArticle article) {
        return article.id().substring(0, article.id().indexOf('/')) + " " + article.language();
    }

    private List<Integer> numbers(java.util.function.Predicate<SampleArticle> wanted) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (wanted.test(articles.get(i))) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    @Test
    void eachStoryHasAHeadlineThatIsATitleOfItsOwn() {
        Set<String> titles = articles.stream().map(SampleArticle::title).collect(Collectors.toSet());
        for (List<Integer> members : grouped(List.of(numbers(article -> true)))) {
            Story story = Story.of(
                    new StoryId(1),
                    members.stream().map(articles::get).map(this::article).toList(),
                    START);
            assertThat(titles).contains(story.headline().text());
        }
    }
}
