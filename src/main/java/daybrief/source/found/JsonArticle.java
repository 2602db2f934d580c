package daybrief.source.found;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import daybrief.feed.date.Dates;
import daybrief.feed.markup.HtmlText;
import daybrief.feed.markup.Prose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One article as JSON: an object with at least {@code text}; known are id, title, text, link, outlet, author, published, language,
 * topics and kind, under these and other usual names, and what else it has is passed over.
 *
 * @param file the identity of its file
 * @param place where it stands there, as {@link Findings#broken} has it
 */
record JsonArticle(JsonNode object, String file, String place) {
    private static final int MOST_LABELS = 50;
    private static final List<String> TEXT = List.of("text", "body", "content");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> LINK = List.of("link", "url", "canonical");
    private static final List<String> OUTLET = List.of("outlet", "source", "publisher");
    private static final List<String> AUTHOR = List.of("author", "byline");
    private static final List<String> LANGUAGE = List.of("language", "lang");
    private static final List<String> DATE = List.of("published", "date", "published_at", "pubDate");
    private static final List<String> LABELS = List.of("topics", "topic", "tags", "categories", "category");
    private static final List<List<String>> WORDS = List.of(TEXT, TITLE, LINK, OUTLET, AUTHOR, LANGUAGE);

    /** @param identity of an article that has no id */
    void read(Optional<String> identity, Findings findings) {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            findings.broken(place, problem.get());
            return;
        }
        undated().ifPresent(reason -> findings.broken(place, reason));
        findings.found(article(identity));
    }

    private Optional<String> problem() {
        if (!object.isObject()) {
            return Optional.of("not a JSON object");
        }
        return WORDS.stream()
                .flatMap(List::stream)
                .filter(this::isNoWord)
                .findFirst()
                .map(key -> "\"" + key + "\" is " + kind(object.path(key)) + ", not a text in quotation marks")
                .or(() -> text().isEmpty() ? Optional.of("no text") : Optional.empty());
    }

    /** An author or an outlet may be an object, of which nothing is read; a text or a title may not. */
    private boolean isNoWord(String key) {
        JsonNode value = object.path(key);
        return object.hasNonNull(key)
                && !value.isTextual()
                && (value.isValueNode() || TEXT.contains(key) || TITLE.contains(key));
    }

    private static String kind(JsonNode value) {
        String name = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return (name.matches("[aeiou].*") ? "an " : "a ") + name;
    }

    private Optional<String> undated() {
        return date().isPresent()
                ? Optional.empty()
                : DATE.stream()
                        .filter(object::hasNonNull)
                        .findFirst()
                        .map(key -> FileReader.noDate(key, object.path(key).asText()));
    }

    private Found article(Optional<String> identity) {
        String text = text();
        return new Found(
                first(List.of("id", "guid")).map(id -> file + "#" + id).or(() -> identity),
                first(OUTLET),
                first(LINK),
                first(TITLE).map(HtmlText::line).orElseGet(() -> FileTitle.ofText(text)),
                text,
                first(AUTHOR),
                date(),
                first(LANGUAGE),
                labels(),
                first(List.of("kind")).flatMap(Kinds::named));
    }

    private String text() {
        return first(TEXT).map(JsonArticle::plain).orElse("");
    }

    private Optional<Instant> date() {
        return first(DATE).flatMap(Dates::parse);
    }

    private static String plain(String text) {
        return text.contains("</")
                ? HtmlText.of(text)
                : text.replace("\r\n", "\n").replace("\0", "");
    }

    private Optional<String> first(List<String> keys) {
        return keys.stream()
                .map(object::path)
                .filter(value -> value.isTextual() || value.isIntegralNumber())
                .map(value -> value.asText().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (String key : LABELS) {
            JsonNode value = object.path(key);
            if (value.isTextual()) {
                labels.addAll(List.of(value.asText().split("\\s*,\\s*", -1)));
            }
            value.forEach(one -> labels.add(one.asText()));
        }
        return labels.stream().limit(MOST_LABELS).toList();
    }

    static String reason(JsonProcessingException e) {
        return "not JSON: "
                + Prose.plain(Stream.of(e.getOriginalMessage())
                                .flatMap(String::lines)
                                .findFirst()
                                .orElse(""))
                        .line();
    }
}
