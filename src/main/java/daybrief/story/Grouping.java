package daybrief.story;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Articles;
import daybrief.db.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins each article that no story holds yet to a story that tells the same, or opens one. The order of arrival does not matter:
 * articles are compared with those around their own time, not with the latest. One run at a time.
 */
public final class Grouping {

    private static final int BATCH = 400;
    private static final int NEIGHBOURS = 6_000;

    private final Database db;
    private final Articles articles;
    private final Stories stories;
    private final InstantSource clock;
    private final Signatures signatures = new Signatures();

    public Grouping(Database db, Articles articles, Stories stories, InstantSource clock) {
        this.db = db;
        this.articles = articles;
        this.stories = stories;
        this.clock = clock;
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
                end = article.when().plus(Cast.WINDOW);
            }
            slices.get(slices.size() - 1).add(article);
        }
        return slices;
    }

    private void place(List<Article> slice) {
        Map<ArticleId, StoryId> held =
                stories.places(slice.stream().map(Article::id).toList());
        List<Article> arrived = slice.stream()
                .filter(article -> !held.containsKey(article.id()))
                .toList();
        List<Cast.Part> parts =
                new Cast(known(slice), arrived.stream().map(signatures::of).toList()).parts();
        Map<ArticleId, Article> byId = new HashMap<>();
        slice.forEach(article -> byId.put(article.id(), article));
        Instant now = clock.instant();
        db.write(tx -> {
            held.forEach((article, story) -> stories.join(tx, story, get(byId, article), now));
            for (Cast.Part part : parts) {
                List<Article> members =
                        part.members().stream().map(id -> get(byId, id)).toList();
                part.story()
                        .ifPresentOrElse(
                                story -> members.forEach(member -> stories.join(tx, story, member, now)),
                                () -> stories.open(tx, members, now));
            }
            articles.markGrouped(tx, byId.keySet());
            return parts.size();
        });
    }

    private Map<StoryId, List<Signature>> known(List<Article> slice) {
        Instant from = slice.get(0).when().minus(Cast.WINDOW);
        Instant to = slice.get(slice.size() - 1).when().plus(Cast.WINDOW);
        Map<StoryId, List<Signature>> known = new HashMap<>();
        List<Stories.Place> places = stories.between(from, to, NEIGHBOURS);
        Map<ArticleId, Signature> found =
                signatures.of(places.stream().map(Stories.Place::article).toList(), articles);
        for (Stories.Place place : places) {
            Signature signature = found.get(place.article());
            if (signature != null) {
                known.computeIfAbsent(place.story(), story -> new ArrayList<>()).add(signature);
            }
        }
        return known;
    }

    private static Article get(Map<ArticleId, Article> byId, ArticleId id) {
        Article article = byId.get(id);
        if (article == null) {
            throw new IllegalStateException("Article " + id.value() + " was placed but did not arrive");
        }
        return article;
    }
}
