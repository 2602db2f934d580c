package daybrief.story;

import daybrief.text.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which articles credit others, and the agencies: {@code credits.txt}. */
final class CreditWords {
    private static final String NAME = "…";
    private static final Pattern TOKEN =
            Pattern.compile("[dlDL](?=['’]\\p{L})|[\\p{L}\\p{N}]++(?:[.&’'-][\\p{L}\\p{N}]++)*+");

    /** Made last of what is static: it reads its phrases as articles are read. */
    static final CreditWords ALL = new CreditWords();

    private final Map<String, Set<String>> lists = Phrases.read(CreditWords.class, "credits.txt");
    private final Map<String, List<Cue>> cues = new HashMap<>();

    /**
     * Words beside which a name stands.
     *
     * @param afterName the name stands before them
     * @param any it need not be known
     */
    record Cue(List<String> words, boolean afterName, boolean any) {
        boolean standsAt(List<String> text, int at) {
            return at + words.size() <= text.size()
                    && text.subList(at, at + words.size()).equals(words);
        }
    }

    /** A word of a text, small, and where it stands. */
    record Token(String word, int start, int end) {}

    private CreditWords() {
        of("known").forEach(phrase -> add(phrase, false));
        of("any").forEach(phrase -> add(phrase, true));
    }

    static List<Token> tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(found -> new Token(found.group().toLowerCase(Locale.ROOT), found.start(), found.end()))
                .toList();
    }

    private void add(String phrase, boolean any) {
        List<String> words = tokens(phrase).stream().map(Token::word).toList();
        if (!words.isEmpty()) {
            cues.computeIfAbsent(words.get(0), word -> new ArrayList<>())
                    .add(new Cue(words, phrase.startsWith(NAME), any));
        }
    }

    Set<String> of(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    List<Cue> beginningWith(String word) {
        return cues.getOrDefault(word, List.of());
    }

    boolean isArticle(String word) {
        return of("article").contains(word);
    }

    /** Whether one of its words is such as outlets have in their names. */
    boolean isOutlet(String key) {
        return List.of(key.split(" ", -1)).stream().anyMatch(of("outlet")::contains);
    }
}
