package daybrief.page;

import daybrief.page.body.Titles;
import daybrief.text.Languages;
import daybrief.text.charset.Decoding;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads pages. Whatever the bytes are, a page comes out; safe for use by many threads. */
public final class PageReader {
    private static final int DEEPEST = 200;
    private static final int LONGEST = 3_000_000;
    private static final int MOST_TAGS = 100_000;

    private PageReader() {}

    /**
     * @param contentType as the server sent it, or empty
     * @param address where the page came from, or empty
     */
    public static Page read(byte[] body, String contentType, String address) {
        return read(Decoding.page(body, contentType), address);
    }

    /** @param language as the server sent it (Content-Language), or empty */
    public static Page read(byte[] body, String contentType, String address, String language) {
        return read(Decoding.page(body, contentType), address, language);
    }

    public static Page read(String html, String address) {
        return read(html, address, "");
    }

    /** @param sent the Content-Language: many servers name the same one for all their pages, so it is believed last */
    private static Page read(String whole, String address, String sent) {
        String html = beginning(whole);
        Document page = parse(html, address);
        Facts facts = Facts.of(page, address);
        Headlines headlines = new Headlines(facts);
        Optional<String> title = headlines.best();
        Walls walls = new Walls(facts);
        boolean paid = walls.isPaid();
        Optional<String> canonical = Addresses.canonical(facts);
        Page bare = new Page(
                title,
                new Bylines(facts).best(),
                new PublicationDates(facts).best(),
                Sites.best(facts, canonical),
                Optional.empty(),
                canonical,
                Addresses.image(facts),
                "",
                paid,
                false,
                Optional.empty());
        String text = new FullText(html, address, new Titles(headlines.all())).of(facts);
        return withText(bare, text, facts, walls).inLanguage(shown -> language(facts, shown, sent));
    }

    private static Page withText(Page bare, String found, Facts facts, Walls walls) {
        Optional<Page.Wall> wall = walls.inPlaceOf(found, bare.title());
        String text = wall.isPresent() ? "" : found;
        boolean onlyDescribed = text.isEmpty() && wall.isEmpty();
        String shown = onlyDescribed
                ? facts.metas()
                        .first("og:description", "description", "twitter:description")
                        .orElse("")
                : text;
        return new Page(
                bare.title(),
                bare.author(),
                bare.published(),
                bare.site(),
                Optional.empty(),
                bare.canonical(),
                bare.image(),
                shown,
                bare.paywalled(),
                wall.isEmpty() && ((onlyDescribed && !shown.isEmpty()) || walls.isTeaser(shown)),
                wall);
    }

    /** As much of it as fits into a small heap: the tree of a page is many times its text. */
    private static String beginning(String html) {
        int end = 0;
        for (int tags = 0; tags < MOST_TAGS && end >= 0; tags++) {
            end = html.indexOf('<', end + 1);
        }
        int most = end < 0 ? html.length() : end;
        return html.substring(0, Math.min(most, LONGEST));
    }

    static Document parse(String html, String address) {
        return Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    private static Optional<String> language(Facts facts, String text, String sent) {
        Optional<String> claimed = Optional.of(facts.page().select("html").attr("lang"))
                .filter(tag -> !tag.isBlank())
                .or(() -> facts.linked().text("inLanguage"))
                .or(() -> facts.metas().first("og:locale", "content-language", "language", "dc.language"))
                .or(() -> Optional.of(sent.split(",", 2)[0].strip()))
                .flatMap(Languages::code);
        return text.isEmpty() ? claimed : Languages.detect(text, claimed);
    }
}
