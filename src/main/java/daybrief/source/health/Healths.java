package daybrief.source.health;

import daybrief.article.ArticleId;
import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.fetch.Reason;
import daybrief.source.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the feeds fare, and of what their keepers were told. */
public final class Healths {
    private final Database db;

    public Healths(Database db) {
        this.db = db;
    }

    private static final String ALL = """
            SELECT *, coalesce(read_from, moved_to) AS home, coalesce(fresh_at, added_at) AS lively_at, CASE
                WHEN active = 0 THEN 'GONE'
                WHEN failures >= :tries AND failing_since <= :failing AND trouble <> 'OURS' THEN trouble
                WHEN walls >= :walls AND walled_since <= :failing THEN 'PAYWALLED'
                WHEN read_from IS NOT NULL THEN 'MOVED'
                WHEN moved_times >= 3 AND moved_since <= :moved AND EXISTS
                  (SELECT 1 FROM source o WHERE o.id <> source.id AND (o.address = source.moved_to OR o.read_from = source.moved_to))
                  THEN 'TWICE'
                WHEN failures = 0 AND coalesce(fresh_at, added_at) <= :silent THEN 'SILENT'
                ELSE 'FINE' END AS state
            FROM source WHERE kind = 'feed' AND (active = 1 OR problem = 'gone') ORDER BY title, id
            """;

    /** All feeds that are read, and those that are gone. */
    public List<Health> all(Instant now) {
        return db.read(tx -> query(tx, ALL, now));
    }

    private static final String UNTOLD = "SELECT * FROM (" + ALL + ") WHERE state <> 'FINE' AND told IS NOT state";

    /** Those in a state of which nobody was told since it began. */
    public List<Health> untold(Instant now) {
        return db.read(tx -> query(tx, UNTOLD, now));
    }

    private static final String TOLD = "UPDATE source SET told = :state WHERE id = :id";

    /** In the transaction that keeps the message. */
    public void told(Tx tx, Health health) {
        tx.handle()
                .createUpdate(TOLD)
                .bind("state", health.state().name())
                .bind("id", health.id().value())
                .execute();
    }

    private static final String WALLED = """
            UPDATE source SET walls = walls + 1, walled_since = coalesce(walled_since, :now)
            WHERE id = (SELECT source_id FROM article WHERE id = :article)
            """;

    private static final String OPEN = """
            UPDATE source SET walls = 0, walled_since = NULL, told = nullif(told, 'PAYWALLED')
            WHERE id = (SELECT source_id FROM article WHERE id = :article)
            """;

    /** Whether the page of this article of a feed let us read on. In the transaction that keeps what came of it. */
    public void page(Tx tx, ArticleId article, boolean open, Instant now) {
        tx.handle()
                .createUpdate(open ? OPEN : WALLED)
                .bind("article", article.value())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static final String WHOLE = """
            UPDATE source SET walls = 0, walled_since = NULL, told = nullif(told, 'PAYWALLED') WHERE id = :id AND walls > 0
            """;

    /** This feed gave whole texts itself, so that no page of it need be asked. In the transaction that keeps them. */
    public void whole(Tx tx, SourceId feed) {
        tx.handle().createUpdate(WHOLE).bind("id", feed.value()).execute();
    }

    private static List<Health> query(Tx tx, String sql, Instant now) {
        return tx.handle()
                .createQuery(sql)
                .bind("tries", Health.TRIES)
                .bind("walls", Health.WALLS)
                .bind("failing", now.minus(Health.FAILING).toEpochMilli())
                .bind("moved", now.minus(Health.PROBATION).toEpochMilli())
                .bind("silent", now.minus(Health.SILENCE).toEpochMilli())
                .map((row, context) -> health(row))
                .list();
    }

    private static Health health(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        return new Health(
                new SourceId(row.getLong("id")),
                row.getString("title"),
                row.getString("address"),
                state,
                Instant.ofEpochMilli(row.getLong(since(state))),
                Optional.ofNullable(row.getString("home")),
                Optional.ofNullable(row.getString("problem")).map(Reason::parse));
    }

    /** The column that tells when a state began. */
    private static String since(State state) {
        return switch (state) {
            case GONE -> "read_at";
            case DEAD, MISSING, LOCKED, NO_FEED -> "failing_since";
            case PAYWALLED -> "walled_since";
            case MOVED -> "ok_at";
            case TWICE -> "moved_since";
            case SILENT -> "lively_at";
            case FINE -> "added_at";
        };
    }
}
