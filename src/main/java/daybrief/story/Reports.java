package daybrief.story;

import daybrief.article.Article;
import daybrief.text.Shingles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds wire copy. Two articles are one report when their three-word shingles have a Jaccard index of at least .5, or when seven of
 * ten shingles of the shorter stand in the longer and it is no mere snippet of it.
 */
final class Reports {

    private static final double JACCARD = 0.5;
    private static final double CONTAINMENT = 0.7;
    private static final double SNIPPET = 0.2;

    private final List<List<Article>> copies = new ArrayList<>();
    private final List<List<Shingles>> shingles = new ArrayList<>();

    private Reports() {}

    static List<Report> of(List<Article> articles) {
        if (articles.size() == 1) {
            return List.of(new Report(articles, Optional.empty()));
        }
        Reports reports = new Reports();
        articles.forEach(reports::add);
        Credits credits = new Credits(articles);
        return reports.copies.stream()
                .map(copies -> new Report(copies, credit(copies, credits)))
                .toList();
    }

    private static Optional<String> credit(List<Article> copies, Credits credits) {
        return copies.stream().flatMap(copy -> credits.of(copy).stream()).findFirst();
    }

    private void add(Article article) {
        Shingles own = Shingles.of(article.text(), article.language());
        for (int i = 0; i < copies.size(); i++) {
            if (shingles.get(i).stream().anyMatch(other -> same(own, other))) {
                copies.get(i).add(article);
                shingles.get(i).add(own);
                return;
            }
        }
        open(article);
        shingles.add(new ArrayList<>(List.of(own)));
    }

    private void open(Article article) {
        copies.add(new ArrayList<>(List.of(article)));
    }

    private static boolean same(Shingles a, Shingles b) {
        double shorter = Math.min(a.hashes().size(), b.hashes().size());
        double longer = Math.max(a.hashes().size(), b.hashes().size());
        return a.jaccard(b) >= JACCARD || (shorter >= SNIPPET * longer && a.containment(b) >= CONTAINMENT);
    }
}
