package daybrief.cli;

import static daybrief.cli.JsonObject.orNull;

import daybrief.page.Page;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Pages as JSON, and as a person reads them. */
final class PageLines {
    private PageLines() {}

    /**
     * {@code {"title","author","published","site","language","canonical","image","text","paywalled","teaser","wall"}}: published in
     * seconds since 1970; wall one of consent, robot, login, missing; null for what the page does not say.
     */
    static JsonObject line(Page page) {
        return new JsonObject()
                .put("title", orNull(page.title()))
                .put("author", orNull(page.author()))
                .put("published", orNull(page.published().map(Instant::getEpochSecond)))
                .put("site", orNull(page.site()))
                .put("language", orNull(page.language()))
                .put("canonical", orNull(page.canonical()))
                .put("image", orNull(page.image()))
                .put("text", page.text())
                .put("paywalled", page.paywalled())
                .put("teaser", page.teaser())
                .put("wall", orNull(page.wall().map(PageLines::name)));
    }

    private static String name(Page.Wall wall) {
        return wall.name().toLowerCase(Locale.ROOT);
    }

    static void print(Page page, PrintWriter out) {
        page.title().ifPresent(out::println);
        print("by", page.author(), out);
        print("published", page.published(), out);
        print("site", page.site(), out);
        print("language", page.language(), out);
        print("address", page.canonical(), out);
        print("image", page.image(), out);
        print("note", note(page), out);
        if (!page.text().isEmpty()) {
            out.println();
            out.println(page.text());
        }
    }

    private static void print(String name, Optional<?> value, PrintWriter out) {
        value.ifPresent(text -> out.println(name + ": " + text));
    }

    private static Optional<String> note(Page page) {
        Optional<String> wall = page.wall().map(kind -> switch (kind) {
            case CONSENT -> "the site asks for consent to cookies before it shows the article";
            case ROBOT -> "the site shows this page to programmes instead of the article";
            case LOGIN -> "the site shows the article only to readers with an account";
            case MISSING -> "the site says that there is no such page";
        });
        return wall.or(() -> page.teaser()
                        ? Optional.of(page.paywalled() ? "only the beginning; the rest is paid for" : "only a teaser")
                        : Optional.empty())
                .or(() -> page.paywalled()
                        ? Optional.of("the site says that the article is paid for")
                        : Optional.empty());
    }
}
