package daybrief.story;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Articles;
import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.story.grouping.Clusters;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each article that no story holds yet its story, and one that has got its whole text since, another if need be; two stories may
 * turn out to be one by that, and an article may move to the story that it fits better. The order of arrival does not matter: articles
 * are compared with those around their own time, not with the latest. One run at a time.
 */
public final class Grouping {

    private static final int BATCH = 400;

    private final Database db;
    private final Articles articles;
    private final Stories stories;
    private final InstantSource clock;
    private final Window window;

    public Grouping(Database db, Articles articles, Stories stories, InstantSource clock) {
        this.db = db;
        this.articles = articles;
        this.stories = stories;
        this.clock = clock;
        this.window = new Window(articles, stories);
    }

    /** @return how many articles were given their place */
    public synchronized int run() {
        int placed = 0;
        for (List<Article> batch = next(); !batch.isEmpty(); batch = next()) {
            slices(batch).forEach(this::place);
            placed += batch.size();
        }
        return placed;
    }

    private List<Article> next() {
        return articles.ungrouped(BATCH);
    }

    /** Parts the batch so that each part, with the window around it, is a few days long: an archive may span years. */
    private static List<List<Article>> slices(List<Article> batch) {
        List<Article> sorted = batch.stream()
                .sorted(Comparator.comparing(Article::when)
                        .thenComparing(article -> article.id().value()))
                .toList();
        List<List<Article>> slices = new ArrayList<>();
        Instant end = Instant.MIN;
        for (Article article : sorted) {
            if (article.when().isAfter(end)) {
                slices.add(new ArrayList<>());
                end = article.when().plus(Clusters.WINDOW);
            }
            slices.get(slices.size() - 1).add(article);
        }
        return slices;
    }

    private void place(List<Article> slice) {
        Instant now = clock.instant();
        Map<ArticleId, StoryId> held =
                stories.places(slice.stream().map(Article::id).toList());
        Clusters clusters =
                window.around(slice.get(0).when(), slice.get(slice.size() - 1).when(), now);
        slice.stream().filter(article -> !held.containsKey(article.id())).forEach(window::add);
        slice.stream().filter(article -> held.containsKey(article.id())).forEach(window::renew);
        if (!write(slice, held, clusters)) {
            place(slice);
        }
    }

    /** @return false when a story was taken apart meanwhile: nothing is written then */
    private boolean write(List<Article> slice, Map<ArticleId, StoryId> held, Clusters clusters) {
        List<Clusters.Move> moves = clusters.moved();
        try {
            return db.write(tx -> {
                if (!window.isCurrent(tx)) {
                    return false;
                }
                held.values().forEach(story -> stories.touch(tx, story, clock.instant()));
                follow(tx, clusters, moves);
                articles.markGrouped(tx, slice.stream().map(Article::id).toList());
                return true;
            });
        } catch (RuntimeException undone) {
            window.forget();
            throw undone;
        }
    }

    /** Writes what has moved, and tells the clusters under which numbers new ones are known. */
    private void follow(Tx tx, Clusters clusters, List<Clusters.Move> moves) {
        Placing placing = new Placing(tx, clock.instant());
        Map<Long, StoryId> opened = new HashMap<>();
        Map<ArticleId, Article> moved = new HashMap<>();
        articles.byIds(moves.stream().map(Clusters.Move::article).toList())
                .forEach(article -> moved.put(article.id(), article));
        for (Clusters.Move move : moves) {
            Article article = moved.get(move.article());
            if (article != null) {
                StoryId story = move.to() > 0
                        ? new StoryId(move.to())
                        : opened.computeIfAbsent(move.to(), cluster -> placing.open(article));
                placing.put(article, story);
            }
        }
        placing.finish();
        opened.forEach((cluster, story) -> clusters.name(cluster, story.value()));
    }
}
