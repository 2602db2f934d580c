package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.digest.print.Details;
import daybrief.fact.Mention;
import daybrief.summary.Run;
import java.util.List;

/** A fact that an article states. */
record Saying(Article article, Details.FactKind kind, Mention mention, String about) {
    Details.Fact print(Sourcing sources) {
        return new Details.Fact(
                kind, mention.text(), about, sources.of(article), List.of(new Run(mention.start(), mention.end())));
    }
}
