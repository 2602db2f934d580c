package daybrief.page.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What sites say around their articles, in many languages: a list of phrases by kind, read from {@code phrases.txt}. */
public final class Phrases {
    /** A longer block is a paragraph whatever it begins with. */
    private static final int LONGEST_LINE = 150;

    private static final int LONGEST_HEADING = 60;
    private static final int SHORTEST_NOTICE = 8;
    private static final int LONGEST_NOTICE = 600;
    private static final int INDEXED = 2;
    private static final Phrases SHIPPED = new Phrases();

    /** The kinds that are looked for anywhere in a text, and those that it has to begin with. */
    public enum Kind {
        LINE,
        HEADING,
        END,
        CONSENT,
        PAYWALL,
        ROBOT,
        MISSING,
        LOGIN
    }

    private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);

    /** By their first two letters, for those that a text has to begin with. */
    private final Map<Kind, Map<String, List<String>>> starts = new EnumMap<>(Kind.class);

    private Phrases() {
        for (String line : resource().split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                add(kind, line.substring(colon + 2).stripTrailing());
            }
        }
    }

    private void add(Kind kind, String phrase) {
        phrases.computeIfAbsent(kind, none -> new HashSet<>()).add(phrase);
        starts.computeIfAbsent(kind, none -> new HashMap<>())
                .computeIfAbsent(phrase.substring(0, INDEXED), none -> new ArrayList<>())
                .add(phrase);
    }

    public static Phrases shipped() {
        return SHIPPED;
    }

    private static String resource() {
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
            if (in == null) {
                throw new IllegalStateException("phrases.txt is missing from the program");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("phrases.txt cannot be read", e);
        }
    }

    /** Whether a text says one of the phrases anywhere. */
    public boolean says(Kind kind, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return of(kind).stream().anyMatch(lower::contains);
    }

    boolean isBoilerplate(Block block) {
        String text = block.text();
        if (text.length() <= LONGEST_LINE && begins(Kind.LINE, text)) {
            return true;
        }
        return text.length() <= LONGEST_NOTICE
                && text.length() >= SHORTEST_NOTICE
                && (text.startsWith("©") || says(Kind.CONSENT, text) || says(Kind.PAYWALL, text));
    }

    /** Whether a heading, or a short line that stands in for one, opens a part that is not the article's. */
    boolean opens(Kind kind, String text) {
        return text.length() <= LONGEST_HEADING && begins(kind, text);
    }

    private boolean begins(Kind kind, String text) {
        String written = start(text);
        String start = written.toLowerCase(Locale.ROOT);
        if (start.length() < INDEXED) {
            return false;
        }
        List<String> near = starts.getOrDefault(kind, Map.of()).getOrDefault(start.substring(0, INDEXED), List.of());
        return near.stream().anyMatch(phrase -> start.startsWith(phrase) && isWhole(written, phrase));
    }

    /**
     * One word alone says little: "Popular" opens a list, "Popular vote delayed" does not. Labels often touch the words behind
     * them: "Read alsoTwo ships collide".
     */
    private static boolean isWhole(String written, String phrase) {
        int end = phrase.length();
        if (end >= written.length()
                || !Character.isLetterOrDigit(phrase.charAt(end - 1))
                || phrase.charAt(0) >= 0x0E00) {
            return true;
        }
        char next = written.charAt(end);
        return phrase.indexOf(' ') > 0
                ? !Character.isLetterOrDigit(next) || Character.isUpperCase(next)
                : written.substring(end).chars().noneMatch(Character::isLetter);
    }

    /** The text behind signs, arrows and numbers of comments: "» 3 comments" begins with "comments". */
    private static String start(String text) {
        int from = 0;
        while (from < text.length()
                && !Character.isLetter(text.charAt(from))
                && "@©(".indexOf(text.charAt(from)) < 0
                && !text.startsWith("404", from)) {
            from++;
        }
        return text.substring(from, Math.min(text.length(), from + LONGEST_LINE));
    }

    private Set<String> of(Kind kind) {
        return phrases.getOrDefault(kind, Set.of());
    }
}
