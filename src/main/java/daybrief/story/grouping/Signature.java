package daybrief.story.grouping;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What grouping remembers of an article, about 3 KB.
 *
 * @param when empty: it may be of any day
 */
public record Signature(
        ArticleId article, String language, Optional<Instant> when, Kind kind, Terms terms, Particulars particulars) {

    /** @param pool gives for a term the string that all articles share */
    public static Signature of(Article article, UnaryOperator<String> pool) {
        Gist gist = Gist.of(article.title(), article.text(), article.language());
        return new Signature(
                article.id(),
                article.language(),
                Optional.of(article.when()),
                article.kind(),
                Terms.of(gist.weights(), pool),
                Particulars.of(article, gist));
    }

    /** The same of an article that may be of any day. */
    public Signature undated() {
        return new Signature(article, language, Optional.empty(), kind, terms, particulars);
    }
}
