package daybrief.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a feed.
 *
 * @param title plain text in one line, perhaps empty
 * @param text plain text of the content or else of the summary, a paragraph a line, perhaps empty
 * @param summary harmless HTML with absolute links, or plain text where it holds no markup; so is the content
 * @param author all authors, each as "name", "address" or "name (address)"
 * @param dates empty where there is none or one that cannot be read
 * @param enclosures addresses of what comes with it
 */
public record Entry(
        Optional<String> guid,
        Optional<String> link,
        String title,
        String text,
        Optional<String> summary,
        Optional<String> content,
        Optional<String> author,
        Dated dates,
        Optional<String> language,
        List<String> categories,
        List<String> enclosures) {
    private static final int OPENING = 100;

    public Entry {
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }

    /** When it was published and last changed; where only one of the two is told, both are that. */
    public record Dated(Optional<Instant> published, Optional<Instant> updated) {
        public static Dated of(Optional<Instant> published, Optional<Instant> updated) {
            return new Dated(published.or(() -> updated), updated.or(() -> published));
        }
    }

    public Optional<Instant> published() {
        return dates.published();
    }

    public Optional<Instant> updated() {
        return dates.updated();
    }

    /** The authors without their addresses, unless one has no name. */
    public Optional<String> byline() {
        return author.map(Byline::of);
    }

    /** The title, or what can stand for one: the opening of the text, or the link. */
    public String heading() {
        if (!title.isEmpty()) {
            return title;
        }
        return text.isEmpty() ? link.orElse("") : opening(text.replace('\n', ' '));
    }

    private static String opening(String line) {
        if (line.codePointCount(0, line.length()) <= OPENING) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, OPENING)).strip() + "…";
    }

    /** Nothing that a reader could be shown. */
    public boolean isEmpty() {
        return title.isEmpty() && text.isEmpty();
    }
}
