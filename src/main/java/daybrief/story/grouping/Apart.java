package daybrief.story.grouping;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Articles that somebody has said tell different news: no cluster holds two of them. */
final class Apart {

    private final Map<Integer, Set<Integer>> pairs = new HashMap<>();

    void add(int one, int other) {
        pairs.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        pairs.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    /** Another number stands for the same article from now on. */
    void rename(int old, int now) {
        for (int other : Set.copyOf(pairs.getOrDefault(old, Set.of()))) {
            pairs.getOrDefault(other, Set.of()).remove(old);
            add(now, other);
        }
        pairs.remove(old);
    }

    boolean between(int one, Collection<Integer> others) {
        Set<Integer> apart = pairs.getOrDefault(one, Set.of());
        return !apart.isEmpty() && others.stream().anyMatch(apart::contains);
    }

    boolean between(Collection<Integer> some, Collection<Integer> others) {
        return !pairs.isEmpty() && some.stream().anyMatch(one -> between(one, others));
    }
}
