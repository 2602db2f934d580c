package daybrief.source.fulltext;

import daybrief.article.ArticleId;
import daybrief.db.Database;
import daybrief.db.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Which articles were asked for on their pages. */
final class FullTexts {
    /** Older ones are no news any more, and a new installation must not ask for a whole archive. */
    private static final Duration FRESH = Duration.ofDays(2);
    /** In characters: the length of about 80 words. */
    static final int SHORT = 520;

    private final Database db;

    FullTexts(Database db) {
        this.db = db;
    }

    private static final String WANTED = """
            SELECT article.id FROM article JOIN source ON source.id = source_id
            WHERE source.kind = 'feed' AND article.kind IN ('news', 'teaser') AND article.link LIKE 'http%'
              AND length(text) < :short AND seen_at >= :since AND coalesce(published_at, seen_at) >= :since
              AND NOT EXISTS (SELECT 1 FROM full_text WHERE article_id = article.id)
            ORDER BY article.id DESC LIMIT :limit
            """;

    /** The newest short articles of feeds whose page has not been asked for. */
    List<ArticleId> wanted(Instant now, int limit) {
        return db.read(tx -> tx.handle()
                .createQuery(WANTED)
                .bind("short", SHORT)
                .bind("since", now.minus(FRESH).toEpochMilli())
                .bind("limit", limit)
                .mapTo(Long.class)
                .map(ArticleId::new)
                .list());
    }

    private static final String ASKED = """
            INSERT INTO full_text (article_id, asked_at, outcome) VALUES (:id, :now, :outcome)
            ON CONFLICT (article_id) DO UPDATE SET asked_at = excluded.asked_at, outcome = excluded.outcome
            """;

    void asked(Tx tx, ArticleId id, Instant now, String outcome) {
        tx.handle()
                .createUpdate(ASKED)
                .bind("id", id.value())
                .bind("now", now.toEpochMilli())
                .bind("outcome", outcome)
                .execute();
    }
}
