package daybrief.source.fulltext;

import daybrief.article.Article;
import daybrief.fetch.Reason;
import daybrief.page.Page;
import daybrief.text.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a page holds the whole of the article that it was asked for.
 *
 * @param text the whole; empty where the page does not give it
 * @param outcome "whole", or why not
 * @param gate whether the page lets a stranger read on
 */
record Judged(Optional<String> text, String outcome, Gate gate) {
    static final String PAYWALLED = "paywalled";

    /** Whether somebody who neither pays nor has an account may read the article. */
    enum Gate {
        OPEN,
        CLOSED,
        /** It does not tell: no page came, or another. */
        UNKNOWN
    }

    /** A page that adds less to the teaser than this gives nothing worth a new version. */
    private static final double LONGER = 1.5;
    /** So much of the headline's and the teaser's own words must stand on the page: links to a front page or another article are common. */
    private static final double SHARED = 0.5;

    static Judged of(Article teaser, Visit visit) {
        return visit.page()
                .map(page -> of(teaser, page))
                .orElseGet(() -> none(visit.problem().map(Reason::kept).orElse("")));
    }

    private static Judged of(Article teaser, Page page) {
        if (page.paywalled()) {
            return none(PAYWALLED, Gate.CLOSED);
        }
        if (page.wall().isPresent()) {
            boolean missing = page.wall().get() == Page.Wall.MISSING;
            return none(page.wall().get().name(), missing ? Gate.UNKNOWN : Gate.CLOSED);
        }
        if (page.teaser() || Words.count(page.text()) < LONGER * Words.count(teaser.text())) {
            return none("the page says no more", page.teaser() ? Gate.UNKNOWN : Gate.OPEN);
        }
        return tellsOf(teaser, page.text())
                ? new Judged(Optional.of(page.text()), "whole", Gate.OPEN)
                : none("the page is about something else");
    }

    static Judged none(String outcome) {
        return none(outcome, Gate.UNKNOWN);
    }

    private static Judged none(String outcome, Gate gate) {
        return new Judged(Optional.empty(), outcome, gate);
    }

    private static boolean tellsOf(Article teaser, String text) {
        Set<String> own = new HashSet<>(Words.content(teaser.title() + "\n" + teaser.text(), teaser.language()));
        Set<String> shared = new HashSet<>(Words.content(text, teaser.language()));
        shared.retainAll(own);
        return shared.size() >= SHARED * own.size();
    }
}
