package daybrief.summary.reading;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has to be printed before a sentence so that it can be understood.
 *
 * @param positions sentences of its document, in order; one of them must stand before it. None: nothing can help
 * @param person the one whom a pronoun means, who must be the last that was named; empty where it means none
 * @param key a word; a sentence of another document that introduces it helps as well; empty where none can
 */
public record Need(Set<Integer> positions, String person, String key) {
    public Need {
        positions = Collections.unmodifiableSet(new TreeSet<>(positions));
    }

    static Need of(Set<Integer> positions) {
        return new Need(positions, "", "");
    }

    static Need ofPerson(Set<Integer> positions, String person) {
        return new Need(positions, person, "");
    }

    static Need ofWord(Set<Integer> positions, String key) {
        return new Need(positions, "", key);
    }
}
