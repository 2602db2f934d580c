package daybrief.summary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What it is worth to cover a stem or a pair of stems once: {@code early/(1+first position) + .15 [in more than one document] +
 * common freq/max} (after the concept coverage of Gillick and Favre 2009).
 */
final class Concepts {
    private static final double SHARED = .15;

    private final double[] wordWeights;
    private final double[] pairWeights;

    Concepts(Counts words, int wordCount, Counts pairs, int pairCount) {
        wordWeights = weights(words, wordCount, .06, .10);
        pairWeights = weights(pairs, pairCount, .04, .05);
    }

    private static double[] weights(Counts counts, int size, double early, double common) {
        return IntStream.range(0, size)
                .mapToDouble(term -> early / (1 + counts.first(term))
                        + (counts.documents(term) > 1 ? SHARED : 0)
                        + common * counts.share(term))
                .toArray();
    }

    /** What a choice covers so far. */
    Coverage nothing() {
        return new Coverage();
    }

    Coverage of(List<Candidate> chosen) {
        Coverage coverage = nothing();
        chosen.forEach(coverage::add);
        return coverage;
    }

    final class Coverage {
        private final int[] words = new int[wordWeights.length];
        private final int[] pairs = new int[pairWeights.length];

        void add(Candidate candidate) {
            Arrays.stream(candidate.distinctWords()).forEach(word -> words[word]++);
            Arrays.stream(candidate.pairs()).forEach(pair -> pairs[pair]++);
        }

        /** What the candidate would cover that is not covered yet. */
        double gain(Candidate candidate) {
            double gain = 0;
            for (int word : candidate.distinctWords()) {
                gain += words[word] == 0 ? wordWeights[word] : 0;
            }
            for (int pair : candidate.pairs()) {
                gain += pairs[pair] == 0 ? pairWeights[pair] : 0;
            }
            return gain;
        }
    }
}
