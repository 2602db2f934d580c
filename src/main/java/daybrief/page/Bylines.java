package daybrief.page;

import daybrief.page.body.Clean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote a page: what it declares, else what it prints over the article. */
final class Bylines {
    private static final String BY =
            "(?iu)^(?:(?:written|posted|published|words|text|story|reporting|geschrieben|verfasst|publié|escrito)?\\s*\\b(?:by|von|par|por|di|door|av|af|od)|text|autor(?:in)?|author|auteur|автор|текст|文|記者|记者)\\b[:\\s]*";
    private static final Pattern PREFIX = Pattern.compile(BY);
    private static final Pattern TAIL = Pattern.compile(
            "(?iu)\\s*(?:[|•·/–—]|\\s-\\s|\\bon\\b|\\bam\\b|,?\\s*(?:updated|published|posted|aktualisiert|publié))\\s.*$|\\s*[(<]?\\S+@\\S+[)>]?|\\s+\\d{1,2}[.:/ ].*$|\\bsee all posts.*$|\\bview all.*$|\\bfollow\\b.*$");
    private static final Pattern AND = Pattern.compile("(?iu)\\s*(?:;|\\s(?:and|und|et|y|e|и|&)\\s)\\s*");
    private static final Pattern NAME = Pattern.compile("(?u)[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}.'’ ,&()-]*");
    private static final int LONGEST = 90;
    private static final String PLACES =
            "[itemprop=author] [itemprop=name], [itemprop=author], a[rel~=author], .author-name, .byline__name, .article-author, .entry-author, .post-author, .byline-name, .byline a, .author a, .byline, .author, [class*=byline], [class*=author-name], [class*=author__name], [data-testid*=byline], #author";

    private final Facts facts;

    Bylines(Facts facts) {
        this.facts = facts;
    }

    Optional<String> best() {
        return linked().or(this::declared).or(this::printed);
    }

    private Optional<String> linked() {
        return facts.linked()
                .article()
                .map(node -> node.has("author") ? node.path("author") : node.path("creator"))
                .map(author -> facts.linked().texts(author))
                .flatMap(names -> joined(names.stream()));
    }

    private Optional<String> declared() {
        return facts.metas()
                .all(
                        "author",
                        "article:author",
                        "article:author_name",
                        "dc.creator",
                        "dcterms.creator",
                        "parsely-author",
                        "sailthru.author",
                        "byl",
                        "byline",
                        "twitter:data1",
                        "og:article:author",
                        "citation_author")
                .flatMap(name -> joined(Stream.of(name)).stream())
                .findFirst();
    }

    private Optional<String> printed() {
        return facts.page().select(PLACES).stream()
                .limit(12)
                .filter(place -> place.closest("aside, footer, #comments, .comments, .comment, .comment-list") == null)
                .map(Element::text)
                .flatMap(name -> joined(Stream.of(name)).stream())
                .findFirst();
    }

    private Optional<String> joined(Stream<String> names) {
        List<String> clean = names.flatMap(name -> Arrays.stream(AND.split(name, -1)))
                .map(Bylines::clean)
                .filter(this::isName)
                .distinct()
                .limit(8)
                .toList();
        return clean.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", clean));
    }

    private static String clean(String name) {
        String line = Clean.line(name);
        String bare = PREFIX.matcher(line.substring(0, Math.min(3 * LONGEST, line.length())))
                .replaceFirst("");
        return Clean.line(TAIL.matcher(bare).replaceFirst("")).replaceFirst("[\\s,;:|–—-]+$", "");
    }

    /** Addresses, handles, dates and the site itself are nobody. */
    private boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && NAME.matcher(name).matches()
                && name.split("\\s+", -1).length <= 10
                && !name.matches(
                        "(?i)admin|administrator|author|editor|staff|redaktion|www\\..*|.* min(?:utes?)? read.*")
                && WrittenDates.first(name).isEmpty();
    }
}
