package daybrief.summary.choice;

import java.util.Arrays;
import java.util.List;

/**
 * How alike the sentences are, and which are most like the rest: tf-idf cosines through an inverted index, and LexRank over those
 * of .1 or more (Erkan and Radev 2004, damping .85). Words of more than {@value #MOST_HOLDERS} sentences bring no two together, which
 * keeps the work for each sentence bounded.
 */
final class Likeness {
    private static final double LEAST = .1;
    private static final double DAMPING = .85;
    private static final int ROUNDS = 20;
    private static final int MOST_HOLDERS = 128;

    private final int size;
    private final int[][] neighbours;
    private final double[][] cosines;
    private final double[] dots;
    private final int[] touched;

    private Likeness(int size) {
        this.size = size;
        this.neighbours = new int[size][];
        this.cosines = new double[size][];
        this.dots = new double[size];
        this.touched = new int[size];
    }

    static Likeness of(List<Candidate> candidates, Counts words) {
        Likeness likeness = new Likeness(candidates.size());
        likeness.compare(candidates, words);
        return likeness;
    }

    /** Those with a cosine of .1 or more, in no order. */
    int[] neighbours(int one) {
        return neighbours[one];
    }

    /** In the order of {@link #neighbours}. */
    double[] cosines(int one) {
        return cosines[one];
    }

    /** Each sentence's rank; on average 1. */
    double[] lexRank() {
        double[] shares = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (double cosine : cosines[i]) {
                sum += cosine;
            }
            shares[i] = sum == 0 ? 0 : DAMPING / sum;
        }
        double[] rank = new double[size];
        Arrays.fill(rank, 1);
        for (int round = 0; round < ROUNDS; round++) {
            rank = next(rank, shares);
        }
        return rank;
    }

    private double[] next(double[] rank, double[] shares) {
        double[] next = new double[size];
        for (int i = 0; i < size; i++) {
            int[] near = neighbours[i];
            double[] alike = cosines[i];
            double given = rank[i] * shares[i];
            next[i] += 1 - DAMPING + (near.length == 0 ? DAMPING * rank[i] : 0);
            for (int k = 0; k < near.length; k++) {
                next[near[k]] += given * alike[k];
            }
        }
        return next;
    }

    private void compare(List<Candidate> candidates, Counts words) {
        double[] idf = idf(candidates, words.size());
        double[] lengths = new double[size];
        for (int i = 0; i < size; i++) {
            lengths[i] = length(candidates.get(i), idf);
        }
        for (int i = 0; i < size; i++) {
            int count = compare(candidates.get(i), words, idf);
            keep(i, Arrays.copyOf(touched, count), lengths);
        }
    }

    /** @return how many sentences share a word with this one */
    private int compare(Candidate candidate, Counts words, double[] idf) {
        int count = 0;
        for (int word : candidate.words()) {
            int holders = words.times(word) <= MOST_HOLDERS ? words.times(word) : 0;
            double weight = idf[word] * idf[word];
            for (int k = 0; k < holders; k++) {
                int other = words.holder(word, k);
                if (dots[other] == 0) {
                    touched[count++] = other;
                }
                dots[other] += weight;
            }
        }
        return count;
    }

    private void keep(int i, int[] others, double[] lengths) {
        int kept = 0;
        double[] alike = new double[others.length];
        for (int other : others) {
            double cosine = dots[other] / lengths[i] / lengths[other];
            dots[other] = 0;
            if (other != i && cosine >= LEAST) {
                others[kept] = other;
                alike[kept++] = Math.min(1, cosine);
            }
        }
        neighbours[i] = Arrays.copyOf(others, kept);
        cosines[i] = Arrays.copyOf(alike, kept);
    }

    private static double[] idf(List<Candidate> candidates, int vocabulary) {
        double[] idf = new double[vocabulary];
        for (Candidate candidate : candidates) {
            for (int word : candidate.distinctWords()) {
                idf[word]++;
            }
        }
        for (int word = 0; word < vocabulary; word++) {
            idf[word] = Math.max(.1, Math.log((candidates.size() + 1) / (idf[word] + .5)));
        }
        return idf;
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
            double weight = (run - i) * idf[sorted[i]];
            sum += weight * weight;
            i = run;
        }
        return Math.max(1e-9, Math.sqrt(sum));
    }
}
