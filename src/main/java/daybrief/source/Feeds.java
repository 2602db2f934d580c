package daybrief.source;

import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.fetch.Host;
import daybrief.source.visit.Due;
import daybrief.source.visit.Memory;
import daybrief.source.visit.Move;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;

/** The feeds with their schedule: which are due, and what came of reading them. */
final class Feeds {
    private final Database db;

    Feeds(Database db) {
        this.db = db;
    }

    private static final String DUE = """
            SELECT id, coalesce(source.host, address) AS host, next_at, coalesce(slow, 0) AS slow
            FROM source LEFT JOIN source_host ON source_host.host = source.host
            WHERE active = 1 AND next_at <= :now AND coalesce(held_until, 0) <= :now ORDER BY next_at, id
            """;

    /** Those whose host is not held, the longest due first. */
    List<Due> due(Instant now) {
        return db.read(tx -> tx.handle()
                .createQuery(DUE)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new Due(
                        row.getLong("id"),
                        row.getString("host"),
                        Instant.ofEpochMilli(row.getLong("next_at")),
                        row.getBoolean("slow")))
                .list());
    }

    private static final String FIND = """
            SELECT *, (SELECT group_concat(topic, char(30)) FROM source_topic WHERE source_id = id) AS topics
            FROM source WHERE id = :id AND active = 1 AND next_at <= :now
              AND NOT EXISTS (SELECT 1 FROM source_host WHERE source_host.host = source.host AND held_until > :now)
            """;

    /** The feed, if it is still due. */
    Optional<Feed> findDue(long id, Instant now) {
        return db.read(tx -> tx.handle()
                .createQuery(FIND)
                .bind("id", id)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> FeedRow.feed(row))
                .findOne());
    }

    private static final String READ = """
            UPDATE source SET etag = :etag, modified = :modified, validators_of = :of, body_hash = :hash, hints = :hints,
              unchanged = :unchanged, moved_to = :movedTo, moved_since = :movedSince, moved_times = :movedTimes, failures = 0,
              problem = NULL, trouble = NULL, failing_since = NULL, host = :host, read_at = :now, ok_at = :now, next_at = :next,
              fresh_at = CASE WHEN :fresh THEN :now ELSE coalesce(fresh_at, :now) END,
              told = CASE WHEN told IN ('DEAD', 'MISSING', 'LOCKED', 'NO_FEED') OR (told = 'SILENT' AND :fresh) THEN NULL ELSE told END
            WHERE id = :id
            """;

    /**
     * In the transaction that keeps its articles: validators of a lost body would hide it for ever.
     *
     * @param fresh whether an article was new
     */
    void read(Tx tx, Feed feed, Visit visit, boolean fresh) {
        Memory memory = feed.memory();
        Optional<Move> move = memory.move();
        at(tx.handle().createUpdate(READ), feed, visit)
                .bind("etag", memory.validators().flatMap(given -> given.etag()).orElse(null))
                .bind(
                        "modified",
                        memory.validators().flatMap(given -> given.modified()).orElse(null))
                .bind("of", memory.validators().map(given -> given.address()).orElse(null))
                .bind("hash", memory.hash().orElse(null))
                .bind("hints", memory.hints().kept())
                .bind("unchanged", memory.unchanged())
                .bind("movedTo", move.map(Move::to).orElse(null))
                .bind("movedSince", move.map(one -> one.since().toEpochMilli()).orElse(null))
                .bind("movedTimes", move.map(Move::times).orElse(0))
                .bind("host", feed.host())
                .bind("fresh", fresh)
                .execute();
        move.filter(one -> one.isSettled(visit.at())).ifPresent(one -> moved(tx, feed, one.to()));
    }

    private static Update at(Update update, Feed feed, Visit visit) {
        return update.bind("now", visit.at().toEpochMilli())
                .bind("next", visit.next().toEpochMilli())
                .bind("id", feed.id().value());
    }

    private static final String MOVED = """
            UPDATE source SET read_from = :to, host = :host, moved_to = NULL, moved_since = NULL, moved_times = 0
            WHERE id = :id AND NOT EXISTS
              (SELECT 1 FROM source other WHERE other.id <> :id AND (other.address = :to OR other.read_from = :to))
            """;

    /** Not where another feed is read already: that would be a second copy of it. */
    private static void moved(Tx tx, Feed feed, String to) {
        tx.handle()
                .createUpdate(MOVED)
                .bind("to", to)
                .bind("host", Host.of(to))
                .bind("id", feed.id().value())
                .execute();
    }

    private static final String FAILED = """
            UPDATE source SET failures = failures + 1, problem = :problem, trouble = :trouble,
              failing_since = coalesce(failing_since, :now), read_at = :now, next_at = :next WHERE id = :id
            """;

    void failed(Tx tx, Feed feed, Visit visit, Problem problem) {
        at(tx.handle().createUpdate(FAILED), feed, visit)
                .bind("problem", problem.reason().kept())
                .bind("trouble", problem.trouble().name())
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

    private static final String HOLD = """
            INSERT INTO source_host (host, held_until) VALUES (:host, :until)
            ON CONFLICT (host) DO UPDATE SET held_until = max(coalesce(held_until, 0), excluded.held_until)
            """;

    /** No feed of this host is due before then. */
    void hold(Tx tx, String host, Instant until) {
        tx.handle()
                .createUpdate(HOLD)
                .bind("host", host)
                .bind("until", until.toEpochMilli())
                .execute();
    }

    private static final String SLOW = """
            INSERT INTO source_host (host, slow) VALUES (:host, :slow)
            ON CONFLICT (host) DO UPDATE SET slow = excluded.slow
            """;

    /** Whether this host answers in good time. */
    void slow(String host, boolean slow) {
        db.write(tx -> tx.handle()
                .createUpdate(SLOW)
                .bind("host", host)
                .bind("slow", slow)
                .execute());
    }

    /** When a feed was read, and when it will be. */
    record Visit(Instant at, Instant next) {}
}
