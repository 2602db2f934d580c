package daybrief.digest.print;

import daybrief.text.WordLists;
import daybrief.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No cheerful mark stands beside a death: the mark of a heading goes where a story beneath it tells of one, unless it is neutral. */
final class Mourning {
    private static final WordLists LISTS = WordLists.read(Mourning.class, "mourning.txt");
    private static final Set<String> NEUTRAL = LISTS.of("neutral");

    private Mourning() {}

    static String mark(String emoji, List<Entry> beneath) {
        boolean goes = !NEUTRAL.contains(emoji.strip()) && beneath.stream().anyMatch(Mourning::tellsOfDeath);
        return goes ? "" : emoji;
    }

    /** By the words of its own language; of an unknown one, by those of all that are written alike. */
    static boolean tellsOfDeath(Entry entry) {
        List<String> lists = LISTS.keys().contains(entry.language())
                ? List.of(entry.language())
                : LISTS.keys().stream().filter(name -> !name.equals("neutral")).toList();
        return Stream.concat(Stream.of(entry.headline()), entry.texts().stream())
                .flatMap(text -> Words.of(text, entry.language()).stream())
                .anyMatch(word -> lists.stream().anyMatch(name -> isIn(name, word)));
    }

    private static boolean isIn(String list, String word) {
        Set<String> words = LISTS.of(list);
        if (words.contains(word)) {
            return true;
        }
        for (int end = 1; end <= word.length(); end++) {
            if (words.contains(word.substring(0, end) + "*")) {
                return true;
            }
        }
        return false;
    }
}
