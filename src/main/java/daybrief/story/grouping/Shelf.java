package daybrief.story.grouping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The articles of one language, and what each is like. */
final class Shelf {

    private final Backdrop backdrop = new Backdrop();
    private final Postings postings = new Postings();
    private final Likeness likeness = new Likeness(backdrop);
    private final Map<Integer, Signature> signatures = new HashMap<>();
    private final Map<Integer, Numbered> terms = new HashMap<>();
    private final Map<Integer, Likeness.Seen> seen = new HashMap<>();
    private final Set<Integer> gone = new HashSet<>();
    private final Compared compared = new Compared();
    private int era;

    void add(int article, Signature signature) {
        terms.put(article, backdrop.add(signature.terms()));
        signatures.put(article, signature);
        postings.add(article, see(article).unit());
        compared.makeRoom(signatures.size());
    }

    /** Nothing is like it any more. */
    void remove(int article) {
        gone.add(article);
    }

    /** The articles that are like this one, with how much, if that is at least so much: the likest first. */
    Map<Integer, Double> like(int article, double least) {
        Likeness.Seen own = see(article);
        Map<Integer, Double> like = new LinkedHashMap<>();
        Map<Integer, Double> found = new HashMap<>();
        for (int other : postings.near(own.unit())) {
            double alike = other == article || gone.contains(other) ? 0 : likeness.between(own, see(other));
            if (alike >= least) {
                found.put(other, alike);
            }
        }
        found.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> like.put(entry.getKey(), entry.getValue()));
        return like;
    }

    /** Articles of one story are compared again whenever another one comes: once is enough. */
    double between(int one, int other) {
        refresh();
        double known = compared.of(one, other);
        if (!Double.isNaN(known)) {
            return known;
        }
        double alike = likeness.between(see(one), see(other));
        compared.keep(one, other, alike);
        return alike;
    }

    /** Vectors are made anew when the backdrop has changed by much. */
    private Likeness.Seen see(int article) {
        refresh();
        return seen.computeIfAbsent(article, number -> {
            Signature signature = signatures.get(number);
            Numbered numbered = terms.get(number);
            if (signature == null || numbered == null) {
                throw new IllegalStateException("No article " + number + " on this shelf");
            }
            return likeness.see(signature, numbered);
        });
    }

    private void refresh() {
        if (era != backdrop.era()) {
            era = backdrop.era();
            seen.clear();
            compared.clear();
        }
    }

    /**
     * How alike pairs of articles were found: a table of one place for each pair, which a later pair may take over. So it stays small,
     * and is a help only, never a source of truth. It grows with the shelf: anybody can claim a language for an article.
     */
    private static final class Compared {
        private static final int FEWEST_BITS = 8;
        private static final int MOST_BITS = 18;

        /** Each article has 64 places. */
        private static final int BITS_AN_ARTICLE = 6;

        /** 2^64 over the golden ratio, odd: spreads neighbouring numbers (Knuth, The Art of Computer Programming 3, 6.4). */
        private static final long SPREAD = 0x9E3779B97F4A7C15L;

        private static final long NONE = -1;

        private int bits = FEWEST_BITS;
        private long[] pairs = new long[1 << FEWEST_BITS];
        private double[] found = new double[1 << FEWEST_BITS];

        Compared() {
            clear();
        }

        void makeRoom(int articles) {
            int wanted = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(articles) + BITS_AN_ARTICLE);
            if (wanted > bits) {
                bits = wanted;
                pairs = new long[1 << bits];
                found = new double[1 << bits];
                clear();
            }
        }

        void clear() {
            Arrays.fill(pairs, NONE);
        }

        /** Not a number where this is not known. */
        double of(int one, int other) {
            long pair = pair(one, other);
            return pairs[place(pair)] == pair ? found[place(pair)] : Double.NaN;
        }

        void keep(int one, int other, double alike) {
            long pair = pair(one, other);
            pairs[place(pair)] = pair;
            found[place(pair)] = alike;
        }

        private static long pair(int one, int other) {
            return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
        }

        private int place(long pair) {
            return (int) ((pair * SPREAD) >>> (Long.SIZE - bits));
        }
    }
}
