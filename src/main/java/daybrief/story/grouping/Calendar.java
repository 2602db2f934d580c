package daybrief.story.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words for days, months and ordinals, read from {@code calendar.txt}. */
final class Calendar {

    /** A beginning has at least so many letters. */
    private static final int SHORTEST = 3;

    static final Calendar WORDS = read();

    private final Map<String, List<String>> whole = new HashMap<>();
    private final Map<String, List<String>> beginnings = new HashMap<>();
    private final Set<String> openings = new HashSet<>();
    private int longest;

    private Calendar() {}

    /** What a lower-case word means, such as "month 10"; empty where it is not of this kind. */
    Optional<String> meaning(String kind, String word) {
        for (String meaning : whole.getOrDefault(word, List.of())) {
            if (meaning.startsWith(kind)) {
                return Optional.of(meaning);
            }
        }
        if (word.length() < SHORTEST || !openings.contains(word.substring(0, SHORTEST))) {
            return Optional.empty();
        }
        for (int end = Math.min(longest, word.length()); end >= SHORTEST; end--) {
            for (String meaning : beginnings.getOrDefault(word.substring(0, end), List.of())) {
                if (meaning.startsWith(kind)) {
                    return Optional.of(meaning);
                }
            }
        }
        return Optional.empty();
    }

    boolean isDate(String word) {
        return meaning("day", word).isPresent() || meaning("month", word).isPresent();
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
            boolean beginning = word.endsWith("*");
            String key = beginning ? word.substring(0, word.length() - 1) : word;
            (beginning ? beginnings : whole)
                    .computeIfAbsent(key, same -> new ArrayList<>())
                    .add(line.substring(0, colon));
            openings.add(key.substring(0, Math.min(SHORTEST, key.length())));
            longest = Math.max(longest, key.length());
        }
    }

    private static Calendar read() {
        Calendar calendar = new Calendar();
        try (InputStream in = Calendar.class.getResourceAsStream("/daybrief/story/calendar.txt")) {
            if (in == null) {
                throw new IllegalStateException("calendar.txt is missing from the classpath");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(calendar::add);
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
