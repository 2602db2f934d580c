package daybrief.story;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Articles;
import daybrief.article.Kind;
import daybrief.db.Database;
import daybrief.db.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stories found so far. Reads give them whole, with the newest version of each article. */
public final class Stories {

    private static final int BATCH = 500;

    private final Database db;
    private final Articles articles;
    private final Partings partings;

    /** One article's place: the story that holds it and when that story last changed. */
    record Place(StoryId story, Instant changed, ArticleId article) {}

    public Stories(Database db, Articles articles) {
        this.db = db;
        this.articles = articles;
        this.partings = new Partings(db, articles);
    }

    public Partings partings() {
        return partings;
    }

    /** @throws NoSuchElementException when there is none with this id */
    public Story get(StoryId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No story " + id.value()));
    }

    private static final String HEIRS = """
            WHERE s.id IN (SELECT story_id FROM story_former WHERE former_id = :id) ORDER BY s.id
            """;

    /** The story with this id or, if it was joined to another, that. */
    public Optional<Story> find(StoryId id) {
        return byIds(List.of(id)).stream()
                .findFirst()
                .or(() -> whole(places(HEIRS, Map.of("id", id.value()), Map.of())).stream()
                        .findFirst());
    }

    /** In the order of the ids; unknown ones are left out. */
    public List<Story> byIds(Collection<StoryId> ids) {
        List<StoryId> wanted = List.copyOf(ids);
        List<Place> places = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += BATCH) {
            List<Long> batch = wanted.subList(from, Math.min(from + BATCH, wanted.size())).stream()
                    .map(StoryId::value)
                    .toList();
            places.addAll(places("WHERE s.id IN (<ids>)", Map.of(), Map.of("ids", batch)));
        }
        Map<StoryId, Story> found = whole(places).stream().collect(Collectors.toMap(Story::id, story -> story));
        return wanted.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    /** Those with an article from then or later, the newest first. */
    public List<Story> since(Instant instant) {
        List<Place> places = places("WHERE s.last_at >= :since", Map.of("since", instant.toEpochMilli()), Map.of());
        return whole(places).stream()
                .sorted(Comparator.comparing(Story::last)
                        .reversed()
                        .thenComparing(story -> story.id().value()))
                .toList();
    }

    /** Those that an article has joined, or in which one was changed, then or later: what came in late is among them. */
    public List<Outline> changedSince(Instant instant) {
        return new Outlines(db).changedSince(instant);
    }

    public long count() {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT count(DISTINCT story_id) FROM story_article")
                .mapTo(Long.class)
                .one());
    }

    public Optional<Story> of(ArticleId article) {
        List<Place> places = places(
                "WHERE s.id = (SELECT story_id FROM story_article WHERE article_id = :article)",
                Map.of("article", article.value()),
                Map.of());
        return whole(places).stream().findFirst();
    }

    /** The stories, in any order and each once, that hold these articles. */
    public List<Story> holding(Collection<ArticleId> ids) {
        return byIds(places(ids).values().stream().distinct().toList());
    }

    /** Which story holds each of these articles; those in none are left out. */
    Map<ArticleId, StoryId> places(Collection<ArticleId> ids) {
        Map<ArticleId, StoryId> found = new HashMap<>();
        List<Long> wanted = ids.stream().map(ArticleId::value).toList();
        for (int from = 0; from < wanted.size(); from += BATCH) {
            List<Long> batch = wanted.subList(from, Math.min(from + BATCH, wanted.size()));
            places("WHERE p.article_id IN (<ids>)", Map.of(), Map.of("ids", batch))
                    .forEach(place -> found.put(place.article(), place.story()));
        }
        return found;
    }

    private static final String NEAR = """
            WHERE s.last_at >= :from AND s.first_at <= :to
            ORDER BY s.last_at DESC, p.article_id DESC LIMIT :limit
            """;

    /** The places of articles whose stories touch the time between, those of the latest stories first. */
    List<Place> between(Instant from, Instant to, int limit) {
        return places(NEAR, Map.of("from", from.toEpochMilli(), "to", to.toEpochMilli(), "limit", limit), Map.of());
    }

    private static final String PLACES = """
            SELECT s.id, s.changed_at, p.article_id FROM story s JOIN story_article p ON p.story_id = s.id
            """;

    private List<Place> places(String where, Map<String, ?> values, Map<String, List<Long>> lists) {
        return db.read(tx -> {
            var query = tx.handle().createQuery(PLACES + where).bindMap(values);
            lists.forEach(query::bindList);
            return query.map((row, context) -> new Place(
                            new StoryId(row.getLong(1)),
                            Instant.ofEpochMilli(row.getLong(2)),
                            new ArticleId(row.getLong(3))))
                    .list();
        });
    }

    private List<Story> whole(List<Place> places) {
        Map<ArticleId, Article> texts = articles
                .byIds(places.stream().map(Place::article).toList())
                .stream()
                .collect(Collectors.toMap(Article::id, article -> article));
        Map<StoryId, List<Place>> byStory =
                places.stream().collect(Collectors.groupingBy(Place::story, LinkedHashMap::new, Collectors.toList()));
        List<Story> stories = new ArrayList<>();
        byStory.forEach((id, own) -> {
            List<Article> told = own.stream()
                    .flatMap(place -> Optional.ofNullable(texts.get(place.article())).stream())
                    .filter(article -> article.kind() != Kind.WITHDRAWN)
                    .toList();
            if (!told.isEmpty()) {
                stories.add(Story.of(id, told, own.get(0).changed()));
            }
        });
        return stories;
    }

    /** An article that the story holds has changed. */
    void touch(Tx tx, StoryId story, Instant now) {
        tx.handle()
                .createUpdate("UPDATE story SET changed_at = max(changed_at, :now) WHERE id = :story")
                .bind("story", story.value())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** The stories that hold these articles. */
    public Set<StoryId> holdersOf(Collection<ArticleId> ids) {
        return Set.copyOf(places(ids).values());
    }

    private static final String SHORTEN = """
            UPDATE story SET first_at = coalesce(
              (SELECT min(coalesce(a.published_at, a.seen_at)) FROM story_article p JOIN article a ON a.id = p.article_id
               WHERE p.story_id = :story), first_at)
            WHERE id = :story
            """;

    /** These have lost their oldest articles for good, which is no change to tell of. */
    public void shorten(Tx tx, Collection<StoryId> stories) {
        stories.forEach(story ->
                tx.handle().createUpdate(SHORTEN).bind("story", story.value()).execute());
    }

    private static final String FORGET = """
            DELETE FROM story WHERE changed_at < :before AND last_at < :before AND id < (SELECT max(id) FROM story)
              AND NOT EXISTS (SELECT 1 FROM story_article p WHERE p.story_id = story.id)
            """;

    /** Rows of stories that hold no article and have not changed since then go; no id of theirs is given again. */
    public int forgetEmpty(Tx tx, Instant before) {
        return tx.handle()
                .createUpdate(FORGET)
                .bind("before", before.toEpochMilli())
                .execute();
    }
}
