package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.digest.print.Details;

/** A sentence that was news when its article came out. */
record Step(Article article, String text) {
    Details.Development print(Sourcing sources) {
        return new Details.Development(article.when(), text, sources.of(article));
    }
}
