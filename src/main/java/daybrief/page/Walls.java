package daybrief.page;

import daybrief.page.Page.Wall;
import daybrief.page.body.Clean;
import daybrief.page.body.Phrases;
import java.util.Optional;

/** What stands before an article or in its place. */
final class Walls {
    private static final int SHORT = 600;
    private static final int NOTHING = 150;
    private static final int LOOKED_AT = 20_000;
    private static final String PAID =
            "[class*=paywall], [id*=paywall], [class*=regwall], [class*=piano-], [class*=subscriber-only], [class*=premium-content], [class*=paid-content], [data-paywall]";

    private final Facts facts;
    private final Phrases phrases = Phrases.shipped();
    private final String visible;

    Walls(Facts facts) {
        this.facts = facts;
        String all = Clean.line(facts.page().body().text());
        this.visible = all.substring(0, Math.min(LOOKED_AT, all.length()));
    }

    /** Only where hardly any text was found: a notice beside a whole article stands in nobody's way. */
    Optional<Wall> inPlaceOf(String text, Optional<String> title) {
        if (text.length() >= SHORT) {
            return Optional.empty();
        }
        String head = title.orElse("");
        if (phrases.says(Phrases.Kind.ROBOT, head) || (isShort() && phrases.says(Phrases.Kind.ROBOT, visible))) {
            return Optional.of(Wall.ROBOT);
        }
        if (phrases.says(Phrases.Kind.MISSING, head)) {
            return Optional.of(Wall.MISSING);
        }
        return text.length() >= NOTHING ? Optional.empty() : beforeAnyText(head);
    }

    private Optional<Wall> beforeAnyText(String head) {
        if (phrases.says(Phrases.Kind.CONSENT, head) || phrases.says(Phrases.Kind.CONSENT, visible)) {
            return Optional.of(Wall.CONSENT);
        }
        return phrases.says(Phrases.Kind.LOGIN, head + " " + visible) ? Optional.of(Wall.LOGIN) : Optional.empty();
    }

    private boolean isShort() {
        return visible.length() < 2 * SHORT;
    }

    boolean isPaid() {
        String tier = facts.metas()
                .first("article:content_tier", "content_tier", "og:article:content_tier")
                .orElse("");
        return facts.linked().isPaid()
                || tier.matches("(?i)locked|metered|paid|premium")
                || (facts.page().selectFirst(PAID) != null && phrases.says(Phrases.Kind.PAYWALL, visible));
    }

    /** The text stops where one has to pay, or is far shorter than the page says the article is. */
    boolean isTeaser(String text) {
        boolean asks = phrases.says(Phrases.Kind.PAYWALL, visible);
        boolean stops = text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]");
        int words = facts.linked()
                .text("wordCount")
                .filter(count -> count.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        int found = text.isEmpty() ? 0 : text.split("\\s+", -1).length;
        boolean hasMore = words > 100 && found * 2 < words;
        return (text.length() < 4 * SHORT && (asks || isPaid()) && (stops || text.length() < 2 * SHORT || hasMore))
                || (hasMore && found < 150)
                || (stops && text.length() < SHORT);
    }
}
