package daybrief.chat.first;

import daybrief.message.Message;
import daybrief.message.PlainText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A name in the news, to show what can be asked for: of the capitalised words that follow one without a capital, and so do not open a
 * sentence, and stand alone ("Central" of "Central Asian" does not), the most frequent in a message's first paragraph.
 */
final class TellingWord {
    private static final int PARAGRAPHS = 1;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{3,20}");
    private static final Pattern EDGES = Pattern.compile("^\\P{L}+|(['’]s)?\\P{L}*$");
    private static final Set<String> DAYS = new HashSet<>(Arrays.asList(
            ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August "
                            + "September October November December")
                    .split(" ", 0)));

    private TellingWord() {}

    static Optional<String> of(Message message) {
        String[] paragraphs = PlainText.render(message).split("\n\n", PARAGRAPHS + 1);
        List<String> words = Arrays.stream(paragraphs)
                .limit(PARAGRAPHS)
                .flatMap(paragraph -> Arrays.stream(paragraph.split("\\s+", 0)))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, Integer> names = new TreeMap<>();
        for (int i = 1; i < words.size(); i++) {
            String name = EDGES.matcher(words.get(i)).replaceAll("");
            boolean whole = i + 1 == words.size()
                    || !Character.isUpperCase(words.get(i + 1).charAt(0));
            if (whole && goesOn(words.get(i - 1)) && NAME.matcher(name).matches() && !DAYS.contains(name)) {
                names.merge(name, 1, Integer::sum);
            }
        }
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(String::length))))
                .map(Map.Entry::getKey);
    }

    /** A word in the middle of a sentence. */
    private static boolean goesOn(String word) {
        return !word.isEmpty()
                && Character.isLowerCase(word.charAt(0))
                && Character.isLetter(word.charAt(word.length() - 1));
    }
}
