package daybrief.feed;

import daybrief.feed.json.JsonFeed;
import daybrief.feed.xml.XmlFeed;
import daybrief.text.charset.Decoding;
import java.util.Optional;

/**
 * Reads feeds of every kind: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed. Whatever the bytes are, there is an answer:
 * what can be read of them, with a warning of what cannot.
 */
public final class FeedParser {
    private FeedParser() {}

    /** What is no feed is one without entries, and a warning says so. */
    public static ParsedFeed parse(byte[] bytes, Origin origin) {
        return find(bytes, origin).orElseGet(() -> ParsedFeed.none("this is no feed"));
    }

    /** Empty for what is no feed. */
    public static Optional<ParsedFeed> find(byte[] bytes, Origin origin) {
        String text = Decoding.text(bytes, origin.type());
        String start = text.substring(0, Math.min(text.length(), 1_000)).stripLeading();
        return start.startsWith("{") ? JsonFeed.read(text, origin) : XmlFeed.read(text, origin);
    }
}
