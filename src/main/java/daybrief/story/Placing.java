package daybrief.story;

import daybrief.article.Article;
import daybrief.db.Tx;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Writes which story holds which article, in one transaction. A story that loses articles becomes a former of the story that took
 * most of them in, and of each that mostly consists of them: what was told of the one counts for the other.
 */
final class Placing {

    private final Handle handle;
    private final long now;
    private final Set<StoryId> lost = new LinkedHashSet<>();
    private final Map<StoryId, Map<StoryId, Integer>> taken = new HashMap<>();

    Placing(Tx tx, Instant now) {
        this.handle = tx.handle();
        this.now = now.toEpochMilli();
    }

    private static final String OPEN = """
            INSERT INTO story (language, first_at, last_at, changed_at) VALUES (:language, :at, :at, :now) RETURNING id
            """;

    /** A new story; the article is still to be put into it. */
    StoryId open(Article first) {
        return new StoryId(handle.createQuery(OPEN)
                .bind("language", first.language())
                .bind("at", first.when().toEpochMilli())
                .bind("now", now)
                .mapTo(Long.class)
                .one());
    }

    private static final String PUT = """
            INSERT INTO story_article (article_id, story_id, joined_at) VALUES (:article, :story, :now)
            ON CONFLICT (article_id) DO UPDATE SET story_id = excluded.story_id
            """;

    private static final String STRETCH = """
            UPDATE story SET first_at = min(first_at, :at), last_at = max(last_at, :at), changed_at = max(changed_at, :now)
            WHERE id = :story
            """;

    void put(Article article, StoryId story) {
        handle.createQuery("SELECT story_id FROM story_article WHERE article_id = ?")
                .bind(0, article.id().value())
                .map((row, context) -> new StoryId(row.getLong(1)))
                .findOne()
                .filter(held -> !held.equals(story))
                .ifPresent(held -> leave(held, story));
        Map<String, ?> values = Map.of(
                "article", article.id().value(),
                "story", story.value(),
                "at", article.when().toEpochMilli(),
                "now", now);
        handle.createUpdate(PUT).bindMap(values).execute();
        handle.createUpdate(STRETCH).bindMap(values).execute();
    }

    private void leave(StoryId left, StoryId story) {
        lost.add(left);
        taken.computeIfAbsent(left, key -> new HashMap<>()).merge(story, 1, Integer::sum);
    }

    /** To be called when all is put. */
    void finish() {
        for (StoryId story : lost) {
            Map<StoryId, Integer> heirs = taken.getOrDefault(story, Map.of());
            int most = size(story) > 0 ? Integer.MAX_VALUE : Collections.max(heirs.values());
            heirs.forEach((heir, articles) -> {
                if (articles >= most || 2 * articles >= size(heir)) {
                    remember(story, heir);
                }
            });
            shrink(story);
        }
    }

    private static final String SHRINK = """
            UPDATE story SET changed_at = max(changed_at, :now),
              first_at = (SELECT min(coalesce(a.published_at, a.seen_at)) FROM story_article p JOIN article a ON a.id = p.article_id
                          WHERE p.story_id = :story),
              last_at = (SELECT max(coalesce(a.published_at, a.seen_at)) FROM story_article p JOIN article a ON a.id = p.article_id
                         WHERE p.story_id = :story)
            WHERE id = :story
            """;

    private void shrink(StoryId story) {
        if (size(story) > 0) {
            handle.createUpdate(SHRINK)
                    .bind("story", story.value())
                    .bind("now", now)
                    .execute();
        }
    }

    private int size(StoryId story) {
        return handle.createQuery("SELECT count(*) FROM story_article WHERE story_id = ?")
                .bind(0, story.value())
                .mapTo(Integer.class)
                .one();
    }

    private static final String REMEMBER = """
            INSERT OR IGNORE INTO story_former (former_id, story_id)
            SELECT :former, :heir UNION SELECT former_id, :heir FROM story_former WHERE story_id = :former AND former_id <> :heir
            """;

    private void remember(StoryId former, StoryId heir) {
        handle.createUpdate(REMEMBER)
                .bind("former", former.value())
                .bind("heir", heir.value())
                .execute();
    }
}
