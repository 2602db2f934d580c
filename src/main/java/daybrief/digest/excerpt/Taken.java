package daybrief.digest.excerpt;

import daybrief.article.Article;
import daybrief.summary.Quote;
import daybrief.text.Words;
import java.util.List;

/** A sentence that an entry takes from an article. */
public record Taken(Article article, Quote quote) {
    public static List<String> texts(List<Taken> taken) {
        return taken.stream().map(Taken::text).toList();
    }

    public static int words(List<Taken> taken) {
        return taken.stream().mapToInt(each -> Words.count(each.text())).sum();
    }

    public String text() {
        return quote.text();
    }
}
