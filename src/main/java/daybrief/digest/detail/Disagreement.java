package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.digest.print.Details;
import java.util.List;

/** Two articles with different figures for the same. */
record Disagreement(String what, Article one, String said, Article other, String instead) {
    Details.Dispute print(Sourcing sources) {
        return new Details.Dispute(
                what, List.of(new Details.Claim(said, sources.of(one)), new Details.Claim(instead, sources.of(other))));
    }
}
