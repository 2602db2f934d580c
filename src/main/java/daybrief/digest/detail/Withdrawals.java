package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The articles of a story whose outlet has corrected itself since: their figures are not how things stand. */
final class Withdrawals {
    private final List<Article> corrections = new ArrayList<>();

    Withdrawals(Accounts accounts, Story story) {
        Set<String> heard = new HashSet<>();
        for (Article article : story.articles()) {
            if (!heard.add(article.outlet()) && corrects(article, accounts)) {
                corrections.add(article);
            }
        }
    }

    private static boolean corrects(Article article, Accounts accounts) {
        return article.kind() == Kind.CORRECTION || accounts.of(article).corrects();
    }

    boolean include(Article article) {
        return corrections.stream()
                .anyMatch(later ->
                        later.outlet().equals(article.outlet()) && later.when().isAfter(article.when()));
    }
}
