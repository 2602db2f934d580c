package daybrief.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How often the letters occur that tell languages of one script apart. */
final class TellingLetters {
    private static final WordLists LISTS = WordLists.read("letters.txt");
    private static final char[] LETTERS = letters();

    /** For each language what each of the letters says of it. */
    private static final Map<String, int[]> SAYING = new ConcurrentHashMap<>();

    private final int[] times = new int[LETTERS.length];

    void count(int letter) {
        int lower = Character.toLowerCase(letter);
        int place = lower > Character.MAX_VALUE ? -1 : Arrays.binarySearch(LETTERS, (char) lower);
        if (place >= 0) {
            times[place]++;
        }
    }

    /** Letters that few languages use speak for them; letters that a language does not use speak against it. */
    double saying(String language) {
        int[] once = SAYING.computeIfAbsent(language, TellingLetters::once);
        int sum = 0;
        for (int i = 0; i < times.length; i++) {
            sum += times[i] * once[i];
        }
        return sum;
    }

    private static char[] letters() {
        char[] letters = String.join("", LISTS.of("special")).toCharArray();
        Arrays.sort(letters);
        return letters;
    }

    private static int[] once(String language) {
        Set<String> own = LISTS.of(language);
        int[] once = new int[LETTERS.length];
        for (int i = 0; i < once.length; i++) {
            once[i] = own.contains(String.valueOf(LETTERS[i])) ? 1 : -2;
        }
        return once;
    }
}
