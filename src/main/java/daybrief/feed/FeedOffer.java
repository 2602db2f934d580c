package daybrief.feed;

/**
 * A feed that a page names.
 *
 * @param title as the page calls it, or empty
 */
public record FeedOffer(String address, String title) {}
