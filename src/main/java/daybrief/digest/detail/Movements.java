package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.digest.print.Details;
import daybrief.fact.Move;
import daybrief.fact.Moves;
import daybrief.fact.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures that a reader was told otherwise, as the newest report has them. */
final class Movements {
    private static final int MOST = 3;

    private final Accounts accounts;

    Movements(Accounts accounts) {
        this.accounts = accounts;
    }

    List<Details.Moved> all(List<Quantity> told, List<Article> fresh) {
        List<Quantity> now = new ArrayList<>();
        Map<Quantity, Article> from = new HashMap<>();
        fresh.stream()
                .filter(article -> article.kind() == Kind.NEWS)
                .sorted(Comparator.comparing(Article::when).reversed())
                .forEach(article -> accounts.of(article).facts().quantities().forEach(quantity -> {
                    now.add(quantity);
                    from.putIfAbsent(quantity, article);
                }));
        return Moves.between(told, now).stream()
                .filter(move -> !move.to().what().isEmpty())
                .limit(MOST)
                .map(move -> moved(move, from))
                .toList();
    }

    private static Details.Moved moved(Move move, Map<Quantity, Article> from) {
        Article article = from.get(move.to());
        return new Details.Moved(
                move.to().what(),
                move.from().figure(),
                move.to().figure(),
                article == null ? Optional.empty() : article.published());
    }
}
