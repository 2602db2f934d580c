package daybrief.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the bot says in one language. A text holds places such as {@code {0}} for what is put in, and marks emphasis
 * {@code *so*}; what is put in is never read as a place or as emphasis. Where a key has plural forms
 * ({@code stories.one}, {@code stories.other}), the first argument, a number, chooses among them.
 */
public final class Wording {
    /** The languages the bot speaks; the first stands in for those it does not. */
    public static final List<String> LANGUAGES = List.of("en", "ru");

    private static final Map<String, Wording> ALL = LANGUAGES.stream()
            .collect(Collectors.toMap(language -> language, Wording::new, (one, two) -> one, LinkedHashMap::new));
    private static final Pattern MARK = Pattern.compile("\\*|\\{(\\d)}");

    private final String language;
    private final Map<String, String> words;
    private final Calendar calendar;

    private Wording(String language) {
        this.language = language;
        this.words = Bundle.load(language);
        this.calendar = new Calendar(words);
    }

    /** @param language a code such as "ru" or "pt-BR"; one that the bot does not speak gives English */
    public static Wording of(String language) {
        String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        Wording wording = ALL.get(primary);
        return wording != null ? wording : english();
    }

    private static Wording english() {
        return Objects.requireNonNull(ALL.get("en"));
    }

    public String language() {
        return language;
    }

    /** Days and times in this language. */
    public Calendar calendar() {
        return calendar;
    }

    /** @throws IllegalArgumentException when nobody wrote words for that key */
    public String say(String key, Object... args) {
        return pieces(key, args).stream().map(Piece::text).collect(Collectors.joining());
    }

    /** As {@link #say}, with the emphasis kept apart. */
    public List<Piece> pieces(String key, Object... args) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean strong = false;
        String template = template(key, args);
        Matcher mark = MARK.matcher(template);
        int from = 0;
        while (mark.find()) {
            run.append(template, from, mark.start());
            from = mark.end();
            if (mark.group(1) != null) {
                run.append(args[Integer.parseInt(mark.group(1))]);
            } else {
                flush(run, strong, pieces);
                strong = !strong;
            }
        }
        run.append(template, from, template.length());
        flush(run, strong, pieces);
        return pieces;
    }

    private static void flush(StringBuilder run, boolean strong, List<Piece> pieces) {
        if (run.length() > 0) {
            pieces.add(new Piece(run.toString(), strong));
            run.setLength(0);
        }
    }

    private String template(String key, Object... args) {
        String plain = words.get(key);
        if (plain != null) {
            return plain;
        }
        String plural = args.length > 0 && args[0] instanceof Number number
                ? words.get(key + "." + Plurals.category(language, number.longValue()))
                : null;
        if (plural == null) {
            throw new IllegalArgumentException("No words in " + language + " for " + key);
        }
        return plural;
    }

    /** Whether there are words for that key. */
    public boolean knows(String key) {
        return words.containsKey(key);
    }

    /** "a", "a and b", "a, b and c". */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String head = String.join(", ", items.subList(0, items.size() - 1));
        return say("list.last", head, items.get(items.size() - 1));
    }
}
