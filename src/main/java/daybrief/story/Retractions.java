package daybrief.story;

import daybrief.article.Article;
import daybrief.article.Kind;
import java.util.Collection;
import java.util.List;

/** What the corrections among the articles of a story take back of what their outlets said before. */
public final class Retractions {
    private final List<Retraction> all;

    /** @param says in the source's words, without the word that calls it a correction */
    public record Note(Article correction, String says) {}

    private Retractions(List<Retraction> all) {
        this.all = all;
    }

    public static Retractions of(Collection<Article> articles) {
        return new Retractions(articles.stream()
                .filter(article -> article.kind() == Kind.CORRECTION)
                .map(Retraction::new)
                .filter(retraction -> articles.stream().anyMatch(retraction::concerns))
                .toList());
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    /** The latest last. */
    public List<Note> notes() {
        return all.stream()
                .map(retraction -> new Note(retraction.correction(), retraction.says()))
                .toList();
    }

    /** What this one takes back. */
    public Retractions by(Article correction) {
        return new Retractions(all.stream()
                .filter(retraction -> retraction.correction().equals(correction))
                .toList());
    }

    /** Whether one of these sentences is taken back, which stood in some article of the outlet. */
    public boolean takeBackAny(Collection<String> sentences) {
        return all.stream()
                .anyMatch(retraction -> sentences.stream()
                        .anyMatch(told -> retraction.takesBack(
                                told, retraction.correction().language())));
    }

    /** Whether this sentence, or title, of the article is. */
    public boolean takeBack(Article article, String sentence) {
        return all.stream()
                .anyMatch(retraction ->
                        retraction.concerns(article) && retraction.takesBack(sentence, article.language()));
    }
}
