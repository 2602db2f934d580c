package daybrief.story.grouping;

import daybrief.article.Article;
import java.util.HashMap;
import java.util.Map;

/** Makes signatures in which articles that hold the same term share one string. */
public final class Signatures {

    private static final int WORDS = 200_000;

    private final Map<String, String> pool = new HashMap<>();

    public Signature of(Article article) {
        if (pool.size() > WORDS) {
            pool.clear();
        }
        return Signature.of(article, term -> pool.computeIfAbsent(term, same -> same));
    }
}
