package daybrief.subscriber;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a reader wishes beside topics and words: single stories that they follow, or have had enough of, as ids of stories with the
 * headlines under which they chose; and outlets that they do not want to read.
 *
 * @param followed come first when they have news, whatever their topics
 * @param ended never come again
 * @param hidden outlets that lend no sentence to the reader's editions
 */
public record Pursuits(Map<Long, String> followed, Map<Long, String> ended, Set<String> hidden) {
    public static final Pursuits NONE = new Pursuits(Map.of(), Map.of(), Set.of());

    /** What can be wished of a story. */
    public enum Pursuit {
        FOLLOW,
        ENOUGH
    }

    public Pursuits {
        followed = Collections.unmodifiableMap(new TreeMap<>(followed));
        ended = Collections.unmodifiableMap(new TreeMap<>(ended));
        hidden = Set.copyOf(hidden);
    }

    /** Those of some stories only, without their headlines: what two readers have alike of them is equal. */
    public Pursuits among(Set<Long> stories) {
        return new Pursuits(some(followed, stories::contains), some(ended, stories::contains), hidden);
    }

    private static Map<Long, String> some(Map<Long, String> all, Predicate<Long> which) {
        return all.keySet().stream().filter(which).collect(Collectors.toMap(id -> id, id -> ""));
    }

    /** With another wish for one story, or none. */
    public Pursuits with(long story, String headline, Optional<Pursuit> wish) {
        Map<Long, String> follow = new TreeMap<>(followed);
        Map<Long, String> end = new TreeMap<>(ended);
        follow.remove(story);
        end.remove(story);
        wish.ifPresent(wanted -> (wanted == Pursuit.FOLLOW ? follow : end).put(story, headline));
        return new Pursuits(follow, end, hidden);
    }

    /** The same with these outlets hidden, and no others. */
    public Pursuits hiding(Set<String> outlets) {
        return new Pursuits(followed, ended, outlets);
    }

    public Pursuits hiding(String outlet, boolean hide) {
        Set<String> others = new HashSet<>(hidden);
        if (hide) {
            others.add(outlet);
        } else {
            others.remove(outlet);
        }
        return hiding(others);
    }
}
