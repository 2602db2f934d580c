package daybrief.source.found;

import daybrief.article.Kind;
import daybrief.feed.Address;
import daybrief.feed.markup.HtmlText;
import daybrief.feed.markup.Prose;
import daybrief.feed.markup.Slashes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as it was found in a feed, a file or the sample edition.
 *
 * @param identity what its source calls it
 * @param outlet empty where the source itself is the outlet
 * @param language as declared
 * @param labels names of topics, tags, categories
 * @param kind empty: to be judged by its labels and its text
 */
public record Found(
        Optional<String> identity,
        Optional<String> outlet,
        Optional<String> link,
        String title,
        String text,
        Optional<String> author,
        Optional<Instant> published,
        Optional<String> language,
        List<String> labels,
        Optional<Kind> kind) {
    private static final int LONGEST_LINE = 500;

    /** Every source is read by this door, so here the characters that steer go, and commands, and links that are none of the web. */
    public Found {
        outlet = outlet.map(Found::line).filter(name -> !name.isEmpty());
        link = link.flatMap(written -> Address.resolve("", written)).filter(Address::isAbsolute);
        title = line(title);
        text = Slashes.harmless(HtmlText.readable(text));
        author = author.map(Found::line).filter(name -> !name.isEmpty());
        labels = labels.stream().map(Found::line).toList();
    }

    private static String line(String words) {
        String line = Slashes.harmless(Prose.plain(words).line());
        return line.length() > LONGEST_LINE ? line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE / 2)) : line;
    }

    /** A text of which nothing else is known. */
    public static Found of(String identity, String title, String text) {
        return new Found(
                Optional.of(identity),
                Optional.empty(),
                Optional.empty(),
                title,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The same under another title. */
    public Found titled(String other) {
        return new Found(identity, outlet, link, other, text, author, published, language, labels, kind);
    }

    /** The same of another outlet. */
    public Found from(Optional<String> other) {
        return new Found(identity, other, link, title, text, author, published, language, labels, kind);
    }
}
