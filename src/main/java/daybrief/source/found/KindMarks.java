package daybrief.source.found;

import daybrief.article.Kind;
import daybrief.text.Phrases;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The marks of each kind, as {@code kinds.txt} gives them. */
final class KindMarks {
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Map<String, Set<String>> phrases;
    private final Pattern labelled;

    private KindMarks(Map<String, Set<String>> phrases) {
        this.phrases = phrases;
        this.labelled = labelled(of("label"));
    }

    /** In the order of the file, which is that of their precedence. */
    static Map<Kind, KindMarks> read() {
        Map<Kind, Map<String, Set<String>>> read = new LinkedHashMap<>();
        Phrases.read(KindMarks.class, "kinds.txt").forEach((name, phrases) -> {
            int dot = name.indexOf('.');
            Kind kind = Kind.valueOf(name.substring(0, dot).toUpperCase(Locale.ROOT));
            read.computeIfAbsent(kind, any -> new HashMap<>()).put(name.substring(dot + 1), phrases);
        });
        Map<Kind, KindMarks> marks = new LinkedHashMap<>();
        read.forEach((kind, phrases) -> marks.put(kind, new KindMarks(phrases)));
        return marks;
    }

    private Set<String> of(String mark) {
        return phrases.getOrDefault(mark, Set.of());
    }

    /** "Opinion: …", "Opinion | …", "[Opinion] …", "… – Opinion", "… (Opinion)"; never "Opinion polls: …". */
    private static Pattern labelled(Set<String> labels) {
        if (labels.isEmpty()) {
            return NEVER;
        }
        String any = Phrases.any(labels);
        return Pattern.compile("^[\\p{Ps}]?" + any + "(?:[\\p{Pe}]\\s*|\\s*[:|•·]\\s*|\\s*[–—]\\s*|\\s+-\\s+)\\S"
                + "|(?:\\s[|–—-]\\s*" + any + "|[(\\[]" + any + "[)\\]])\\s*$");
    }

    /** Whether any of them is met by the clues, all of them in lower case. */
    boolean meet(Clues clues) {
        return clues.labels().stream().anyMatch(of("category")::contains)
                || of("path").stream().anyMatch(clues.path()::contains)
                || of("host").stream().anyMatch(clues::isAt)
                || labelled.matcher(clues.title()).find()
                || of("opens").stream().anyMatch(clues::opensWith)
                || of("wire").stream()
                        .anyMatch(mark ->
                                clues.head().contains(mark) || clues.author().contains(mark))
                || of("begins").stream().anyMatch(clues.head()::startsWith)
                || of("foot").stream().anyMatch(clues.foot()::contains);
    }

    /**
     * What may tell the kind of a text, in lower case.
     *
     * @param path of its link, with a slash at both ends
     * @param head the first lines of the text
     * @param foot the last ones
     */
    record Clues(String title, List<String> labels, String host, String path, String author, String head, String foot) {
        boolean isAt(String domain) {
            return host.equals(domain) || host.endsWith("." + domain);
        }

        boolean opensWith(String phrase) {
            return title.startsWith(phrase)
                    && (title.length() == phrase.length()
                            || !Character.isLetterOrDigit(title.codePointAt(phrase.length())));
        }
    }
}
