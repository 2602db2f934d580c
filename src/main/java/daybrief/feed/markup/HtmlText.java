package daybrief.feed.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** HTML, or what may be some, to plain text: a paragraph a line, no markup, no script. */
public final class HtmlText {
    private static final int DEEPEST = 256;
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&#?\\w{2,10};");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "tr",
            "table",
            "pre",
            "section",
            "article",
            "figure",
            "figcaption",
            "hr",
            "dd",
            "dt",
            "header",
            "footer",
            "aside");
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "svg",
            "figure",
            "form",
            "button",
            "head",
            "title",
            "textarea",
            "select",
            "audio",
            "video",
            "object",
            "applet");

    private HtmlText() {}

    /** Text without markup is given back as it is, but for its white space. */
    public static String of(String html) {
        return MARKUP.matcher(html).find() ? of(Jsoup.parse(html, "", parser()).body()) : squeezed(html);
    }

    /** As {@link #of(String)}, in one line; of what was escaped once too often too. */
    public static String line(String html) {
        String once = of(html);
        String text = MARKUP.matcher(once).find() ? of(once) : once;
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    static String of(Element body) {
        StringBuilder text = new StringBuilder();
        body.filter(new Collector(text));
        return squeezed(text.toString());
    }

    /** Without the characters that show nothing, or turn round what stands beside them. */
    public static String readable(String text) {
        int at = 0;
        while (at < text.length() && !Letters.isSteering(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, at);
        for (int i = at + 1; i < text.length(); i++) {
            if (!Letters.isSteering(text, i)) {
                clean.append(text.charAt(i));
            }
        }
        return clean.toString();
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private record Collector(StringBuilder text) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                words.getWholeText().chars().forEach(c -> text.append(Letters.isSpace((char) c) ? ' ' : (char) c));
            } else if (node instanceof Element element) {
                if (SILENT.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                breakAt(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                breakAt(element);
            }
            return FilterResult.CONTINUE;
        }

        private void breakAt(Element element) {
            if (BLOCKS.contains(element.normalName())) {
                text.append('\n');
            }
        }
    }

    /** White space as one space, lines without words gone. */
    static String squeezed(String text) {
        String readable = readable(text);
        StringBuilder lines = new StringBuilder(readable.length());
        char gap = 0;
        for (int i = 0; i < readable.length(); i++) {
            char c = readable.charAt(i);
            if (c == '\n' || c == '\r') {
                gap = '\n';
            } else if (Letters.isSpace(c)) {
                gap = gap == '\n' ? gap : ' ';
            } else {
                if (gap != 0 && !lines.isEmpty()) {
                    lines.append(gap);
                }
                lines.append(c);
                gap = 0;
            }
        }
        return lines.toString();
    }
}
