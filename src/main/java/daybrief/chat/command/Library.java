package daybrief.chat.command;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Articles;
import daybrief.article.Hit;
import daybrief.article.Kind;
import daybrief.article.Search;
import daybrief.chat.Request;
import daybrief.story.Report;
import daybrief.story.Stories;
import daybrief.story.Story;
import daybrief.summary.Allowance;
import daybrief.text.Languages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The stored articles, asked by words or by a link.
 *
 * @param allowance how much of one of them an answer may quote
 */
public record Library(Search search, Articles articles, Stories stories, Allowance allowance) {
    private static final int HITS = 40;
    /** So many times more hits are asked for where some are left out. */
    private static final int AMONG_HIDDEN = 4;

    private static final int PARTS = 6;
    private static final int REPORTS = 8;
    /** Articles that meet the words far worse than the best one only mention them. */
    private static final double NEAR_THE_BEST = 0.25;

    /**
     * What is stored about the words: one part for each story, the best first. What mentions them in passing is left out, or, where
     * there is nothing else, what does so by another form of the word.
     */
    Optional<Inquiry> about(Request request) {
        List<Hit> hits = closest(shown(request, HITS));
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        double least = hits.get(0).score() * NEAR_THE_BEST;
        List<Hit> good = hits.stream().filter(hit -> hit.score() >= least).toList();
        return Optional.of(new Inquiry(
                request.argument(), parts(good, request.reader().pursuits().hidden())));
    }

    private static List<Hit> closest(List<Hit> hits) {
        return Stream.of(Hit.Bearing.ABOUT, Hit.Bearing.NAMES)
                .map(bearing ->
                        hits.stream().filter(hit -> hit.bearing() == bearing).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The articles about the words of a request or with them, the best first, none of outlets that its reader has hidden. */
    List<Hit> shown(Request request, int most) {
        Set<String> hidden = request.reader().pursuits().hidden();
        return search.search(request.argument(), request.now(), hidden.isEmpty() ? most : most * AMONG_HIDDEN).stream()
                .filter(hit -> !hidden.contains(hit.article().outlet()))
                .limit(most)
                .toList();
    }

    private List<Inquiry.Part> parts(List<Hit> hits, Set<String> hidden) {
        Map<ArticleId, Story> byArticle = new HashMap<>();
        stories.holding(hits.stream().map(hit -> hit.article().id()).toList()).stream()
                .flatMap(story -> story.without(hidden).stream())
                .forEach(story -> story.articles().forEach(article -> byArticle.put(article.id(), story)));
        List<Inquiry.Part> parts = new ArrayList<>();
        Set<ArticleId> taken = new HashSet<>();
        for (Hit hit : hits) {
            if (parts.size() < PARTS && !taken.contains(hit.article().id())) {
                Optional<Story> story =
                        Optional.ofNullable(byArticle.get(hit.article().id()));
                story.ifPresent(whole -> whole.articles().forEach(article -> taken.add(article.id())));
                parts.add(story.map(Library::part).orElseGet(() -> part(hit.article())));
            }
        }
        return parts;
    }

    /** The fullest text of each report, the newest of them; opinions only where there is nothing else. */
    private static Inquiry.Part part(Story story) {
        List<Article> reports = story.reports().stream().map(Report::fullest).toList();
        List<Article> chosen = reports.stream()
                .sorted(Comparator.comparing(Article::when).reversed())
                .limit(REPORTS)
                .sorted(Comparator.comparing(Article::when))
                .toList();
        return new Inquiry.Part(
                story.headline().text(), chosen.stream().map(Library::source).toList());
    }

    private static Inquiry.Part part(Article article) {
        return new Inquiry.Part(article.title(), List.of(source(article)));
    }

    private static Inquiry.Source source(Article article) {
        return Inquiry.Source.stored(article.id().value(), article.version());
    }

    /** The article behind one of the addresses. */
    Optional<Inquiry> behind(List<String> links) {
        return links.stream()
                .flatMap(link -> articles.findByLink(link).stream())
                .findFirst()
                .map(article -> new Inquiry("", List.of(part(article))));
    }

    /** The article in the version that was asked about, or a page that is nobody else's; empty for a pasted text and what was deleted. */
    Optional<Article> version(Inquiry.Source source) {
        if (source.origin() != null) {
            return Optional.of(page(source.origin(), source.text()));
        }
        ArticleId id = new ArticleId(source.article());
        return articles.find(id)
                .flatMap(article -> article.version() == source.version()
                        ? Optional.of(article)
                        : articles.textOf(id, source.version()).map(text -> withText(article, text)));
    }

    /** No store has it: its number is 0. */
    private static Article page(Inquiry.Origin origin, String text) {
        Instant read = Instant.ofEpochSecond(origin.read());
        return new Article(
                new ArticleId(0),
                origin.site(),
                Optional.ofNullable(origin.address()),
                origin.title(),
                text,
                Languages.detect(text, Optional.empty()).orElse(Languages.UNKNOWN),
                Optional.empty(),
                Kind.NEWS,
                Optional.ofNullable(origin.published()).map(Instant::ofEpochSecond),
                read,
                read,
                1,
                Map.of());
    }

    private static Article withText(Article article, String text) {
        return new Article(
                article.id(),
                article.outlet(),
                article.link(),
                article.title(),
                text,
                article.language(),
                article.author(),
                article.kind(),
                article.published(),
                article.seen(),
                article.changed(),
                article.version(),
                article.topics());
    }
}
