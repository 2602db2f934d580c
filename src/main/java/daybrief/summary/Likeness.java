package daybrief.summary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How alike the sentences are, and which are most like the rest: tf-idf cosines through an inverted index, and LexRank over those
 * of .1 or more (Erkan and Radev 2004, damping .85).
 */
final class Likeness {
    private static final double LEAST = .1;
    private static final double DAMPING = .85;
    private static final int ROUNDS = 30;
    private static final int MOST_POSTINGS = 400;

    private final int size;
    private final int[][] neighbours;
    private final double[][] cosines;

    private Likeness(int size) {
        this.size = size;
        this.neighbours = new int[size][];
        this.cosines = new double[size][];
    }

    static Likeness of(List<Candidate> candidates, int vocabulary) {
        Likeness likeness = new Likeness(candidates.size());
        likeness.compare(candidates, vocabulary);
        return likeness;
    }

    /** 0 where it is below .1. */
    double cosine(int one, int other) {
        int found = Arrays.binarySearch(neighbours[one], other);
        return found < 0 ? 0 : cosines[one][found];
    }

    /** Each sentence's rank; on average 1. */
    double[] lexRank() {
        double[] sums = new double[size];
        for (int i = 0; i < size; i++) {
            sums[i] = Arrays.stream(cosines[i]).sum();
        }
        double[] rank = new double[size];
        Arrays.fill(rank, 1);
        for (int round = 0; round < ROUNDS; round++) {
            rank = next(rank, sums);
        }
        return rank;
    }

    private double[] next(double[] rank, double[] sums) {
        double[] next = new double[size];
        Arrays.fill(next, 1 - DAMPING);
        for (int i = 0; i < size; i++) {
            if (sums[i] == 0) {
                next[i] += DAMPING * rank[i];
            }
            for (int k = 0; k < neighbours[i].length; k++) {
                next[neighbours[i][k]] += DAMPING * rank[i] * cosines[i][k] / sums[i];
            }
        }
        return next;
    }

    private void compare(List<Candidate> candidates, int vocabulary) {
        double[] idf = idf(candidates, vocabulary);
        int[][] postings = postings(candidates, vocabulary);
        double[] lengths = candidates.stream()
                .mapToDouble(candidate -> length(candidate, idf))
                .toArray();
        double[] dots = new double[size];
        for (int i = 0; i < size; i++) {
            Arrays.fill(dots, 0);
            for (int word : candidates.get(i).words()) {
                for (int other : postings[word]) {
                    dots[other] += idf[word] * idf[word];
                }
            }
            keep(i, dots, lengths);
        }
    }

    private void keep(int i, double[] dots, double[] lengths) {
        neighbours[i] = IntStream.range(0, size)
                .filter(j -> j != i && dots[j] > 0 && dots[j] >= LEAST * lengths[i] * lengths[j])
                .toArray();
        cosines[i] = Arrays.stream(neighbours[i])
                .mapToDouble(j -> Math.min(1, dots[j] / lengths[i] / lengths[j]))
                .toArray();
    }

    private static double[] idf(List<Candidate> candidates, int vocabulary) {
        int[] holding = new int[vocabulary];
        candidates.forEach(candidate -> Arrays.stream(candidate.distinctWords()).forEach(word -> holding[word]++));
        return Arrays.stream(holding)
                .mapToDouble(count -> Math.log((double) (candidates.size() + 1) / (count + .5)))
                .map(weight -> Math.max(.1, weight))
                .toArray();
    }

    /** For each word the sentences that hold it, as often as they do; words of very many sentences tell nothing. */
    private int[][] postings(List<Candidate> candidates, int vocabulary) {
        int[] counts = new int[vocabulary];
        candidates.forEach(candidate -> Arrays.stream(candidate.words()).forEach(word -> counts[word]++));
        int[][] postings = new int[vocabulary][];
        for (int word = 0; word < vocabulary; word++) {
            postings[word] = new int[counts[word] <= MOST_POSTINGS ? counts[word] : 0];
        }
        int[] filled = new int[vocabulary];
        for (int i = 0; i < size; i++) {
            for (int word : candidates.get(i).words()) {
                if (postings[word].length > 0) {
                    postings[word][filled[word]++] = i;
                }
            }
        }
        return postings;
    }

    private static double length(Candidate candidate, double[] idf) {
        int[] sorted = candidate.words().clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = 0; i < sorted.length; ) {
            int run = i;
            while (run < sorted.length && sorted[run] == sorted[i]) {
                run++;
            }
            sum += Math.pow((run - i) * idf[sorted[i]], 2);
            i = run;
        }
        return Math.max(1e-9, Math.sqrt(sum));
    }
}
