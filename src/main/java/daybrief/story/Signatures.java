package daybrief.story;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Articles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The signatures of the articles compared last, so that an article's text is read once. About 2 KB each. */
final class Signatures {

    private static final int KEPT = 8_000;
    private static final int WORDS = 200_000;
    private static final int BATCH = 200;

    private final Map<ArticleId, Signature> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleId, Signature> eldest) {
            return size() > KEPT;
        }
    };

    /** One string for all articles that hold the same term. */
    private final Map<String, String> pool = new HashMap<>();

    Signature of(Article article) {
        if (pool.size() > WORDS) {
            pool.clear();
        }
        Signature signature = Signature.of(article, term -> pool.computeIfAbsent(term, same -> same));
        kept.put(article.id(), signature);
        return signature;
    }

    Map<ArticleId, Signature> of(Collection<ArticleId> ids, Articles articles) {
        List<ArticleId> missing =
                ids.stream().filter(id -> !kept.containsKey(id)).toList();
        Map<ArticleId, Signature> found = new HashMap<>();
        for (ArticleId id : ids) {
            Signature signature = kept.get(id);
            if (signature != null) {
                found.put(id, signature);
            }
        }
        for (int from = 0; from < missing.size(); from += BATCH) {
            List<ArticleId> batch = new ArrayList<>(missing.subList(from, Math.min(from + BATCH, missing.size())));
            articles.byIds(batch).forEach(article -> found.put(article.id(), of(article)));
        }
        return found;
    }
}
