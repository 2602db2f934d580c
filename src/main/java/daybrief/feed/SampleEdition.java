package daybrief.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The news of a country that does not exist, so that everything works at once and without a network. Its articles are dated in hours
 * from the first start; {@code {weekday:-1}} in a text is the day before the article's own.
 */
public final class SampleEdition {

    private static final String RESOURCE = "/daybrief/sample/sample.jsonl";
    private static final Pattern WEEKDAY = Pattern.compile("\\{weekday:(-?\\d)}");

    private final Instant start;

    private SampleEdition(Instant start) {
        this.start = start;
    }

    /** All articles in the order of their arrival, for an installation that first started then. */
    public static List<SampleArticle> startedAt(Instant start) {
        SampleEdition edition = new SampleEdition(start);
        try (InputStream in = SampleEdition.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + RESOURCE + "; build it with Maven");
            }
            return edition.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SampleArticle> read(String lines) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<SampleArticle> articles = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            articles.add(article(json.readTree(line)));
        }
        articles.sort((a, b) -> a.arrives().compareTo(b.arrives()));
        return articles;
    }

    private SampleArticle article(JsonNode json) {
        Optional<Instant> published =
                Optional.of(json.path("hours")).filter(JsonNode::isNumber).map(this::at);
        Instant day = published.orElse(start);
        return new SampleArticle(
                json.path("id").asText(),
                json.path("outlet").asText(),
                json.path("link").asText(),
                json.path("title").asText(),
                weekdays(json.path("text").asText(), day, json.path("language").asText()),
                json.path("language").asText(),
                Optional.ofNullable(json.path("author").textValue()),
                json.path("kind").asText("news"),
                new LinkedHashSet<>(texts(json.path("topics"))),
                texts(json.path("categories")),
                published,
                published.filter(instant -> instant.isAfter(start)).orElse(start));
    }

    private Instant at(JsonNode hours) {
        return start.plus(Duration.ofMinutes(Math.round(hours.asDouble() * 60)));
    }

    private static String weekdays(String text, Instant day, String language) {
        return WEEKDAY.matcher(text).replaceAll(place -> weekday(day, place, Locale.forLanguageTag(language)));
    }

    private static String weekday(Instant day, MatchResult place, Locale locale) {
        DayOfWeek own = day.atZone(ZoneOffset.UTC).getDayOfWeek();
        return own.plus(Integer.parseInt(place.group(1))).getDisplayName(TextStyle.FULL, locale);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
