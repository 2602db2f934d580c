package daybrief.digest.detail;

import daybrief.article.Article;

/** Gives an article its number among the sources of an entry, which it joins if it is not among them. */
@FunctionalInterface
public interface Sourcing {
    int of(Article article);
}
