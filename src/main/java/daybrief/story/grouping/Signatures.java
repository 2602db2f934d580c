package daybrief.story.grouping;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes signatures in which articles that hold the same term share one string, and remembers the latest: whoever goes through an
 * archive meets the articles of some days again and again.
 */
public final class Signatures {

    private static final int WORDS = 200_000;
    private static final int REMEMBERED = 8_000;

    private final Map<String, String> pool = new HashMap<>();
    private final Map<ArticleId, Signed> signed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleId, Signed> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * What the article was as it was signed: another kind makes no other version of it.
     *
     * @param changed when it last was
     */
    private record Signed(Instant changed, int version, Kind kind, Signature signature) {
        boolean isOf(Article article) {
            return version == article.version() && kind == article.kind() && changed.equals(article.changed());
        }
    }

    public Signature of(Article article) {
        Signed known = signed.get(article.id());
        if (known != null && known.isOf(article)) {
            return known.signature();
        }
        if (pool.size() > WORDS) {
            pool.clear();
        }
        Signature made = Signature.of(article, term -> pool.computeIfAbsent(term, same -> same));
        signed.put(article.id(), new Signed(article.changed(), article.version(), article.kind(), made));
        return made;
    }
}
