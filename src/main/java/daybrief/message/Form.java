package daybrief.message;

/** In which of Telegram's forms something is said. */
public enum Form {
    CLASSIC,
    /** One message that folds; not every client and not every Bot API server knows it. */
    RICH
}
