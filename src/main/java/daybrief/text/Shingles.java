package daybrief.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The runs of three words of a text, for telling copies from rewritings. Two reports are one text if {@link #jaccard} is .5 or
 * more, or {@link #containment} .7 or more with lengths not too far apart (Broder 1997; thresholds measured on news).
 */
public record Shingles(Set<Integer> hashes) {
    private static final int WORDS = 3;

    public Shingles {
        hashes = Set.copyOf(hashes);
    }

    public static Shingles of(String text, String language) {
        List<String> words = Words.of(text, language);
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            hashes.add(words.subList(i, i + WORDS).hashCode());
        }
        return new Shingles(hashes);
    }

    /** Shared shingles over all shingles: 0 for two empty texts. */
    public double jaccard(Shingles other) {
        int shared = shared(other);
        int all = hashes.size() + other.hashes.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** Shared shingles over those of the smaller text. */
    public double containment(Shingles other) {
        int smaller = Math.min(hashes.size(), other.hashes.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    private int shared(Shingles other) {
        Set<Integer> small = hashes.size() <= other.hashes.size() ? hashes : other.hashes;
        Set<Integer> large = small == hashes ? other.hashes : hashes;
        return (int) small.stream().filter(large::contains).count();
    }
}
