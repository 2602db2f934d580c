package daybrief.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a draft is known, and writes. It is known by, in this order: what its source calls it; its canonical
 * link, whichever source gave it; and within its source by its text, if it has no link or if its title and a text that tells or
 * its date are the same: a source that moves gives all its articles new names. Wire copy of two outlets, each with a link or
 * source of its own, so stays two articles.
 */
final class Storing {
    private static final String WITHDRAWN = Kind.WITHDRAWN.name().toLowerCase(Locale.ROOT);

    private final Handle handle;
    private final Instant now;

    Storing(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    /** What must be known of a stored article to tell whether it has changed. */
    private record Known(
            long id,
            long source,
            String title,
            String hash,
            int version,
            boolean blank,
            @Nullable Long published) {}

    Stored store(Draft draft) {
        Fresh fresh = Fresh.of(draft, now);
        Stored stored = findByName(fresh)
                .map(known -> meet(known, fresh))
                .or(() -> findByText(fresh).map(known -> rename(known, fresh)))
                .or(() -> Departures.find(handle, fresh, now))
                .orElseGet(() -> insert(fresh));
        if (!(stored instanceof Stored.Gone)) {
            addTopics(handle, stored.id(), draft.topics());
        }
        return stored;
    }

    /** Whether this source has given just this before, so that storing it would change nothing but topics. */
    boolean isKnown(Draft draft) {
        Fresh fresh = Fresh.of(draft, now);
        return findByName(fresh)
                .filter(known -> known.source() == draft.source() && isSame(known, fresh))
                .isPresent();
    }

    private static boolean isSame(Known known, Fresh fresh) {
        return known.hash().equals(fresh.hash())
                && known.title().equals(fresh.draft().title());
    }

    private Optional<Known> findByName(Fresh fresh) {
        return findBy("source_id = :source AND identity = :value", fresh, fresh.identity())
                .or(() -> fresh.canonical().flatMap(key -> findBy("canonical = :value", fresh, key)));
    }

    private Optional<Known> findByText(Fresh fresh) {
        Optional<Known> found = findBy("hash = :value AND source_id = :source", fresh, fresh.hash());
        return fresh.canonical().isEmpty() ? found : found.filter(known -> isMoved(known, fresh));
    }

    private static boolean isMoved(Known known, Fresh fresh) {
        boolean sameTime = fresh.published() != null && fresh.published().equals(known.published());
        return known.title().equals(fresh.draft().title()) && (fresh.tells() || sameTime);
    }

    private static final String RENAME = """
            UPDATE article SET identity = :identity, link = :link, canonical = :canonical WHERE id = :id
            """;

    /** Under its new name it is found again when its text changes. */
    private Stored rename(Known known, Fresh fresh) {
        if (fresh.canonical().isPresent()) {
            handle.createUpdate(RENAME)
                    .bind("id", known.id())
                    .bind("identity", fresh.identity())
                    .bind("link", fresh.draft().link().orElse(null))
                    .bind("canonical", fresh.canonical().orElse(null))
                    .execute();
        }
        return new Stored.Unchanged(new ArticleId(known.id()));
    }

    private Optional<Known> findBy(String condition, Fresh fresh, String value) {
        String sql = "SELECT id, source_id, title, hash, version, text = '' AS blank, published_at FROM article WHERE "
                + condition + " ORDER BY source_id <> :source, id LIMIT 1";
        return handle.createQuery(sql)
                .bind("source", fresh.draft().source())
                .bind("value", value)
                .map((row, context) -> new Known(
                        row.getLong("id"),
                        row.getLong("source_id"),
                        row.getString("title"),
                        row.getString("hash"),
                        row.getInt("version"),
                        row.getBoolean("blank"),
                        published(row)))
                .findOne();
    }

    private static @Nullable Long published(ResultSet row) throws SQLException {
        long at = row.getLong("published_at");
        return row.wasNull() ? null : at;
    }

    /** Only the source that gave an article may change it: else a teaser in one feed and the whole text in another would take turns. */
    private Stored meet(Known known, Fresh fresh) {
        ArticleId id = new ArticleId(known.id());
        if (isSame(known, fresh) || known.source() != fresh.draft().source()) {
            return new Stored.Unchanged(id);
        }
        keepOld(known);
        rewrite(known, fresh);
        return new Stored.Changed(id, known.version() + 1);
    }

    private static final String KEEP = """
            INSERT INTO article_version (article_id, version, title, text, seen_at)
            SELECT id, version, title, text, changed_at FROM article WHERE id = :id
            """;

    private void keepOld(Known known) {
        handle.createUpdate(KEEP).bind("id", known.id()).execute();
    }

    private static final String REWRITE = """
            UPDATE article SET title = :title, text = :text, language = :language, author = coalesce(:author, author),
              kind = :kind, published_at = coalesce(published_at, :published), changed_at = :now, version = version + 1,
              hash = :hash
            WHERE id = :id
            """;

    private void rewrite(Known known, Fresh fresh) {
        handle.createUpdate(REWRITE)
                .bind("id", known.id())
                .bind("title", fresh.draft().title())
                .bind("text", fresh.draft().text())
                .bind("language", fresh.language())
                .bind("author", fresh.draft().author().orElse(null))
                .bind("kind", emptied(known, fresh) ? WITHDRAWN : fresh.kind())
                .bind("published", fresh.published())
                .bind("now", now.toEpochMilli())
                .bind("hash", fresh.hash())
                .execute();
        Trigrams.replace(
                handle, known.id(), fresh.draft().title(), fresh.draft().text());
    }

    private static final String COMPLETE = """
            UPDATE article SET text = :text, kind = CASE kind WHEN 'teaser' THEN 'news' ELSE kind END, changed_at = :now,
              version = version + 1, grouped = 0
            WHERE id = :id
            """;

    /** The hash stays that of what the source itself gives, so that its next reading does not bring the teaser back. */
    void complete(Article article, String text) {
        long id = article.id().value();
        handle.createUpdate(KEEP).bind("id", id).execute();
        handle.createUpdate(COMPLETE)
                .bind("id", id)
                .bind("text", text)
                .bind("now", now.toEpochMilli())
                .execute();
        Trigrams.replace(handle, id, article.title(), text);
    }

    /** An outlet that leaves nothing of what it said has taken it back. */
    private static boolean emptied(Known known, Fresh fresh) {
        return !known.blank() && fresh.draft().text().isBlank();
    }

    private static final String INSERT = """
            INSERT INTO article (source_id, identity, link, canonical, outlet, title, text, language, author, kind,
              published_at, seen_at, changed_at, hash)
            VALUES (:source, :identity, :link, :canonical, :outlet, :title, :text, :language, :author, :kind,
              :published, :now, :now, :hash)
            RETURNING id
            """;

    private Stored insert(Fresh fresh) {
        Draft draft = fresh.draft();
        long id = handle.createQuery(INSERT)
                .bind("source", draft.source())
                .bind("identity", fresh.identity())
                .bind("link", draft.link().orElse(null))
                .bind("canonical", fresh.canonical().orElse(null))
                .bind("outlet", draft.outlet())
                .bind("title", draft.title())
                .bind("text", draft.text())
                .bind("language", fresh.language())
                .bind("author", draft.author().orElse(null))
                .bind("kind", fresh.kind())
                .bind("published", fresh.published())
                .bind("now", now.toEpochMilli())
                .bind("hash", fresh.hash())
                .mapTo(Long.class)
                .one();
        Trigrams.add(handle, id, draft.title(), draft.text());
        return new Stored.New(new ArticleId(id));
    }

    private static final String TOPIC = """
            INSERT INTO article_topic (article_id, topic, score) VALUES (:id, :topic, :score)
            ON CONFLICT (article_id, topic) DO UPDATE SET score = max(score, excluded.score)
            """;

    static void addTopics(Handle handle, ArticleId id, Map<String, Double> topics) {
        topics.forEach((topic, score) -> handle.createUpdate(TOPIC)
                .bind("id", id.value())
                .bind("topic", topic)
                .bind("score", score)
                .execute());
    }
}
