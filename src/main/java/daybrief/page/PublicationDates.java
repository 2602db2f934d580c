package daybrief.page;

import daybrief.page.body.Clean;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** When a page was published: what it declares, else a time element, its address, or a date that it prints near its headline. */
final class PublicationDates {
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/=_-]((?:19|20)\\d{2})[/_-]?([01]\\d)[/_-]?([0-3]\\d)(?!\\d)");
    private static final String PRINTED =
            "[itemprop=datePublished], .published, .entry-date, .post-date, .date-published, .dateline, .timestamp, .article-date, .pubdate, .publish-date, .submitted, [class*=publish], [class*=date], [class*=Date], [id*=date], [class*=time], [class*=meta], [class*=byline], [class*=info]";
    private static final String ELSEWHERE =
            "aside, footer, nav, #comments, .comments, .comment, .comment-list, [class*=related]:not(body, article), [class*=sidebar]:not(body)";
    private static final int LONGEST = 160;
    private static final int NEAR = 250;

    private final Facts facts;

    PublicationDates(Facts facts) {
        this.facts = facts;
    }

    Optional<Instant> best() {
        return facts.linked()
                .text("datePublished", "dateCreated", "uploadDate", "dateModified")
                .flatMap(WrittenDates::first)
                .or(this::declared)
                .or(this::marked)
                .or(this::inAddress)
                .or(this::printed)
                .or(this::nearTheHeadline);
    }

    private Optional<Instant> declared() {
        return facts.metas()
                .all(
                        "article:published_time",
                        "og:published_time",
                        "og:article:published_time",
                        "article:published",
                        "datepublished",
                        "datecreated",
                        "dc.date.issued",
                        "dcterms.issued",
                        "dc.date",
                        "dc.date.created",
                        "dcterms.created",
                        "dcterms.date",
                        "parsely-pub-date",
                        "sailthru.date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publication_date",
                        "publicationdate",
                        "published_date",
                        "article_date_original",
                        "article.published",
                        "ptime",
                        "date",
                        "displaydate",
                        "originalpublicationdate",
                        "cxenseparse:recs:publishtime",
                        "citation_publication_date",
                        "citation_date",
                        "rnews:datepublished",
                        "article:modified_time",
                        "og:updated_time",
                        "last-modified")
                .flatMap(date -> WrittenDates.first(date).stream())
                .findFirst();
    }

    private Optional<Instant> marked() {
        Stream<Element> marked = facts
                .page()
                .select(
                        "[itemprop=datePublished], time[pubdate], time[itemprop], time[datetime], abbr.published[title], time")
                .stream()
                .filter(place -> place.closest(ELSEWHERE) == null);
        return marked.limit(10)
                .flatMap(place -> Stream.of("datetime", "content", "title")
                        .map(place::attr)
                        .filter(value -> !value.isBlank()))
                .flatMap(date -> WrittenDates.first(date).stream())
                .findFirst();
    }

    private Optional<Instant> inAddress() {
        Matcher parts = IN_ADDRESS.matcher(
                facts.address().isEmpty() ? Addresses.canonical(facts).orElse("") : facts.address());
        return parts.find()
                ? WrittenDates.first(parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3))
                : Optional.empty();
    }

    private Optional<Instant> nearTheHeadline() {
        String title = new Headlines(facts).best().orElse("");
        String text = Clean.line(facts.page().body().text());
        int at = title.isEmpty() ? -1 : text.indexOf(title);
        if (at < 0) {
            return Optional.empty();
        }
        int end = at + title.length();
        return WrittenDates.first(text.substring(end, Math.min(text.length(), end + NEAR)))
                .or(() -> WrittenDates.first(text.substring(Math.max(0, at - NEAR / 2), at)));
    }

    private Optional<Instant> printed() {
        return facts.page().select(PRINTED).stream()
                .limit(60)
                .filter(place -> place.closest(ELSEWHERE) == null)
                .map(place -> Clean.line(place.text()))
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .flatMap(text -> WrittenDates.first(text).stream())
                .findFirst();
    }
}
