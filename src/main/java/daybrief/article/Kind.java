package daybrief.article;

/** What sort of text an article is. Only news lends sentences to a story; a teaser where there is nothing else. */
public enum Kind {
    NEWS,
    OPINION,
    ANALYSIS,
    /** A press release: news in the words of whom it is about. */
    RELEASE,
    SPONSORED,
    SATIRE,
    /** A live blog: a page that is rewritten all day. */
    LIVE,
    HOROSCOPE,
    /** Only the first words are public. */
    TEASER,
    /** Takes back something that its outlet said in another article. */
    CORRECTION,
    /** Taken back by its outlet: its newest version says so, or nothing. */
    WITHDRAWN;

    /** Whether it stands aside from the news: it lends no sentence and counts as no report, and is named in one line at most. */
    public boolean isAside() {
        return this != NEWS && this != TEASER;
    }
}
