package daybrief.story.grouping;

import java.util.Arrays;
import java.util.Collection;

/** The stems of an article, packed: only whether one is among them can be asked, and once in millions the answer is wrongly yes. */
final class Stock {

    private final int[] hashes;

    Stock(Collection<String> stems) {
        hashes = stems.stream().mapToInt(String::hashCode).sorted().toArray();
    }

    int size() {
        return hashes.length;
    }

    boolean has(String stem) {
        return Arrays.binarySearch(hashes, stem.hashCode()) >= 0;
    }
}
