package daybrief.story;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Articles;
import daybrief.db.Tx;
import daybrief.story.grouping.Clusters;
import daybrief.story.grouping.Signatures;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clusters of the days around the articles that are grouped now, kept from one run to the next. */
final class Window {

    /** More are not kept: the window is filled anew with the latest of its days. */
    private static final int KEPT = 16_000;

    private static final int FILLED = 6_000;

    /** An archive comes in order of time: the window is filled for some days to come. */
    private static final Duration AHEAD = Duration.ofDays(3);

    private static final int BATCH = 200;

    private final Articles articles;
    private final Stories stories;
    private final Signatures signatures = new Signatures();
    private Clusters clusters = new Clusters();
    private Instant from = Instant.MAX;
    private Instant to = Instant.MIN;
    private Partings.Revision revision = new Partings.Revision(0, 0);

    Window(Articles articles, Stories stories) {
        this.articles = articles;
        this.stories = stories;
    }

    /** The clusters with all that may be like articles from between; what comes in later than {@code now} comes in through them. */
    Clusters around(Instant first, Instant last, Instant now) {
        Instant earliest = first.minus(Clusters.WINDOW);
        Instant latest = last.plus(Clusters.WINDOW);
        if (earliest.isBefore(from) || latest.isAfter(to) || clusters.size() > KEPT || isParted()) {
            from = earliest.minus(Duration.ofDays(1));
            to = latest.plus(AHEAD).isBefore(now) ? latest.plus(AHEAD) : Instant.MAX;
            fill();
        }
        return clusters;
    }

    private boolean isParted() {
        return !revision.equals(stories.partings().revision());
    }

    /** Whether no story was taken apart, nor put together again, since this was filled. */
    boolean isCurrent(Tx tx) {
        return revision.equals(stories.partings().revision(tx));
    }

    /** What is known now is known no more: it is read again when it is needed. */
    void forget() {
        from = Instant.MAX;
        to = Instant.MIN;
    }

    private void fill() {
        revision = stories.partings().revision();
        clusters = new Clusters();
        Instant end = to.equals(Instant.MAX) ? Instant.ofEpochMilli(Long.MAX_VALUE) : to;
        List<Stories.Place> places = stories.between(from, end, FILLED);
        Map<ArticleId, StoryId> held = new HashMap<>();
        places.forEach(place -> held.put(place.article(), place.story()));
        List<ArticleId> ids = places.stream()
                .map(Stories.Place::article)
                .sorted(Comparator.comparingLong(ArticleId::value))
                .toList();
        for (int at = 0; at < ids.size(); at += BATCH) {
            for (Article article : articles.byIds(ids.subList(at, Math.min(at + BATCH, ids.size())))) {
                StoryId story = held.get(article.id());
                if (story != null) {
                    clusters.know(signatures.of(article), story.value());
                }
            }
        }
        stories.partings().all().forEach(pair -> clusters.part(pair.one(), pair.other()));
    }

    /** Of one whose text has become another. */
    void renew(Article article) {
        if (clusters.knows(article.id())) {
            clusters.renew(signatures.of(article));
        }
    }

    void add(Article article) {
        if (!clusters.knows(article.id())) {
            clusters.add(signatures.of(article));
        }
    }
}
