package daybrief.page;

import daybrief.page.body.Clean;
import daybrief.page.body.Titles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The headline of a page: as it stands over the article where that agrees with what the page declares, else as declared. */
final class Headlines {
    private static final Pattern BARS = Pattern.compile("\\s+(?:[|–—•·»«:-]|::|\\|\\|)\\s+");
    private static final Pattern PARTS = Pattern.compile("\\s+[|–—•·»«:-]\\s+|_|[:：|｜]\\s*");
    private static final int LONGEST = 400;

    private final Facts facts;

    Headlines(Facts facts) {
        this.facts = facts;
    }

    /** All titles that the page gives itself, the most trusted first. */
    List<String> all() {
        return Stream.of(
                        facts.linked().text("headline"),
                        facts.metas().first("og:title"),
                        facts.metas().first("twitter:title", "parsely-title", "sailthru.title", "dc.title", "title"),
                        Optional.of(Clean.line(facts.page().title())),
                        facts.linked().text("name"))
                .flatMap(Optional::stream)
                .filter(title -> !title.isEmpty())
                .map(this::withoutSite)
                .map(title -> title.substring(0, Math.min(LONGEST, title.length())))
                .distinct()
                .toList();
    }

    Optional<String> best() {
        List<String> declared = all();
        List<String> headings = headings();
        Titles titles = new Titles(declared);
        return declared.stream()
                .flatMap(title -> Stream.of(PARTS.split(title, -1)))
                .filter(part -> headings.contains(part) && !isSite(part))
                .findFirst()
                .or(() -> declared.stream().filter(headings::contains).findFirst())
                .or(() -> headings.stream().filter(titles::isSaidBy).findFirst())
                .or(() -> declared.stream().findFirst())
                .or(() -> headings.stream().findFirst());
    }

    private boolean isSite(String part) {
        return Sites.named(facts).filter(part::equalsIgnoreCase).isPresent();
    }

    private List<String> headings() {
        return facts.page().select("h1, [itemprop=headline], .headline, .entry-title, .post-title, h2, h3").stream()
                .limit(40)
                .map(Element::text)
                .map(Clean::line)
                .filter(heading -> !heading.isEmpty() && heading.length() <= LONGEST)
                .toList();
    }

    /** "Headline | Outlet" without the outlet: known by its name, or by standing behind the last bar and being short. */
    private String withoutSite(String title) {
        String[] parts = BARS.split(title, -1);
        if (parts.length < 2) {
            return title;
        }
        String site = Sites.named(facts).orElse("").strip();
        String last = parts[parts.length - 1];
        if (!site.isEmpty() && parts[0].equalsIgnoreCase(site)) {
            return title.substring(title.indexOf(parts[1], parts[0].length()));
        }
        boolean isSite = site.isEmpty() ? isShort(last) && !isShort(parts[0]) : resembles(last, site);
        return isSite
                ? withoutSite(title.substring(0, title.lastIndexOf(last)).replaceFirst("\\s+\\S{1,2}\\s*$", ""))
                : title;
    }

    private static boolean isShort(String part) {
        return part.split("\\s+", -1).length <= 4 && part.length() < 35;
    }

    private static boolean resembles(String part, String site) {
        String one = letters(part);
        String other = letters(site);
        return !one.isEmpty() && (other.contains(one) || one.contains(other));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]|\\.\\p{Alpha}{2,3}$", "");
    }
}
