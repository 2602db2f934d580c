package daybrief.digest;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.story.Outline;
import daybrief.story.Story;
import daybrief.story.StoryId;
import daybrief.summary.Allowance;
import daybrief.topic.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Stories made up for tests, all on one morning. */
final class Pressroom {
    static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");

    /** Texts of tests have a few lines: a quarter of one is no sentence. */
    static final Allowance ALL = new Allowance(400, 100);

    private final AtomicLong ids = new AtomicLong();

    static final String FLOOD = "The river Orra broke its banks at Norhaven on Saturday night. "
            + "About 6,500 people left their homes in the lower town, the mayor Tessa Wyle said. "
            + "Two bridges are closed and the railway has stopped all trains to the coast.";
    static final String FLOOD_LATER = "Soldiers have begun to fill the breach in the Norhaven dyke with sandbags. "
            + "About 9,000 people left their homes in the lower town, the mayor Tessa Wyle said. "
            + "An insurer puts the damage at forty million crowns.";

    Article article(String outlet, String title, String text, Duration age) {
        return article(outlet, title, text, age, Map.of("world", 0.9));
    }

    Article article(String outlet, String title, String text, Duration age, Map<String, Double> topics) {
        Instant at = NOW.minus(age);
        return new Article(
                new ArticleId(ids.incrementAndGet()),
                outlet,
                Optional.of(
                        "https://" + outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/" + ids),
                title,
                text,
                "en",
                Optional.empty(),
                Kind.NEWS,
                Optional.of(at),
                at,
                at,
                1,
                topics);
    }

    static Article as(Article article, Kind kind) {
        return new Article(
                article.id(),
                article.outlet(),
                article.link(),
                article.title(),
                article.text(),
                article.language(),
                article.author(),
                kind,
                article.published(),
                article.seen(),
                article.changed(),
                article.version(),
                article.topics());
    }

    static Article in(Article article, String language) {
        return new Article(
                article.id(),
                article.outlet(),
                article.link(),
                article.title(),
                article.text(),
                language,
                article.author(),
                article.kind(),
                article.published(),
                article.seen(),
                article.changed(),
                article.version(),
                article.topics());
    }

    static Article undated(Article article) {
        return new Article(
                article.id(),
                article.outlet(),
                article.link(),
                article.title(),
                article.text(),
                article.language(),
                article.author(),
                article.kind(),
                Optional.empty(),
                article.seen(),
                article.changed(),
                article.version(),
                article.topics());
    }

    Story story(Article... articles) {
        List<Article> all = List.of(articles);
        Instant changed =
                all.stream().map(Article::changed).max(Instant::compareTo).orElseThrow();
        return Story.of(new StoryId(all.get(0).id().value()), all, changed);
    }

    /** These stories as an archive. */
    static Newsroom.Archive archive(List<Story> stories) {
        return new Newsroom.Archive() {
            @Override
            public List<String> topics() {
                return List.of();
            }

            @Override
            public List<Outline> outlines() {
                return stories.stream().map(Pressroom::outline).toList();
            }

            @Override
            public List<Story> read(Collection<StoryId> ids) {
                return stories.stream()
                        .filter(story -> ids.contains(story.id()))
                        .toList();
            }

            @Override
            public List<Story> about(Wish wish) {
                return stories;
            }
        };
    }

    private static Outline outline(Story story) {
        return new Outline(
                story.id(),
                story.language(),
                story.changed(),
                story.articles().size(),
                story.outlets().size(),
                story.isAside(),
                story.published(),
                story.topics());
    }

    Story flood() {
        return story(article("Harbour Gazette", "Orra floods Norhaven's lower town", FLOOD, Duration.ofHours(9)));
    }
}
