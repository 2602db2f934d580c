package daybrief.story;

import daybrief.article.Article;
import java.util.List;
import java.util.Optional;

/**
 * One text, however many outlets printed it: wire copy, cut or with a new headline, is one report. The copies are in order of time;
 * {@link #fullest} is the longest of them.
 *
 * @param credit the agency or outlet whose news it says it repeats, as {@link Credits#key}
 */
public record Report(List<Article> copies, Optional<String> credit) {

    public Report {
        copies = List.copyOf(copies);
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("A report has at least one copy");
        }
    }

    List<String> outlets() {
        return copies.stream().map(copy -> Credits.key(copy.outlet())).toList();
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
