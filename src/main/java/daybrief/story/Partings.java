package daybrief.story;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Articles;
import daybrief.db.Database;
import daybrief.db.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * "Not the same story": articles that were taken out of a story and are never grouped with the rest of it again, unless that is taken
 * back. What a reader was told of the story counts for both parts.
 */
public final class Partings {

    private final Database db;
    private final Articles articles;

    /** Changes whenever a pair is added or taken back. */
    record Revision(long pairs, long last) {}

    /** Two articles that no story may hold both of. */
    record Pair(ArticleId one, ArticleId other) {}

    Partings(Database db, Articles articles) {
        this.db = db;
        this.articles = articles;
    }

    /**
     * Those of the articles that the story holds leave it for one story of their own. Nothing changes where it holds none of them, as
     * when they have left already, or no other.
     */
    public void part(Tx tx, StoryId story, Collection<ArticleId> leaving, Instant now) {
        Set<ArticleId> staying = new LinkedHashSet<>(held(tx.handle(), story));
        List<Article> gone =
                articles.byIds(leaving.stream().filter(staying::contains).toList());
        gone.forEach(article -> staying.remove(article.id()));
        if (gone.isEmpty() || staying.isEmpty()) {
            return;
        }
        Placing placing = new Placing(tx, now);
        StoryId own = placing.open(gone.get(0));
        gone.forEach(article -> placing.put(article, own));
        placing.finish();
        write(
                tx.handle(),
                gone,
                staying,
                Math.max(now.toEpochMilli(), revision(tx).last() + 1));
    }

    private static List<ArticleId> held(Handle handle, StoryId story) {
        return handle.createQuery("SELECT article_id FROM story_article WHERE story_id = ? ORDER BY article_id")
                .bind(0, story.value())
                .map((row, context) -> new ArticleId(row.getLong(1)))
                .list();
    }

    private static final String WRITE = """
            INSERT OR IGNORE INTO story_apart (article_id, other_id, said_at) VALUES (?, ?, ?)
            """;

    /** @param said no two acts have the same: it names the act */
    private static void write(Handle handle, List<Article> gone, Set<ArticleId> staying, long said) {
        PreparedBatch batch = handle.prepareBatch(WRITE);
        gone.forEach(article -> staying.forEach(other -> batch.add(article.id().value(), other.value(), said)));
        batch.execute();
    }

    /** Takes back the last parting of this article: it and those that left with it return, unless another parting forbids it. */
    public void rejoin(Tx tx, ArticleId article, Instant now) {
        Handle handle = tx.handle();
        String last = "SELECT max(said_at) FROM story_apart WHERE article_id = ? HAVING count(*) > 0";
        handle.createQuery(last)
                .bind(0, article.value())
                .mapTo(Long.class)
                .findOne()
                .ifPresent(said -> rejoin(tx, said, now));
    }

    private static final String REST = """
            SELECT p.story_id FROM story_apart a JOIN story_article p ON p.article_id = a.other_id
            WHERE a.said_at = ? GROUP BY p.story_id ORDER BY count(*) DESC, p.story_id LIMIT 1
            """;

    private void rejoin(Tx tx, long said, Instant now) {
        Handle handle = tx.handle();
        List<ArticleId> gone = handle.createQuery("SELECT DISTINCT article_id FROM story_apart WHERE said_at = ?")
                .bind(0, said)
                .map((row, context) -> new ArticleId(row.getLong(1)))
                .list();
        Optional<StoryId> rest = handle.createQuery(REST)
                .bind(0, said)
                .mapTo(Long.class)
                .findOne()
                .map(StoryId::new);
        handle.execute("DELETE FROM story_apart WHERE said_at = ?", said);
        rest.filter(story -> gone.stream().noneMatch(article -> isApart(handle, article, story)))
                .ifPresent(story -> {
                    Placing placing = new Placing(tx, now);
                    articles.byIds(gone).forEach(article -> placing.put(article, story));
                    placing.finish();
                });
    }

    private static final String APART = """
            SELECT EXISTS (SELECT 1 FROM story_apart a JOIN story_article p ON p.article_id = a.other_id
                           WHERE a.article_id = :article AND p.story_id = :story)
                OR EXISTS (SELECT 1 FROM story_apart a JOIN story_article p ON p.article_id = a.article_id
                           WHERE a.other_id = :article AND p.story_id = :story)
            """;

    private static boolean isApart(Handle handle, ArticleId article, StoryId story) {
        return handle.createQuery(APART)
                .bindMap(Map.of("article", article.value(), "story", story.value()))
                .mapTo(Boolean.class)
                .one();
    }

    private static final String FROM = """
            SELECT min(a.article_id) FROM story_apart a JOIN story_article p ON p.article_id = a.other_id
            WHERE p.story_id = ? GROUP BY a.said_at ORDER BY a.said_at
            """;

    /** What was taken out of the story: of each time one article. */
    public List<Article> from(StoryId story) {
        return articles.byIds(db.read(tx -> tx.handle()
                .createQuery(FROM)
                .bind(0, story.value())
                .map((row, context) -> new ArticleId(row.getLong(1)))
                .list()));
    }

    List<Pair> all() {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT article_id, other_id FROM story_apart")
                .map((row, context) -> new Pair(new ArticleId(row.getLong(1)), new ArticleId(row.getLong(2))))
                .list());
    }

    Revision revision(Tx tx) {
        return tx.handle()
                .createQuery("SELECT count(*), coalesce(max(said_at), 0) FROM story_apart")
                .map((row, context) -> new Revision(row.getLong(1), row.getLong(2)))
                .one();
    }

    Revision revision() {
        return db.read(this::revision);
    }
}
