package daybrief.fetch;

import java.util.Optional;

/** What is asked for. */
public record Ask(String address, Optional<Validators> validators, Wanted wanted) {
    /** For a feed, whatever it is like by now. */
    public static Ask of(String address) {
        return new Ask(address, Optional.empty(), Wanted.FEED);
    }

    /** For a feed, if it has changed since the validators were given. */
    public static Ask since(String address, Optional<Validators> validators) {
        return new Ask(address, validators, Wanted.FEED);
    }

    /** For a page that people read. */
    public static Ask page(String address) {
        return new Ask(address, Optional.empty(), Wanted.PAGE);
    }

    /** For plain text that machines read, such as robots.txt. */
    public static Ask text(String address) {
        return new Ask(address, Optional.empty(), Wanted.TEXT);
    }

    /** The kinds of content that are worth asking for; all are taken. */
    public enum Wanted {
        FEED("application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, "
                + "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"),
        PAGE("text/html, application/xhtml+xml, */*;q=0.1"),
        TEXT("text/plain, */*;q=0.1");

        private final String accept;

        Wanted(String accept) {
            this.accept = accept;
        }

        String accept() {
            return accept;
        }
    }
}
