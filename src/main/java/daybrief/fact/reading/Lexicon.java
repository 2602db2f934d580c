package daybrief.fact.reading;

import daybrief.text.StopWords;
import daybrief.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** The word lists of one language; for a language without lists only what holds everywhere. */
public final class Lexicon {
    private static final List<WordLists> SOURCES = List.of(
            WordLists.read(Lexicon.class, "numbers.txt"),
            WordLists.read(Lexicon.class, "counts.txt"),
            WordLists.read(Lexicon.class, "units.txt"),
            WordLists.read(Lexicon.class, "standing.txt"),
            WordLists.read(Lexicon.class, "names.txt"));
    private static final String ANY = "any";
    private static final String MEASURE = "measure-";
    private static final String LABEL = "label-";
    private static final Map<String, Lexicon> KNOWN = new HashMap<>();
    private static final Lexicon OTHER = new Lexicon(ANY);

    static {
        Set.of("en", "de", "fr", "es", "ru").forEach(language -> KNOWN.put(language, new Lexicon(language)));
    }

    private final String language;
    private final Map<String, Terms> lists = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Long> multipliers = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<String> measures = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final StopWords stop;

    private Lexicon(String language) {
        this.language = language;
        this.stop = StopWords.of(language);
        SOURCES.forEach(source -> source.keys().forEach(key -> read(source, key)));
        kinds.sort(String::compareTo);
        measures.sort(String::compareTo);
        units.sort(String::compareTo);
    }

    public static Lexicon of(String language) {
        return KNOWN.getOrDefault(language, OTHER);
    }

    private void read(WordLists source, String key) {
        int dash = key.lastIndexOf('-');
        String name = key.substring(0, dash);
        String of = key.substring(dash + 1);
        if (!of.equals(language) && !of.equals(ANY)) {
            return;
        }
        if (Character.isDigit(name.charAt(0))) {
            source.of(key).forEach(word -> numbers.put(word, Long.valueOf(name)));
        } else if (name.startsWith("x") && name.length() > 1 && Character.isDigit(name.charAt(1))) {
            source.of(key).forEach(word -> multipliers.put(word, Long.valueOf(name.substring(1))));
        } else if (name.startsWith(LABEL)) {
            source.of(key).forEach(label -> labels.put(name.substring(LABEL.length()), label.replace('_', ' ')));
        } else {
            lists.put(of.equals(ANY) && !language.equals(ANY) ? name + "-" + ANY : name, new Terms(source.of(key)));
            note(source, name);
        }
    }

    @SuppressWarnings("ReferenceEquality") // which of the sources
    private void note(WordLists source, String name) {
        boolean counts = source == SOURCES.get(1);
        if (counts && !name.startsWith("people") && !name.startsWith("person")) {
            String kind = name.replace("-after", "");
            List<String> of = name.startsWith(MEASURE) ? measures : kinds;
            if (!of.contains(kind)) {
                of.add(kind);
            }
        }
        if (source == SOURCES.get(2) && !units.contains(name)) {
            units.add(name);
        }
    }

    public String language() {
        return language;
    }

    public Terms list(String name) {
        return lists.getOrDefault(name, Terms.NONE);
    }

    public boolean is(String list, String word) {
        return list(list).has(word) || list(list + "-" + ANY).has(word);
    }

    /** Killed, injured, evacuated …: what news counts. */
    public List<String> kinds() {
        return kinds;
    }

    /** Fine, damage, inflation …: what figures with a unit measure. */
    public List<String> measures() {
        return measures;
    }

    /** What a kind is called. */
    public String label(String kind) {
        return labels.getOrDefault(kind, "");
    }

    /** How many words the unit takes that starts here, and its name. */
    public record Unit(String name, int words) {}

    public Unit unit(Line line, int at) {
        Unit best = new Unit("", 0);
        for (String name : units) {
            int words =
                    Math.max(list(name).length(line, at), list(name + "-" + ANY).length(line, at));
            best = words > best.words() ? new Unit(name, words) : best;
        }
        return best;
    }

    public OptionalLong number(String word) {
        Long known = numbers.get(word);
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    public OptionalLong multiplier(String word) {
        Long known = multipliers.get(word);
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    Map<String, Long> numbers() {
        return numbers;
    }

    public boolean stops(String word) {
        return stop.contains(word);
    }
}
