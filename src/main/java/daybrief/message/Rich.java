package daybrief.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of Rich HTML and what it takes of the limits.
 *
 * @param units of its text in UTF-16, which is never less than Telegram's count in characters
 * @param blocks list items, table rows and the paragraphs within them included
 * @param depth how deep tags stand in tags
 */
record Rich(String html, int units, int blocks, int depth) {
    static final Rich EMPTY = new Rich("", 0, 0, 0);

    /** A block of nothing but spans; none at all where they show nothing. */
    static Rich of(String tag, List<Span> spans) {
        Markup words = RichSpans.of(spans);
        return words.blank()
                ? new Rich(words.html(), 0, 0, 0)
                : new Rich(words.in(tag).html(), words.units(), 1, 1 + RichSpans.depth(spans));
    }

    static Rich all(List<Rich> pieces) {
        return new Rich(
                pieces.stream().map(Rich::html).collect(Collectors.joining()),
                pieces.stream().mapToInt(Rich::units).sum(),
                pieces.stream().mapToInt(Rich::blocks).sum(),
                pieces.stream().mapToInt(Rich::depth).max().orElse(0));
    }

    /** Within a block; none at all around nothing. */
    Rich in(String tag) {
        String name = tag.split(" ", 2)[0];
        return units == 0 ? this : new Rich("<" + tag + ">" + html + "</" + name + ">", units, blocks + 1, depth + 1);
    }
}
