package daybrief.feed.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daybrief.feed.Address;
import daybrief.feed.Entry;
import daybrief.feed.Origin;
import daybrief.feed.ParsedFeed;
import daybrief.feed.date.Dates;
import daybrief.feed.date.Order;
import daybrief.feed.markup.Prose;
import daybrief.feed.xml.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A JSON document as a feed. */
public final class JsonFeed {
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_TEXT = 200_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final JsonNode feed;
    private final Origin origin;
    private final Order order;
    private final List<String> warnings = new ArrayList<>();

    private JsonFeed(JsonNode feed, Origin origin) {
        this.feed = feed;
        this.origin = origin;
        this.order = Order.of(
                each(feed.path("items"))
                        .flatMap(item -> Stream.of(string(item, "date_published"), string(item, "date_modified")))
                        .flatMap(Optional::stream),
                language());
    }

    private Optional<String> language() {
        return language(feed).or(() -> Language.tag(origin.language()));
    }

    /** Empty for what is no feed. */
    public static Optional<ParsedFeed> read(String json, Origin origin) {
        try {
            JsonNode feed = JSON.readTree(json);
            boolean isFeed = feed.path("items").isArray()
                    || feed.path("version").asText("").contains("jsonfeed");
            return isFeed ? Optional.of(new JsonFeed(feed, origin).read()) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private ParsedFeed read() {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            Optional<Entry> entry = Optional.of(item)
                    .filter(JsonNode::isObject)
                    .map(this::entry)
                    .filter(found -> !found.isEmpty() || found.link().isPresent());
            entry.ifPresentOrElse(entries::add, () -> warnings.add("an entry without title, text and link"));
            if (entries.size() >= MOST_ENTRIES) {
                break;
            }
        }
        return new ParsedFeed(
                line(feed, "title"),
                link(feed, "home_page_url"),
                line(feed, "description"),
                language(),
                Optional.empty(),
                Optional.empty(),
                entries,
                warnings.stream().distinct().limit(20).toList());
    }

    private Entry entry(JsonNode item) {
        Optional<Prose> html = string(item, "content_html").map(text -> Prose.html(text, origin.address()));
        Optional<Prose> content = html.filter(prose -> !prose.text().isEmpty())
                .or(() -> string(item, "content_text").map(Prose::plain))
                .or(() -> html);
        Optional<Prose> summary = string(item, "summary").map(text -> Prose.either(text, origin.address()));
        String text = content.or(() -> summary).map(Prose::text).orElse("");
        return new Entry(
                string(item, "id"),
                link(item, "url").or(() -> link(item, "external_url")),
                line(item, "title"),
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                summary.map(Prose::html),
                content.map(Prose::html),
                authors(item).or(() -> authors(feed)),
                Entry.Dated.of(date(item, "date_published"), date(item, "date_modified")),
                language(item),
                each(item.path("tags"))
                        .map(tag -> Prose.either(tag.asText(), "").line())
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .limit(50)
                        .toList(),
                each(item.path("attachments"))
                        .flatMap(attachment -> link(attachment, "url").stream())
                        .limit(50)
                        .toList());
    }

    private static Optional<String> authors(JsonNode of) {
        String names = Stream.concat(each(of.path("authors")), Stream.of(of.path("author")))
                .map(author -> string(author, "name")
                        .or(() -> Optional.ofNullable(author.textValue()))
                        .orElse(""))
                .map(name -> Prose.either(name, "").line())
                .filter(name -> !name.isEmpty() && name.length() < 200)
                .distinct()
                .limit(10)
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(found -> !found.isEmpty());
    }

    private Optional<Instant> date(JsonNode of, String name) {
        Optional<String> written = string(of, name);
        Optional<Instant> date = written.flatMap(text -> Dates.parse(text, order));
        if (written.isPresent() && date.isEmpty()) {
            warnings.add("the date \""
                    + written.get().substring(0, Math.min(60, written.get().length())) + "\" cannot be read");
        }
        return date;
    }

    private Optional<String> link(JsonNode of, String name) {
        return string(of, name).flatMap(written -> Address.resolve(origin.address(), written));
    }

    private static Optional<String> language(JsonNode of) {
        return string(of, "language").flatMap(Language::tag);
    }

    private static String line(JsonNode of, String name) {
        String line =
                string(of, name).map(text -> Prose.either(text, "").line()).orElse("");
        return line.substring(0, Math.min(line.length(), 500));
    }

    /** A number is read as its digits: some ids are. */
    private static Optional<String> string(JsonNode of, String name) {
        return Optional.of(of.path(name))
                .filter(JsonNode::isValueNode)
                .filter(node -> !node.isNull())
                .map(node -> node.asText().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }
}
