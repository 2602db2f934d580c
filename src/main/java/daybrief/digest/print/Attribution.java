package daybrief.digest.print;

import daybrief.article.Article;
import java.time.Instant;
import java.util.Optional;

/** Where the words of an entry come from. */
public record Attribution(String outlet, Optional<String> link, Optional<Instant> published, Instant seen) {
    public static Attribution of(Article article) {
        return new Attribution(article.outlet(), article.link(), article.published(), article.seen());
    }
}
