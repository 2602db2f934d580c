package daybrief.story;

import daybrief.article.Article;
import java.util.List;

/**
 * One text, however many outlets printed it: wire copy, cut or with a new headline, is one report. The copies are in order of time;
 * {@link #fullest} is the longest of them.
 */
public record Report(List<Article> copies) {

    public Report {
        copies = List.copyOf(copies);
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("A report has at least one copy");
        }
    }

    public Article first() {
        return copies.get(0);
    }

    public Article fullest() {
        Article fullest = first();
        for (Article copy : copies) {
            fullest = copy.text().length() > fullest.text().length() ? copy : fullest;
        }
        return fullest;
    }
}
