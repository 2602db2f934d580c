package daybrief.story;

import daybrief.article.ArticleId;

/** What stands above a story: words of one of its own articles, never ours. */
public record Headline(String text, String outlet, ArticleId article) {}
