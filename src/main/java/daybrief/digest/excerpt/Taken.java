package daybrief.digest;

import daybrief.article.Article;
import daybrief.summary.Quote;
import daybrief.text.Words;
import java.util.List;

/** A sentence that an entry takes from an article. */
record Taken(Article article, Quote quote) {
    static List<String> texts(List<Taken> taken) {
        return taken.stream().map(Taken::text).toList();
    }

    static int words(List<Taken> taken) {
        return taken.stream().mapToInt(each -> Words.count(each.text())).sum();
    }

    String text() {
        return quote.text();
    }
}
