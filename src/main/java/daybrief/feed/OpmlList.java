package daybrief.feed;

import java.util.List;

/**
 * What a list in OPML gives.
 *
 * @param feeds in their order, each once
 * @param unread what is meant as a feed and cannot be one
 */
public record OpmlList(List<OpmlFeed> feeds, List<Unread> unread) {
    public OpmlList {
        feeds = List.copyOf(feeds);
        unread = List.copyOf(unread);
    }

    /** Why a line of the list names no feed that can be read. */
    public enum Flaw {
        /** It says that it is a feed, and has no address. */
        NO_ADDRESS("has no address"),
        /** A file, a mail address, or anything else than http and https. */
        NO_WEB_ADDRESS("has an address that is none of the web"),
        TOO_LONG("has an address of more than 2,000 characters");

        private final String words;

        Flaw(String words) {
            this.words = words;
        }

        /** For a person, behind its name. */
        public String words() {
            return words;
        }
    }

    /** One of them, by its name, or what stands in place of an address. */
    public record Unread(String name, Flaw flaw) {}
}
