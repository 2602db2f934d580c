package daybrief.summary.choice;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How often each term occurs, in how many documents, how early in any of them, and in which sentences. */
final class Counts {
    private static final int OPENING = 2;

    private final int[] times;
    private final int[] documents;
    private final int[] openings;
    private final double[] first;
    private final int[] seenIn;
    private final int[] openIn;
    private final int[] starts;
    private final int[] holders;
    private int most = 1;
    private long all;

    private Counts(int size, List<Candidate> candidates, Function<Candidate, int[]> terms) {
        times = new int[size];
        documents = new int[size];
        openings = new int[size];
        first = new double[size];
        seenIn = new int[size];
        openIn = new int[size];
        Arrays.fill(first, Double.MAX_VALUE);
        Arrays.fill(seenIn, -1);
        Arrays.fill(openIn, -1);
        starts = new int[size + 1];
        candidates.forEach(candidate -> add(candidate, terms.apply(candidate)));
        for (int term = 0; term < size; term++) {
            starts[term + 1] = starts[term] + times[term];
        }
        holders = new int[starts[size]];
        hold(candidates, terms);
    }

    /** The sentences come document by document. */
    static Counts of(List<Candidate> candidates, int size, Function<Candidate, int[]> terms) {
        return new Counts(size, candidates, terms);
    }

    private void add(Candidate candidate, int[] terms) {
        int document = candidate.sentence().document();
        boolean opening = candidate.newsPosition() < OPENING;
        for (int term : terms) {
            times[term]++;
            most = Math.max(most, times[term]);
            first[term] = Math.min(first[term], candidate.newsPosition());
            documents[term] += seenIn[term] == document ? 0 : 1;
            seenIn[term] = document;
            if (opening && openIn[term] != document) {
                openings[term]++;
                openIn[term] = document;
            }
        }
        all += terms.length;
    }

    private void hold(List<Candidate> candidates, Function<Candidate, int[]> terms) {
        int[] filled = starts.clone();
        for (int i = 0; i < candidates.size(); i++) {
            for (int term : terms.apply(candidates.get(i))) {
                holders[filled[term]++] = i;
            }
        }
    }

    int size() {
        return times.length;
    }

    int times(int term) {
        return times[term];
    }

    int documents(int term) {
        return documents[term];
    }

    /** In how many documents it stands in the first two sentences. */
    int openings(int term) {
        return openings[term];
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

    /** The k-th sentence that holds the term, from 0 to {@link #times}; one that holds it twice comes twice. */
    int holder(int term, int k) {
        return holders[starts[term] + k];
    }
}
