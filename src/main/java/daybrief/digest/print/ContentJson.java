package daybrief.digest.print;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import daybrief.article.ArticleId;
import daybrief.story.StoryId;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The content of an edition as JSON: as it is stored, and as the command line prints it. The names are those of the records;
 * instants are ISO 8601, UTC; what is empty is left out.
 */
public final class ContentJson {
    private static final String ARTICLE = "article";
    private static final JsonSetter.Value EMPTY_IF_MISSING = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .withConfigOverride(List.class, list -> list.setSetterInfo(EMPTY_IF_MISSING))
            .withConfigOverride(String.class, text -> text.setSetterInfo(EMPTY_IF_MISSING))
            .addMixIn(StoryId.class, Id.class)
            .addMixIn(ArticleId.class, Id.class)
            .build();

    private ContentJson() {}

    /** How an id is written: as its number. */
    private abstract static class Id {
        @SuppressWarnings("UnusedVariable") // a mix-in: Jackson reads its signature and calls the id's own
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Id(long value) {}

        @JsonValue
        abstract long value();
    }

    public static ObjectNode write(Content content) {
        return MAPPER.valueToTree(content);
    }

    public static String text(Content content) {
        return write(content).toString();
    }

    /** Empty where a Daybrief of before wrote it in another form. */
    public static Optional<Content> read(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return json.has("scope") ? Optional.of(MAPPER.treeToValue(json, Content.class)) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** All articles that a stored content names, in whatever form an older Daybrief wrote it. */
    public static Set<ArticleId> articles(String text) {
        Set<ArticleId> articles = new HashSet<>();
        try (JsonParser json = MAPPER.createParser(text)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_NUMBER_INT && ARTICLE.equals(json.currentName())) {
                    articles.add(new ArticleId(json.getLongValue()));
                }
            }
            return articles;
        } catch (IOException e) {
            throw new IllegalStateException("An edition in the database cannot be read", e);
        }
    }

    /** The sentences that an entry told, for the ledger. */
    public static String sentences(List<String> sentences) {
        return MAPPER.valueToTree(sentences).toString();
    }

    public static List<String> sentences(String text) {
        try {
            return MAPPER.readValue(text, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(JsonProcessingException e) {
        return new IllegalStateException("An edition in the database cannot be read: " + e.getOriginalMessage(), e);
    }
}
