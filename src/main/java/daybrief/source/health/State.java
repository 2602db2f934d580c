package daybrief.source.health;

/** How a feed fares; each but the first is worth a word to whoever looks after the feeds, and each has another cure. */
public enum State {
    /** Read, or failing for so short a time that it may pass. */
    FINE,
    /** The server said that it is gone for good (410): take it out of the list. */
    GONE,
    /** No answer, or only errors, for a day and five tries: look whether the site still exists. */
    DEAD,
    /** Nothing at the address (404) as long as that: look for the feed's new address on its site. */
    MISSING,
    /** A password, a payment or a browser is asked for as long as that: find a feed without, or take it out. */
    LOCKED,
    /** Something that is no feed is served as long as that: look for the feed's new address on its site. */
    NO_FEED,
    /** Read without fault, but for a day and five articles in a row their pages let nobody read on: find one with whole texts. */
    PAYWALLED,
    /** It moved for good and is read there: write the new address into the list. */
    MOVED,
    /** Its new address is in the list already: take the old one out. */
    TWICE,
    /** Read without fault, but nothing in it was new for sixty days: look whether the site still writes it. */
    SILENT
}
