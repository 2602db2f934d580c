package daybrief.article;

/** What became of a draft. */
public sealed interface Stored {
    ArticleId id();

    /** Seen for the first time. */
    record New(ArticleId id) implements Stored {}

    /** Known already with the same title and text; at most its topics have grown. */
    record Unchanged(ArticleId id) implements Stored {}

    /** Known with another title or text, which are kept as an older version. */
    record Changed(ArticleId id, int version) implements Stored {}

    /** Known, and kept long enough: it left and is not stored again. No article has this id any more. */
    record Gone(ArticleId id) implements Stored {}
}
