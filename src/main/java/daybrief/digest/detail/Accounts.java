package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.fact.Account;
import daybrief.fact.Facts;
import java.util.HashMap;
import java.util.Map;

/** What articles and sentences state, each read once in a run. For one thread. */
public final class Accounts {
    private final Map<Key, Facts> facts = new HashMap<>();
    private final Map<Article, Account> accounts = new HashMap<>();

    private record Key(String text, String language) {}

    public Facts of(String text, String language) {
        return facts.computeIfAbsent(new Key(text, language), key -> Facts.of(key.text(), key.language()));
    }

    Account of(Article article) {
        return accounts.computeIfAbsent(
                article,
                read -> new Account(
                        read.outlet(),
                        read.when(),
                        read.text(),
                        read.language(),
                        of(read.text(), read.language()),
                        of(read.title(), read.language())));
    }
}
