package daybrief.digest.print;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the words of an entry come from.
 *
 * @param version of the article, into which places are counted
 */
public record Attribution(
        ArticleId article,
        int version,
        String outlet,
        Optional<String> link,
        Optional<Instant> published,
        Instant seen) {
    public static Attribution of(Article article) {
        return new Attribution(
                article.id(), article.version(), article.outlet(), article.link(), article.published(), article.seen());
    }
}
