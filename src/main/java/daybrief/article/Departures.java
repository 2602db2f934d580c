package daybrief.article;

import daybrief.db.Database;
import daybrief.db.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The articles that were kept long enough. They leave with their versions, topics and words; their names are known until nobody has
 * offered them for a year, so that what a feed or a folder still holds does not come in as news.
 */
public final class Departures {
    private static final Duration NAMES_STAY = Duration.ofDays(365);
    /** The time of a name is written again no more often. */
    private static final Duration NOTED = Duration.ofDays(30);

    private final Database db;

    public Departures(Database db) {
        this.db = db;
    }

    private static final String DUE = """
            SELECT id FROM article
            WHERE seen_at < :before AND changed_at < :before AND grouped = 1 AND id > :after AND id < (SELECT max(id) FROM article)
            ORDER BY id LIMIT :limit
            """;

    /**
     * Those that came in, and were changed last, before then, in the order of their ids. The last id of all is never among them: SQLite
     * would give it again.
     */
    public List<ArticleId> due(Instant before, ArticleId after, int limit) {
        return db.read(tx -> tx.handle()
                .createQuery(DUE)
                .bind("before", before.toEpochMilli())
                .bind("after", after.value())
                .bind("limit", limit)
                .map((row, context) -> new ArticleId(row.getLong(1)))
                .list());
    }

    private static final String REMEMBER = """
            INSERT OR REPLACE INTO article_gone (source_id, identity, article_id, canonical, hash, left_at)
            SELECT source_id, identity, id, canonical, hash, :now FROM article WHERE id IN (<ids>)
            """;

    /** At most some hundreds at a time. */
    public void leave(Tx tx, Collection<ArticleId> leaving, Instant now) {
        if (leaving.isEmpty()) {
            return;
        }
        List<Long> ids = leaving.stream().map(ArticleId::value).toList();
        tx.handle()
                .createUpdate(REMEMBER)
                .bindList("ids", ids)
                .bind("now", now.toEpochMilli())
                .execute();
        tx.handle()
                .createUpdate("DELETE FROM article WHERE id IN (<ids>)")
                .bindList("ids", ids)
                .execute();
    }

    /** Forgets the names that nobody has offered for a year. */
    public int forgetNames(Tx tx, Instant now) {
        return tx.handle()
                .execute(
                        "DELETE FROM article_gone WHERE left_at < ?",
                        now.minus(NAMES_STAY).toEpochMilli());
    }

    /** Pages of an index in one transaction. */
    private static final int MERGED = 500;

    /**
     * One step of taking what has left out of the full-text indices, which until then only mark it: FTS5's "merge", first with a negative
     * number, then with a positive one until next to nothing changes.
     *
     * @return whether there is more to do
     */
    public boolean tidyWords(Tx tx, boolean first) {
        long before = changes(tx);
        for (String index : List.of("article_words", "article_trigrams")) {
            tx.handle()
                    .execute(
                            "INSERT INTO " + index + " (" + index + ", rank) VALUES ('merge', ?)",
                            first ? -MERGED : MERGED);
        }
        // Each of the two statements counts as one change where it found nothing to do.
        return changes(tx) - before > 2;
    }

    private static long changes(Tx tx) {
        return tx.handle()
                .createQuery("SELECT total_changes()")
                .mapTo(Long.class)
                .one();
    }

    private static final String FIND = """
            SELECT source_id, identity, article_id, left_at FROM article_gone
            WHERE source_id = :source AND identity = :identity AND (hash = :hash OR :canonical IS NOT NULL)
            UNION ALL
            SELECT source_id, identity, article_id, left_at FROM article_gone WHERE canonical = :canonical
            UNION ALL
            SELECT source_id, identity, article_id, left_at FROM article_gone
            WHERE source_id = :source AND hash = :hash AND :canonical IS NULL
            LIMIT 1
            """;

    /** What is named by its source alone, as a file is by its path, is another article when its text is another. */
    static Optional<Stored> find(Handle handle, Fresh fresh, Instant now) {
        return handle.createQuery(FIND)
                .bind("source", fresh.draft().source())
                .bind("identity", fresh.identity())
                .bind("canonical", fresh.canonical().orElse(null))
                .bind("hash", fresh.hash())
                .map((row, context) -> {
                    note(handle, row.getLong("source_id"), row.getString("identity"), now);
                    return (Stored) new Stored.Gone(new ArticleId(row.getLong("article_id")));
                })
                .findOne();
    }

    private static final String NOTE = """
            UPDATE article_gone SET left_at = :now WHERE source_id = :source AND identity = :identity AND left_at < :noted
            """;

    private static void note(Handle handle, long source, String identity, Instant now) {
        handle.createUpdate(NOTE)
                .bindMap(Map.of(
                        "source",
                        source,
                        "identity",
                        identity,
                        "now",
                        now.toEpochMilli(),
                        "noted",
                        now.minus(NOTED).toEpochMilli()))
                .execute();
    }

    /** How many articles there still are. */
    public long count() {
        return new Articles(db).count();
    }

    /** When the oldest stored article came in. */
    public Optional<Instant> oldest() {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT min(seen_at) FROM article HAVING count(*) > 0")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }
}
