package daybrief.article;

import daybrief.db.Database;
import daybrief.db.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.statement.SqlStatements;

/** The stored articles. Reads give whole articles in their newest version; writes take the caller's transaction. */
public final class Articles {
    /** SQLite takes far more values in a list; a bound keeps statements of a size worth caching. */
    private static final int BATCH = 500;

    private final Database db;

    public Articles(Database db) {
        this.db = db;
    }

    /** Keeps the draft: as a new article, as a new version of a known one, or not at all. A publication date after {@code now} is held to it. */
    public Stored store(Tx tx, Draft draft, Instant now) {
        return new Storing(tx.handle(), now).store(draft);
    }

    /** Whether its source has given just this before: storing it would change nothing but its topics, which need not be known for this. */
    public boolean isKnown(Draft draft, Instant now) {
        return db.read(tx -> new Storing(tx.handle(), now).isKnown(draft));
    }

    /** Gives an article of which its source gave only the beginning its whole text, as a new version. */
    public void complete(Tx tx, Article article, String text, Instant now) {
        new Storing(tx.handle(), now).complete(article, text);
    }

    /** Of this article no more is public than its source gives. */
    public void markTeaser(Tx tx, ArticleId id) {
        tx.handle()
                .createUpdate("UPDATE article SET kind = 'teaser' WHERE id = :id AND kind = 'news'")
                .bind("id", id.value())
                .execute();
    }

    public void addTopics(Tx tx, ArticleId id, Map<String, Double> topics) {
        Storing.addTopics(tx.handle(), id, topics);
    }

    /** @throws NoSuchElementException when there is none with this id */
    public Article get(ArticleId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No article " + id.value()));
    }

    public Optional<Article> find(ArticleId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** The newest article under this link or one that differs from it by tracking parameters and the like only. */
    public Optional<Article> findByLink(String link) {
        return CanonicalLink.key(link).flatMap(this::findByKey);
    }

    private Optional<Article> findByKey(String key) {
        String sql = ArticleRows.SELECT + "WHERE a.canonical = :key ORDER BY a.id DESC LIMIT 1";
        return db.read(tx -> tx.handle()
                .createQuery(sql)
                .bind("key", key)
                .map(new ArticleRows())
                .findOne());
    }

    /** What one of these sources calls so. */
    public Optional<Article> findNamed(Collection<Long> sources, String identity) {
        String sql = ArticleRows.SELECT + "WHERE a.source_id IN (<sources>) AND a.identity = :identity LIMIT 1";
        return sources.isEmpty()
                ? Optional.empty()
                : db.read(tx -> tx.handle()
                        .createQuery(sql)
                        .bindList("sources", sources)
                        .bind("identity", identity)
                        .map(new ArticleRows())
                        .findOne());
    }

    /** In the order of the ids; unknown ones are left out. */
    public List<Article> byIds(Collection<ArticleId> ids) {
        List<ArticleId> wanted = List.copyOf(ids);
        List<Article> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += BATCH) {
            found.addAll(batch(wanted.subList(from, Math.min(from + BATCH, wanted.size()))));
        }
        return found;
    }

    private List<Article> batch(List<ArticleId> ids) {
        String sql = ArticleRows.SELECT + "WHERE a.id IN (<ids>)";
        Map<ArticleId, Article> found =
                db.read(tx -> tx.handle().createQuery(sql).bindList("ids", values(ids)).map(new ArticleRows()).stream()
                        .collect(Collectors.toMap(Article::id, article -> article)));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    private static final String UNGROUPED =
            ArticleRows.SELECT + "WHERE a.grouped = 0 ORDER BY coalesce(a.published_at, a.seen_at), a.id LIMIT :limit";

    /**
     * Those that grouping has not seen yet, and those that a whole text brings back to it, which a story may hold already; the oldest by
     * their own date first: in whatever order an archive is imported, grouping goes through its days once.
     */
    public List<Article> ungrouped(int limit) {
        return list(UNGROUPED, 0, limit);
    }

    /** The last that came in, the newest first. */
    public List<Article> recent(int limit) {
        return list(ArticleRows.SELECT + "ORDER BY a.seen_at DESC, a.id DESC LIMIT :limit", 0, limit);
    }

    private List<Article> list(String sql, long since, int limit) {
        return db.read(tx -> tx.handle()
                .createQuery(sql)
                .bind("limit", limit)
                .configure(SqlStatements.class, s -> s.setUnusedBindingAllowed(true))
                .bind("since", since)
                .map(new ArticleRows())
                .list());
    }

    /** The best first: {@link Search}. */
    public List<Hit> search(String words, Instant now, int limit) {
        return new Search(db).search(words, now, limit);
    }

    public long count() {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT count(*) FROM article")
                .mapTo(Long.class)
                .one());
    }

    private static final String COUNT_BETWEEN = "SELECT count(*) FROM article WHERE seen_at >= :from AND seen_at < :to";

    /** How many were first seen from the one instant to before the other. */
    public long countSeenBetween(Instant from, Instant to) {
        return db.read(tx -> tx.handle()
                .createQuery(COUNT_BETWEEN)
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .mapTo(Long.class)
                .one());
    }

    private static final String LANGUAGES = """
            SELECT language, count(*) AS articles FROM article WHERE seen_at >= :since
            GROUP BY language ORDER BY articles DESC
            """;

    /** How many articles there are in each language, the commonest first. */
    public Map<String, Long> languagesSince(Instant since) {
        return db.read(tx -> tx.handle()
                .createQuery(LANGUAGES)
                .bind("since", since.toEpochMilli())
                .setMapKeyColumn("language")
                .setMapValueColumn("articles")
                .collectInto(new GenericType<Map<String, Long>>() {}));
    }

    private static final String TOPICS = """
            SELECT topic, count(*) AS articles FROM article_topic JOIN article ON article.id = article_id
            WHERE seen_at >= :since GROUP BY topic
            """;

    /** How many articles there are on each topic. */
    public Map<String, Long> topicsSince(Instant since) {
        return db.read(tx -> tx.handle()
                .createQuery(TOPICS)
                .bind("since", since.toEpochMilli())
                .setMapKeyColumn("topic")
                .setMapValueColumn("articles")
                .collectInto(new GenericType<Map<String, Long>>() {}));
    }

    private static final String REVISED = "SELECT id FROM article WHERE version > 1 AND changed_at >= :since";

    /** Those of which a later version has come in since then. */
    public Set<ArticleId> revisedSince(Instant since) {
        return db.read(tx -> tx.handle()
                .createQuery(REVISED)
                .bind("since", since.toEpochMilli())
                .mapTo(Long.class)
                .map(ArticleId::new)
                .collectIntoSet());
    }

    private static final String CORRECTIONS = "SELECT id FROM article WHERE kind = 'correction' AND seen_at >= :since";

    /** Those that take back what another article said, and came in since then. */
    public List<ArticleId> correctionsSince(Instant since) {
        return db.read(tx -> tx.handle()
                .createQuery(CORRECTIONS)
                .bind("since", since.toEpochMilli())
                .mapTo(Long.class)
                .map(ArticleId::new)
                .list());
    }

    private static final String VERSION = """
            SELECT text FROM article WHERE id = :id AND version = :version
            UNION ALL SELECT text FROM article_version WHERE article_id = :id AND version = :version
            """;

    /** The text of this very version, into which the places of its sentences point. */
    public Optional<String> textOf(ArticleId id, int version) {
        return db.read(tx -> tx.handle()
                .createQuery(VERSION)
                .bind("id", id.value())
                .bind("version", version)
                .mapTo(String.class)
                .findOne());
    }

    /** They are not offered by {@link #ungrouped} again. */
    public void markGrouped(Tx tx, Collection<ArticleId> ids) {
        List<ArticleId> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            tx.handle()
                    .createUpdate("UPDATE article SET grouped = 1 WHERE id IN (<ids>)")
                    .bindList("ids", values(all.subList(from, Math.min(from + BATCH, all.size()))))
                    .execute();
        }
    }

    private static List<Long> values(List<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toList();
    }
}
