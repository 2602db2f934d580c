package daybrief.feed.markup;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A text construct of a feed: words with or without markup, to be had as plain text, as one line, and as harmless HTML. Not for several threads. */
public final class Prose {
    private static final int DEEPEST = 256;
    private static final int LONGEST = 1_000_000;
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?=[\\s/>])[^<>]{0,4000}>|<!--");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\\d{0,2});");
    private static final Pattern TAG_LIKE = Pattern.compile("<[a-zA-Z/!]");
    /** Tags that say by themselves that a text is HTML; of others (a title may speak of the blink tag) the end must be there too. */
    private static final Set<String> TELLING = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "br",
            "cite",
            "code",
            "div",
            "em",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "hr",
            "i",
            "img",
            "li",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "small",
            "span",
            "strong",
            "style",
            "script",
            "sub",
            "sup",
            "table",
            "td",
            "tr",
            "tt",
            "u",
            "ul",
            "iframe",
            "figure",
            "video",
            "audio",
            "svg",
            "noscript",
            "form",
            "input",
            "object",
            "embed");

    private final String words;
    private final boolean markup;
    private final Supplier<Document> parsing;
    private @Nullable Document page;
    private @Nullable String text;

    private Prose(String words, boolean markup, Supplier<Document> parsing) {
        this.words = words;
        this.markup = markup;
        this.parsing = parsing;
    }

    /** Words in which a pointed bracket is a pointed bracket. */
    public static Prose plain(String words) {
        return new Prose(cut(words), false, () -> new Document(""));
    }

    /** @param base against which links are resolved, or empty */
    public static Prose html(String html, String base) {
        String bounded = cut(html);
        boolean marked =
                TAG_LIKE.matcher(bounded).find() || ENTITY.matcher(bounded).find();
        return new Prose(
                bounded,
                marked,
                () -> Jsoup.parse(bounded, base, Parser.htmlParser().setMaxDepth(DEEPEST)));
    }

    /** HTML where it looks like some, else plain: RSS does not say which it is. */
    public static Prose either(String words, String base) {
        return looksLikeHtml(cut(words)) ? html(words, base) : plain(words);
    }

    /** Elements that stand in the feed itself. */
    public static Prose inline(Element container, String base) {
        return new Prose("", true, () -> Inline.page(container, base));
    }

    static boolean looksLikeHtml(String words) {
        if (ENTITY.matcher(words).find()) {
            return true;
        }
        Matcher tags = TAG.matcher(words);
        while (tags.find()) {
            String name = tags.group(2);
            if (name == null || !tags.group(1).isEmpty() || TELLING.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** A paragraph a line, no markup, no character that steers. */
    public String text() {
        if (text == null) {
            text = markup ? HtmlText.of(page().body()) : HtmlText.squeezed(words);
        }
        return text;
    }

    public String line() {
        return text().replace('\n', ' ');
    }

    /** Safe to be shown as HTML; plain words stay as they are unless they would be taken for a tag. */
    public String html() {
        if (markup) {
            return SafeHtml.of(page());
        }
        String plain = HtmlText.readable(words).strip();
        return TAG_LIKE.matcher(plain).find()
                ? plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                : plain;
    }

    private Document page() {
        if (page == null) {
            page = parsing.get();
        }
        return page;
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
