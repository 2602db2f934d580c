package daybrief.story;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Articles for tests, dated by hours from one fixed instant. */
final class Told {

    static final Instant NOON = Instant.parse("2031-05-14T12:00:00Z");

    private Told() {}

    static Article article(long id, String outlet, double hours, String title, String text) {
        return article(id, outlet, Kind.NEWS, Optional.of(at(hours)), title, text);
    }

    static Article article(long id, String outlet, Kind kind, Optional<Instant> published, String title, String text) {
        return new Article(
                new ArticleId(id),
                outlet,
                Optional.of("https://news.example/" + id),
                title,
                text,
                "en",
                Optional.empty(),
                kind,
                published,
                published.orElse(NOON),
                published.orElse(NOON),
                1,
                Map.of());
    }

    static Instant at(double hours) {
        return NOON.plus(Duration.ofMinutes(Math.round(hours * 60)));
    }
}
