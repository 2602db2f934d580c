package daybrief.story;

import daybrief.article.Article;
import daybrief.text.Shingles;
import java.util.ArrayList;
import java.util.List;

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
        Reports reports = new Reports();
        articles.forEach(articles.size() == 1 ? reports::open : reports::add);
        return reports.copies.stream().map(Report::new).toList();
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
