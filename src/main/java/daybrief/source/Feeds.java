package daybrief.source;

import daybrief.db.Database;
import daybrief.db.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The feeds with their schedule: which are due, and what came of reading them. */
final class Feeds {
    private final Database db;

    Feeds(Database db) {
        this.db = db;
    }

    private static final String DUE = """
            SELECT *, (SELECT group_concat(topic, char(30)) FROM source_topic WHERE source_id = id) AS topics
            FROM source WHERE active = 1 AND next_at <= :now ORDER BY next_at LIMIT :limit
            """;

    List<Feed> due(Instant now, int limit) {
        return db.read(tx -> tx.handle()
                .createQuery(DUE)
                .bind("now", now.toEpochMilli())
                .bind("limit", limit)
                .map((row, context) -> feed(row))
                .list());
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                new SourceId(row.getLong("id")),
                row.getString("address"),
                row.getString("title"),
                Optional.ofNullable(row.getString("language")),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("modified")),
                row.getInt("failures"),
                topics(row.getString("topics")));
    }

    private static Set<String> topics(@Nullable String joined) {
        return joined == null ? Set.of() : Set.of(joined.split("\u001e", -1));
    }

    private static final String READ = """
            UPDATE source SET etag = :etag, modified = :modified, failures = 0, problem = NULL,
              read_at = :now, ok_at = :now, next_at = :next WHERE id = :id
            """;

    /** In the transaction that keeps its articles: validators of a lost body would hide it for ever. */
    void read(Tx tx, Feed feed, Visit visit) {
        tx.handle()
                .createUpdate(READ)
                .bind("etag", feed.etag().orElse(null))
                .bind("modified", feed.modified().orElse(null))
                .bind("now", visit.at().toEpochMilli())
                .bind("next", visit.next().toEpochMilli())
                .bind("id", feed.id().value())
                .execute();
    }

    private static final String FAILED = """
            UPDATE source SET failures = failures + 1, problem = :problem, read_at = :now, next_at = :next WHERE id = :id
            """;

    void failed(Tx tx, Feed feed, Visit visit, String problem) {
        tx.handle()
                .createUpdate(FAILED)
                .bind("problem", problem)
                .bind("now", visit.at().toEpochMilli())
                .bind("next", visit.next().toEpochMilli())
                .bind("id", feed.id().value())
                .execute();
    }

    /** Never to be read again. */
    void gone(Tx tx, Feed feed, Instant now) {
        tx.handle()
                .createUpdate("UPDATE source SET active = 0, problem = 'gone', read_at = :now WHERE id = :id")
                .bind("now", now.toEpochMilli())
                .bind("id", feed.id().value())
                .execute();
    }

    /** When a feed was read, and when it will be. */
    record Visit(Instant at, Instant next) {}
}
