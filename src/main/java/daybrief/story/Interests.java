package daybrief.story;

import daybrief.article.Article;
import daybrief.topic.Wish;
import java.util.List;
import java.util.Set;

/** What one reader follows: topics by id, and wishes in words of their own. */
public record Interests(Set<String> topics, List<Wish> wishes) {

    public Interests {
        topics = Set.copyOf(topics);
        wishes = List.copyOf(wishes);
    }

    /** How well a story fits, 0 (not at all) to 1. */
    public double fit(Story story) {
        double topic = topics.stream()
                .mapToDouble(id -> story.topics().getOrDefault(id, 0.0))
                .max()
                .orElse(0);
        return Math.max(
                topic,
                wishes.stream().mapToDouble(wish -> fit(wish, story)).max().orElse(0));
    }

    private static double fit(Wish wish, Story story) {
        return story.articles().stream()
                .mapToDouble(article -> fit(wish, article))
                .max()
                .orElse(0);
    }

    private static double fit(Wish wish, Article article) {
        return wish.score(article.title(), article.text(), article.language());
    }
}
