package daybrief.story;

import daybrief.article.Article;
import daybrief.article.Kind;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One piece of news with all articles that tell it, in order of time.
 *
 * @param reports its distinct news texts; without any, its teasers; without those, what stands aside
 * @param topics topic ids with scores in 0-1: the mean over its articles
 * @param changed when an article last joined it or was changed
 */
public record Story(
        StoryId id,
        String language,
        List<Article> articles,
        List<Report> reports,
        Headline headline,
        Map<String, Double> topics,
        Instant changed) {

    private static final double MENTIONED = 0.3;

    public Story {
        articles = List.copyOf(articles);
        reports = List.copyOf(reports);
        topics = Map.copyOf(topics);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("Story " + id.value() + " has no article");
        }
    }

    /** @param joined when an article last joined it */
    public static Story of(StoryId id, List<Article> articles, Instant joined) {
        List<Article> sorted = articles.stream()
                .sorted(Comparator.comparing(Article::when)
                        .thenComparing(article -> article.id().value()))
                .toList();
        List<Report> reports = Reports.of(told(sorted));
        return new Story(
                id,
                sorted.get(0).language(),
                sorted,
                reports,
                Headlines.of(sorted),
                topics(sorted),
                newest(sorted, joined));
    }

    /** The same by other outlets alone; empty where there are none. */
    public Optional<Story> without(Set<String> hidden) {
        List<Article> left = articles.stream()
                .filter(article -> !hidden.contains(article.outlet()))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(left.size() == articles.size() ? this : of(id, left, changed));
    }

    /** What corrections among its articles take back. */
    public Retractions retractions() {
        return Retractions.of(articles);
    }

    /** All titles that can stand above it, the best first. */
    public List<Headline> headlines() {
        return Headlines.ranked(articles);
    }

    /** When the first and the last article came out; undated ones count from when they were seen. */
    public Instant first() {
        return articles.get(0).when();
    }

    public Instant last() {
        return articles.get(articles.size() - 1).when();
    }

    /** The newest date that a source gave; none if all articles are undated. */
    public Optional<Instant> published() {
        return articles.stream()
                .flatMap(article -> article.published().stream())
                .max(Comparator.naturalOrder());
    }

    /** Who reports it; of what stands aside from the news, who wrote it. */
    public List<String> outlets() {
        boolean aside = isAside();
        return articles.stream()
                .filter(article -> aside || !article.kind().isAside())
                .map(Article::outlet)
                .distinct()
                .toList();
    }

    /** How many tell it independently: neither wire copy nor an outlet's own follow-up nor who credits another counts again. */
    public int independent() {
        return Independence.of(reports);
    }

    /** How many of these articles do. */
    public int independent(Collection<Article> some) {
        return Independence.of(reports.stream()
                .filter(report -> report.copies().stream().anyMatch(some::contains))
                .toList());
    }

    /** Whether none of its articles is news, nor the opening of any. */
    public boolean isAside() {
        return articles.stream().allMatch(article -> article.kind().isAside());
    }

    private static Instant newest(List<Article> articles, Instant joined) {
        return articles.stream().map(Article::changed).reduce(joined, (a, b) -> b.isAfter(a) ? b : a);
    }

    /** News; without any, the openings of news; without those, whatever there is. */
    private static List<Article> told(List<Article> articles) {
        List<Article> news =
                articles.stream().filter(article -> article.kind() == Kind.NEWS).toList();
        List<Article> lending =
                articles.stream().filter(article -> !article.kind().isAside()).toList();
        return news.isEmpty() ? (lending.isEmpty() ? articles : lending) : news;
    }

    private static Map<String, Double> topics(List<Article> articles) {
        Map<String, Double> sums = new TreeMap<>();
        articles.forEach(article -> article.topics().forEach((topic, score) -> sums.merge(topic, score, Double::sum)));
        return topics(sums, articles.size());
    }

    /** The means of summed scores, those that hardly occur left out. */
    static Map<String, Double> topics(Map<String, Double> sums, int articles) {
        Map<String, Double> topics = new HashMap<>();
        double best = sums.values().stream().mapToDouble(sum -> sum).max().orElse(0);
        sums.forEach((topic, sum) -> {
            double mean = sum / articles;
            if (mean >= MENTIONED || sum == best) {
                topics.put(topic, mean);
            }
        });
        return topics;
    }
}
