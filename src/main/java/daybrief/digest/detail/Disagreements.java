package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.fact.Account;
import daybrief.fact.Dispute;
import daybrief.fact.Disputes;
import daybrief.story.Story;
import java.util.ArrayList;
import java.util.List;

/** On what the reports of a story disagree, as long as no later one has settled it. */
final class Disagreements {
    private static final int MOST = 2;

    private final Accounts accounts;
    private final Story story;
    private final List<Article> reports;

    Disagreements(Accounts accounts, Story story, List<Article> reports) {
        this.accounts = accounts;
        this.story = story;
        this.reports = reports.stream()
                .filter(article -> article.published().isPresent())
                .toList();
    }

    /** The latest first. */
    List<Disagreement> all() {
        List<Disagreement> found = new ArrayList<>();
        for (int later = reports.size() - 1; later > 0; later--) {
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                add(found, reports.get(earlier), reports.get(later));
            }
        }
        return found;
    }

    /** Of two that rest on one report, one has a figure wrong: that is no second voice. */
    private void add(List<Disagreement> found, Article earlier, Article later) {
        if (story.independent(List.of(earlier, later)) < 2) {
            return;
        }
        for (Dispute dispute : Disputes.between(accounts.of(earlier), accounts.of(later))) {
            String what = dispute.instead().what();
            boolean known = found.stream().anyMatch(each -> each.what().equals(what));
            if (found.size() < MOST && !what.isEmpty() && !known && !isSettled(dispute, earlier, later)) {
                found.add(new Disagreement(
                        what,
                        earlier,
                        dispute.said().figure(),
                        later,
                        dispute.instead().figure()));
            }
        }
    }

    /** A later text takes a figure back, or has one that agrees with neither or one of them. */
    private boolean isSettled(Dispute dispute, Article earlier, Article later) {
        return story.articles().stream()
                .filter(article -> article.kind() == Kind.NEWS && !article.equals(earlier) && !article.equals(later))
                .filter(article ->
                        article.when().isAfter(later.when()) && article.when().isAfter(earlier.when()))
                .map(accounts::of)
                .anyMatch(account -> settles(account, dispute));
    }

    private static boolean settles(Account account, Dispute dispute) {
        return account.facts().quantities().stream()
                .anyMatch(quantity -> quantity.counted().isSame(dispute.said().counted())
                        || quantity.counted().isSame(dispute.instead().counted()));
    }
}
