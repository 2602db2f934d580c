package daybrief.topic;

import java.util.List;
import java.util.Map;

/** One thing that readers can subscribe to. The id never changes; titles are by language and always hold {@code en}. */
public record Topic(String id, String emoji, Map<String, String> titles, List<String> aliases, List<Term> terms) {

    public Topic {
        titles = Map.copyOf(titles);
        aliases = List.copyOf(aliases);
        terms = List.copyOf(terms);
        if (!titles.containsKey("en")) {
            throw new IllegalArgumentException("Topic " + id + " has no English title");
        }
    }

    /** In that language, else in English. */
    public String title(String language) {
        String title = titles.get(language);
        return title != null ? title : titles.getOrDefault("en", id);
    }
}
