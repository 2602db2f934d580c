package daybrief.message;

import daybrief.message.Span.Style;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A piece of Telegram's HTML with the length that Telegram counts. The only place that escapes: everything from outside passes
 * {@link #text} or {@link #link}.
 *
 * @param units length after entities in UTF-16 units, which is never less than Telegram's count in code points
 * @see <a href="https://core.telegram.org/bots/api#html-style">Bot API, HTML style</a>
 */
record Markup(String html, int units) {
    static final Markup EMPTY = new Markup("", 0);
    static final Markup LINE = new Markup("\n", 1);
    private static final int ADDRESS = 2000;

    static Markup text(String text) {
        String clean = Characters.clean(text);
        return new Markup(escape(clean), clean.length());
    }

    static Markup spans(List<Span> spans, Span.Cases<Markup> rendering) {
        return spans.stream().map(span -> span.fold(rendering)).reduce(EMPTY, Markup::and);
    }

    static String tag(Style style) {
        return switch (style) {
            case BOLD -> "b";
            case ITALIC -> "i";
            case UNDERLINE -> "u";
            case STRIKE -> "s";
            case CODE -> "code";
        };
    }

    /** Only the words where the address is none of the web. */
    static Markup link(String address, Markup words) {
        String clean = Characters.clean(address).replace("\n", "").strip();
        String start = clean.toLowerCase(Locale.ROOT);
        boolean web = start.startsWith("https://") || start.startsWith("http://");
        if (!web || clean.length() > ADDRESS || words.units == 0) {
            return words;
        }
        return new Markup("<a href=\"" + escape(clean) + "\">" + words.html + "</a>", words.units);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Within a tag, or as it is when there is nothing to put into one. */
    Markup in(String tag) {
        if (units == 0) {
            return this;
        }
        String name = tag.split(" ", 2)[0];
        return new Markup("<" + tag + ">" + html + "</" + name + ">", units);
    }

    Markup and(Markup next) {
        return new Markup(html + next.html, units + next.units);
    }

    static Markup lines(List<Markup> pieces) {
        return new Markup(
                pieces.stream().map(Markup::html).collect(Collectors.joining("\n")),
                pieces.stream().mapToInt(Markup::units).sum() + Math.max(0, pieces.size() - 1));
    }

    boolean blank() {
        return html.replaceAll("<[^>]*>", "").isBlank();
    }

    int bytes() {
        return html.getBytes(StandardCharsets.UTF_8).length;
    }
}
