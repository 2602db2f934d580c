package daybrief.topic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The topics on offer, in their order. A person may call one by its id, by its title in any language, or by an alias. */
public final class Topics {

    private final Map<String, Topic> byId = new LinkedHashMap<>();
    private final Map<String, Topic> byName = new LinkedHashMap<>();

    public Topics(List<Topic> topics) {
        for (Topic topic : topics) {
            if (byId.putIfAbsent(topic.id(), topic) != null) {
                throw new IllegalArgumentException("Two topics are called " + topic.id());
            }
            names(topic).forEach(name -> byName.putIfAbsent(name, topic));
        }
    }

    public List<Topic> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Topic> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** By what a person typed: any case, with or without accents, spaces or hyphens. */
    public Optional<Topic> named(String typed) {
        return Optional.ofNullable(byName.get(plain(typed)));
    }

    /** "Did you mean": the topic whose name is nearest to what was typed, unless none is near. */
    public Optional<Topic> nearest(String typed) {
        String name = plain(typed);
        int slips = Math.min(3, name.length() / 3);
        return byName.keySet().stream()
                .filter(known -> Math.abs(known.length() - name.length()) <= slips)
                .filter(known -> EditDistance.between(known, name) <= slips)
                .min(Comparator.comparingInt(known -> EditDistance.between(known, name)))
                .map(byName::get);
    }

    static List<String> names(Topic topic) {
        List<String> names = new ArrayList<>(List.of(plain(topic.id())));
        topic.titles().values().stream().sorted().map(Topics::plain).forEach(names::add);
        topic.aliases().stream().map(Topics::plain).forEach(names::add);
        return names.stream().distinct().toList();
    }

    private static String plain(String name) {
        String parted = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}\\s_\\-]+", "");
        return parted.toLowerCase(Locale.ROOT);
    }
}
