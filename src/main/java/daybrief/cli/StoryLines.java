package daybrief.cli;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.story.grouping.Clusters;
import daybrief.story.grouping.Signature;
import daybrief.story.grouping.Signatures;
import daybrief.text.Languages;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Articles as JSON lines, put into clusters as they come; the answers are told when all have come. */
final class StoryLines {
    private final Clusters clusters;
    private final Signatures signatures = new Signatures();
    private final List<JsonObject> answers = new ArrayList<>();
    private final List<Integer> articles = new ArrayList<>();

    StoryLines(Clusters clusters) {
        this.clusters = clusters;
    }

    /** The answer to this line is completed when all lines have come. */
    void read(Function<Function<JsonObject, JsonObject>, JsonObject> line) {
        int number = answers.size();
        answers.add(line.apply(object -> enter(number, object)));
    }

    private JsonObject enter(int number, JsonObject line) {
        Optional<Instant> published = published(line.text("published"));
        Article article = article(number, line, published);
        Signature signature = signatures.of(article);
        clusters.add(published.isPresent() ? signature : signature.undated());
        articles.add(number);
        return JsonLines.answerTo(line);
    }

    private static Article article(int number, JsonObject line, Optional<Instant> published) {
        String text = line.string("text").orElseThrow(JsonLines.BadLine::withoutText);
        String title = line.text("title");
        Optional<String> hint = Optional.of(line.text("lang")).filter(tag -> !tag.isEmpty());
        Instant when = published.orElse(Instant.EPOCH);
        return new Article(
                new ArticleId(number),
                line.text("source"),
                Optional.of(line.text("url")).filter(url -> !url.isEmpty()),
                title,
                text,
                Languages.detect(title + "\n" + text, hint).orElse(Languages.UNKNOWN),
                Optional.empty(),
                Kind.NEWS,
                published,
                when,
                when,
                1,
                Map.of());
    }

    /** With or without a zone or a time of day; a time that cannot be read is none. */
    private static Optional<Instant> published(String time) {
        return parse(time, text -> OffsetDateTime.parse(text).toInstant())
                .or(() -> parse(time, text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)))
                .or(() ->
                        parse(time, text -> LocalDate.parse(text).atTime(12, 0).toInstant(ZoneOffset.UTC)));
    }

    private static Optional<Instant> parse(String time, Function<String, Instant> form) {
        try {
            return time.isEmpty() ? Optional.empty() : Optional.of(form.apply(time));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** In the order of the lines; stories are numbered as they first appear. */
    List<JsonObject> answers() {
        Map<Long, Integer> numbers = new HashMap<>();
        for (int article : articles) {
            long cluster = clusters.of(new ArticleId(article));
            answers.get(article).put("story", numbers.computeIfAbsent(cluster, key -> numbers.size() + 1));
        }
        return answers;
    }
}
