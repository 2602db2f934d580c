package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.digest.print.Details;
import daybrief.fact.Quantity;
import daybrief.story.Story;
import java.util.List;

/** The figures of a sentence that a later article of its story has otherwise. */
public final class Overtaken {
    private final Accounts accounts;
    private final List<Article> dated;

    public Overtaken(Accounts accounts, Story story) {
        this.accounts = accounts;
        Withdrawals withdrawals = new Withdrawals(accounts, story);
        this.dated = story.articles().stream()
                .filter(article -> article.kind() == Kind.NEWS)
                .filter(article -> article.published().isPresent())
                .filter(article -> !withdrawals.include(article))
                .toList();
    }

    public List<Details.Moved> in(String sentence, Article from) {
        return since(from).isEmpty()
                ? List.of()
                : of(accounts.of(sentence, from.language()).quantities(), from);
    }

    /** Those of the figures, which the article states. */
    List<Details.Moved> of(List<Quantity> figures, Article from) {
        List<Article> later = since(from);
        List<Quantity> said = figures.stream()
                .filter(quantity -> !quantity.counted().kind().isEmpty())
                .toList();
        return said.isEmpty() || later.isEmpty() ? List.of() : new Movements(accounts).all(said, later);
    }

    private List<Article> since(Article from) {
        return from.published().isEmpty()
                ? List.of()
                : dated.stream()
                        .filter(other -> other.when().isAfter(from.when()))
                        .toList();
    }
}
