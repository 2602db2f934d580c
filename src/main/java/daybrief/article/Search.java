package daybrief.article;

import daybrief.db.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Full-text search over the archive: SQLite's BM25 (a word in the title counts as four) times a decay with age,
 * {@code 1 / (1 + age / 7 days)}. An article without a date counts as a month old, however recently it came in.
 *
 * <p>All words must be in the article. If no article has them all, the words that stand nowhere are let go, then the
 * commonest ones one by one, so that "what happened in Osh" finds Osh. Whatever is typed is answered, at worst with nothing.
 */
public final class Search {
    private static final Duration HALF = Duration.ofDays(7);
    private static final Duration UNDATED = Duration.ofDays(30);
    /** The newest so many matches are ranked: what a search for a word of every second article costs stays bounded. */
    private static final int CANDIDATES = 1_000;
    /** Terms are compared by how often they occur up to here. */
    private static final int COUNTED = 5_000;

    private static final int PLENTY = 40;
    /** A word of most articles has no BM25 to speak of. */
    private static final double LEAST = 1e-9;

    private final Database db;

    public Search(Database db) {
        this.db = db;
    }

    /** The best first. */
    public List<Hit> search(String words, Instant now, int limit) {
        if (limit < 1) {
            return List.of();
        }
        List<Candidate> found = Trigrams.unspaced(words) ? unspaced(words) : spaced(words);
        return hits(found, words, now, limit);
    }

    private List<Candidate> spaced(String words) {
        return relaxed(new Matching(db, "article_words"), Query.terms(words));
    }

    /** Runs of three characters and more have an index; for shorter ones the newest articles are looked through. */
    private List<Candidate> unspaced(String words) {
        List<String> runs = Trigrams.runs(words);
        List<String> indexed = runs.stream()
                .filter(run -> run.codePointCount(0, run.length()) > 2)
                .toList();
        if (runs.isEmpty()) {
            return List.of();
        }
        Matching matching = new Matching(db, "article_trigrams");
        return indexed.isEmpty()
                ? matching.containing(runs, CANDIDATES)
                : relaxed(matching, indexed.stream().map(Term::of).toList());
    }

    private static List<Candidate> relaxed(Matching matching, List<Term> terms) {
        List<Candidate> found = all(matching, terms);
        if (!found.isEmpty() || terms.size() < 2) {
            return found;
        }
        List<Term> left = known(matching, terms);
        while (found.isEmpty() && !left.isEmpty()) {
            found = all(matching, left);
            left = left.subList(0, left.size() - 1);
        }
        return found;
    }

    /** Where the near terms find plenty, the wide ones would not change what is shown. */
    private static List<Candidate> all(Matching matching, List<Term> terms) {
        if (terms.isEmpty()) {
            return List.of();
        }
        List<String> near = terms.stream().map(Term::near).toList();
        List<String> wide = terms.stream().map(Term::wide).toList();
        List<Candidate> found = matching.all(near, CANDIDATES);
        return found.size() >= PLENTY || near.equals(wide) ? found : matching.all(wide, CANDIDATES);
    }

    /** Those that occur at all, the rarest first. */
    private static List<Term> known(Matching matching, List<Term> terms) {
        Map<Term, Integer> counts =
                terms.stream().collect(Collectors.toMap(Function.identity(), term -> count(matching, term)));
        return terms.stream()
                .filter(term -> counts.getOrDefault(term, 0) > 0)
                .sorted(Comparator.comparing(term -> counts.getOrDefault(term, 0)))
                .toList();
    }

    private static int count(Matching matching, Term term) {
        int near = matching.count(term.near(), COUNTED);
        return near > 0 ? near : matching.count(term.wide(), COUNTED);
    }

    private List<Hit> hits(List<Candidate> candidates, String words, Instant now, int limit) {
        Subject subject = Subject.of(words);
        Map<ArticleId, Double> best = candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> score(c, now))
                        .reversed())
                .limit(limit)
                .collect(Collectors.toMap(Candidate::id, c -> score(c, now)));
        List<Hit> hits = new ArrayList<>();
        for (Article article : new Articles(db).byIds(best.keySet())) {
            hits.add(new Hit(article, best.getOrDefault(article.id(), 0.0), subject.bearing(article)));
        }
        hits.sort(Comparator.comparingDouble(Hit::score)
                .thenComparing(hit -> hit.article().id().value())
                .reversed());
        return hits;
    }

    private static double score(Candidate candidate, Instant now) {
        double age = candidate
                .published()
                .map(when -> Math.max(0, now.toEpochMilli() - when))
                .orElse(UNDATED.toMillis());
        return Math.max(candidate.relevance(), LEAST) / (1 + age / HALF.toMillis());
    }
}
