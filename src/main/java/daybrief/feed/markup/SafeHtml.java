package daybrief.feed.markup;

import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** HTML with nothing in it that acts: no script, style, form, frame, handler or address that runs; links are absolute. */
final class SafeHtml {
    private static final String[] WEB = {"http", "https"};
    private static final Safelist HARMLESS = harmless();

    private SafeHtml() {}

    static String of(Document page) {
        page.select("applet").remove();
        Document clean = new Cleaner(HARMLESS).clean(page);
        clean.outputSettings().prettyPrint(false).charset("UTF-8");
        return HtmlText.readable(clean.body().html()).strip();
    }

    private static Safelist harmless() {
        return Safelist.relaxed()
                .addTags(
                        "abbr",
                        "acronym",
                        "address",
                        "article",
                        "aside",
                        "big",
                        "center",
                        "del",
                        "details",
                        "dfn",
                        "figcaption")
                .addTags(
                        "figure", "footer", "header", "hr", "ins", "kbd", "main", "mark", "nav", "s", "samp", "section",
                        "time")
                .addTags(
                        "summary", "tt", "var", "wbr", "ruby", "rb", "rp", "rt", "font", "audio", "video", "source",
                        "dir")
                .addAttributes(":all", "align", "class", "dir", "id", "lang", "title")
                .addAttributes("a", "rel", "name")
                .addAttributes("img", "width", "height", "alt")
                .addAttributes("time", "datetime")
                .addAttributes("audio", "src", "controls")
                .addAttributes("video", "src", "poster", "controls", "width", "height")
                .addAttributes("source", "src", "type")
                .addAttributes("del", "cite", "datetime")
                .addAttributes("ins", "cite", "datetime")
                .addProtocols("audio", "src", WEB)
                .addProtocols("video", "src", WEB)
                .addProtocols("video", "poster", WEB)
                .addProtocols("source", "src", WEB)
                .addProtocols("del", "cite", WEB)
                .addProtocols("ins", "cite", WEB)
                .removeProtocols("a", "href", "ftp");
    }
}
