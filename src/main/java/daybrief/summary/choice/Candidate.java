package daybrief.summary.choice;

import daybrief.summary.reading.Sentence;
import java.util.Arrays;

/** A sentence that may be chosen, as numbers. */
final class Candidate {
    private final Sentence sentence;
    private final double newsPosition;
    private final int[] words;
    private final int[] distinct;
    private final int[] pairs;

    Candidate(Sentence sentence, double newsPosition, int[] words, int[] pairs) {
        this.sentence = sentence;
        this.newsPosition = newsPosition;
        this.words = words;
        this.distinct = distinct(words);
        this.pairs = distinct(pairs);
    }

    /** Sorted. */
    private static int[] distinct(int[] terms) {
        int[] sorted = terms.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    Sentence sentence() {
        return sentence;
    }

    /** How early the sentence tells its news: its position, unless the order of its document tells nothing. */
    double newsPosition() {
        return newsPosition;
    }

    /** Stems in order, with repeats. */
    int[] words() {
        return words;
    }

    /** Each stem once. */
    int[] distinctWords() {
        return distinct;
    }

    /** Each pair of neighbouring stems once. */
    int[] pairs() {
        return pairs;
    }
}
