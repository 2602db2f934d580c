package daybrief.summary;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How often each term occurs, in how many documents, and how early in any of them. */
final class Counts {
    private final int[] times;
    private final int[] documents;
    private final double[] first;
    private final int[] seenIn;
    private int most = 1;
    private long all;

    private Counts(int size) {
        times = new int[size];
        documents = new int[size];
        first = new double[size];
        seenIn = new int[size];
        Arrays.fill(first, Double.MAX_VALUE);
        Arrays.fill(seenIn, -1);
    }

    /** The sentences come document by document. */
    static Counts of(List<Candidate> candidates, int size, Function<Candidate, int[]> terms) {
        Counts counts = new Counts(size);
        candidates.forEach(candidate -> counts.add(candidate, terms.apply(candidate)));
        return counts;
    }

    private void add(Candidate candidate, int[] terms) {
        int document = candidate.sentence().document();
        for (int term : terms) {
            times[term]++;
            all++;
            most = Math.max(most, times[term]);
            first[term] = Math.min(first[term], candidate.newsPosition());
            documents[term] += seenIn[term] == document ? 0 : 1;
            seenIn[term] = document;
        }
    }

    int times(int term) {
        return times[term];
    }

    int documents(int term) {
        return documents[term];
    }

    /** From just above 0 to 1 for the term that occurs most. */
    double share(int term) {
        return (double) times[term] / most;
    }

    double probability(int term) {
        return (double) times[term] / Math.max(1, all);
    }

    /** The news position of the first sentence that has the term. */
    double first(int term) {
        return first[term];
    }
}
