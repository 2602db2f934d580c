package daybrief.page;

import daybrief.page.body.Clean;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/** The addresses that a page gives: its own and that of its lead image, made absolute; only http and https. */
final class Addresses {
    private static final int LONGEST = 2_000;

    private Addresses() {}

    /** The front page of a site is no address of an article: some pages claim it by mistake. */
    static Optional<String> canonical(Facts facts) {
        Stream<String> claimed = facts.page().select("link[rel~=(?i)^canonical$][href]").stream()
                .limit(3)
                .map(link -> link.attr("href"));
        Stream<String> others = Stream.of(
                        facts.metas().first("og:url"),
                        facts.linked().text("mainEntityOfPage", "url"),
                        Optional.of(facts.address()))
                .flatMap(Optional::stream);
        return Stream.concat(claimed, others)
                .flatMap(link -> absolute(facts, link).stream())
                .filter(link -> isFront(facts.address()) || !isFront(link))
                .findFirst();
    }

    private static boolean isFront(String address) {
        return address.matches("https?://[^/?#]*/?(?:index\\.\\w+)?");
    }

    static Optional<String> image(Facts facts) {
        Stream<Optional<String>> declared = Stream.of(
                facts.metas().first("og:image:secure_url", "og:image", "og:image:url"),
                facts.linked().text("image", "thumbnailUrl"),
                facts.metas()
                        .first(
                                "twitter:image",
                                "twitter:image:src",
                                "sailthru.image.full",
                                "parsely-image-url",
                                "image",
                                "thumbnail"));
        return Stream.concat(declared.flatMap(Optional::stream), printed(facts))
                .flatMap(link -> absolute(facts, link).stream())
                .findFirst();
    }

    private static Stream<String> printed(Facts facts) {
        Stream<String> linked =
                facts.page().select("link[rel=image_src][href]").stream().map(link -> link.attr("href"));
        Stream<String> inArticle =
                facts.page().select("article img, main img, figure img, [class*=content] img").stream()
                        .limit(20)
                        .filter(image -> isLarge(image.attr("width")))
                        .map(Addresses::source);
        return Stream.concat(linked, inArticle);
    }

    /** Lazy pages keep the address of the picture elsewhere. */
    private static String source(Element image) {
        return Stream.of("data-src", "data-original", "data-lazy-src", "src")
                .map(image::attr)
                .filter(source -> !source.isBlank() && !source.startsWith("data:"))
                .findFirst()
                .orElse("");
    }

    private static boolean isLarge(String width) {
        return width.isEmpty() || !width.matches("\\d{1,2}|1\\d{2}");
    }

    private static Optional<String> absolute(Facts facts, String link) {
        String stripped = Clean.line(link).replace(" ", "%20");
        if (stripped.isEmpty() || stripped.length() > LONGEST || stripped.startsWith("#")) {
            return Optional.empty();
        }
        String whole = StringUtil.resolve(facts.page().baseUri(), stripped);
        return Optional.of(whole.isEmpty() ? stripped : whole).filter(found -> found.matches("(?i)https?://[^\\s/].*"));
    }
}
