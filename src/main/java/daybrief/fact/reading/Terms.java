package daybrief.fact.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One list of words, beginnings of words ({@code evacu*}) and phrases ({@code at_least}). */
public final class Terms {
    static final Terms NONE = new Terms(List.of());

    private final Set<String> words = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    Terms(Collection<String> entries) {
        entries.forEach(this::add);
    }

    private void add(String entry) {
        if (entry.indexOf('_') > 0) {
            List<String> parts = List.of(entry.split("_", -1));
            phrases.computeIfAbsent(parts.get(0), first -> new ArrayList<>()).add(parts);
        } else if (entry.endsWith("*")) {
            beginnings.add(entry.substring(0, entry.length() - 1));
        } else {
            words.add(entry);
        }
    }

    public boolean has(String word) {
        return words.contains(word) || begins(word);
    }

    private boolean begins(String word) {
        if (beginnings.isEmpty()) {
            return false;
        }
        for (int end = 1; end <= Math.min(word.length(), 16); end++) {
            if (beginnings.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** How many words of the line the entry takes that starts here; 0: none does. */
    public int length(Line line, int at) {
        if (at < 0 || at >= line.size()) {
            return 0;
        }
        int longest = has(line.lower(at)) ? 1 : 0;
        for (List<String> phrase : phrases.getOrDefault(line.lower(at), List.of())) {
            if (phrase.size() > longest && line.reads(at, phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    /** How many words the entry takes that ends with the word before this one; 0: none does. */
    public int lengthBefore(Line line, int end) {
        for (int length = 4; length > 0; length--) {
            if (end - length >= 0 && length(line, end - length) == length) {
                return length;
            }
        }
        return 0;
    }

    /** Whether an entry starts anywhere in a stretch of the line. */
    public boolean anywhere(Line line, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (length(line, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
