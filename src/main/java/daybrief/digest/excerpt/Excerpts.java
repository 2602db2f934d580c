package daybrief.digest.excerpt;

import daybrief.article.Article;
import daybrief.story.Retractions;
import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.Places;
import daybrief.summary.Summarizer;
import daybrief.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The sentences of a story's articles that can be read alone; none that its outlet has taken back. */
public final class Excerpts {
    /** A dateline may stand before the first sentence. */
    private static final int OPENING = 80;

    private final Summarizer summarizer;
    private final List<BiPredicate<Article, String>> unfit;

    private Excerpts(Summarizer summarizer, List<BiPredicate<Article, String>> unfit) {
        this.summarizer = summarizer;
        this.unfit = List.copyOf(unfit);
    }

    public Excerpts(Summarizer summarizer) {
        this(summarizer, List.of());
    }

    public Excerpts without(Retractions retractions) {
        return retractions.isNone() ? this : without(retractions::takeBack);
    }

    /** @param others whether a sentence of an article is left out too */
    public Excerpts without(BiPredicate<Article, String> others) {
        List<BiPredicate<Article, String>> all = new ArrayList<>(unfit);
        all.add(others);
        return new Excerpts(summarizer, all);
    }

    /** Within the budget, each with its place in its article as that is stored. */
    public List<Taken> of(List<Article> articles, Budget budget) {
        Summary summary = summarizer.summarize(
                articles.stream()
                        .map(article -> document(article, fit(article)))
                        .toList(),
                budget);
        Places.check(
                summary,
                articles.stream()
                        .map(article -> document(article, article.text()))
                        .toList());
        return summary.sentences().stream()
                .map(quote -> new Taken(articles.get(quote.document()), quote))
                .toList();
    }

    /** Whether it is what its article opens with. */
    public boolean opens(Taken taken) {
        return taken.quote().start() <= OPENING + begin(taken.article());
    }

    /** Whether its own opening is not to be taken. */
    boolean isCut(Article article) {
        return begin(article) > 0 && !Character.isWhitespace(article.text().charAt(0));
    }

    /** Where the first sentence stands that may be taken: white space has no surrogates, so this counts code points. */
    private int begin(Article article) {
        String text = fit(article);
        int begin = 0;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private String fit(Article article) {
        return unfit.isEmpty()
                ? article.text()
                : Blanks.in(
                        article.text(),
                        article.language(),
                        sentence -> unfit.stream().anyMatch(each -> each.test(article, sentence)));
    }

    private static Document document(Article article, String text) {
        return new Document(
                String.valueOf(article.id().value()),
                article.title(),
                text,
                article.published(),
                article.outlet(),
                article.language());
    }
}
