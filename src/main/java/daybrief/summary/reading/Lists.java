package daybrief.summary.reading;

import daybrief.text.WordLists;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language by which sentences lean on others; empty lists for a language we do not know. */
final class Lists {
    private static final WordLists ALL = WordLists.read(Lists.class, "leaning.txt");
    private static final Map<String, Lists> KNOWN = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, Set<String>> kinds = new ConcurrentHashMap<>();
    private final List<List<String>> openings;
    private final List<List<String>> asides;
    private final List<List<String>> backward;

    private Lists(String language) {
        this.language = language;
        this.openings = phrases("connective");
        this.asides = phrases("anywhere");
        this.backward = phrases("backward");
    }

    static Lists of(String language) {
        return KNOWN.computeIfAbsent(language, Lists::new);
    }

    /** Connectives that open a sentence. */
    List<List<String>> openings() {
        return openings;
    }

    /** Connectives that lean between commas or at the end. */
    List<List<String>> asides() {
        return asides;
    }

    /** Phrases that lean wherever they stand. */
    List<List<String>> backward() {
        return backward;
    }

    boolean is(String kind, String word) {
        return list(kind).contains(word);
    }

    private Set<String> list(String kind) {
        return kinds.computeIfAbsent(kind, name -> ALL.of(name + "-" + language));
    }

    private List<List<String>> phrases(String kind) {
        return list(kind).stream()
                .map(phrase -> Stream.of(phrase.split("[_']")).collect(Collectors.toUnmodifiableList()))
                .toList();
    }
}
