package daybrief.digest.beside;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Articles;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The articles of which a later version has come in, as of one moment. For one thread. */
public final class Revisions implements Corrections.Archive {
    private final Articles articles;
    private final Set<ArticleId> revised;
    private final Map<ArticleId, Optional<Article>> read = new HashMap<>();

    public Revisions(Articles articles, Instant since) {
        this.articles = articles;
        this.revised = articles.revisedSince(since);
    }

    @Override
    public Optional<Article> revised(ArticleId id) {
        return revised.contains(id) ? read.computeIfAbsent(id, articles::find) : Optional.empty();
    }

    @Override
    public Optional<String> textOf(ArticleId id, int version) {
        return articles.textOf(id, version);
    }
}
