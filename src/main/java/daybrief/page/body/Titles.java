package daybrief.page.body;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The titles that a page gives itself, to know them again where they stand in its text. */
public final class Titles {
    private static final double SAME = .7;

    private final List<Set<String>> titles;

    public Titles(List<String> titles) {
        this.titles = titles.stream()
                .map(Titles::words)
                .filter(words -> words.size() > 1)
                .toList();
    }

    /** Whether a heading has most of its words in common with one of the titles. */
    public boolean isSaidBy(String heading) {
        Set<String> words = words(heading);
        return titles.stream().anyMatch(title -> share(words, title) >= SAME);
    }

    private static double share(Set<String> heading, Set<String> title) {
        long shared = heading.stream().filter(title::contains).count();
        return (double) shared / Math.max(1, Math.max(heading.size(), title.size()));
    }

    private static Set<String> words(String text) {
        String line = text.substring(0, Math.min(text.length(), 500)).toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(List.of(line.split("[^\\p{L}\\p{N}]+", -1)));
        if (words.size() <= 2 && line.chars().anyMatch(c -> c >= 0x0E00)) {
            line.codePoints().mapToObj(Character::toString).forEach(words::add);
        }
        words.remove("");
        return words;
    }
}
