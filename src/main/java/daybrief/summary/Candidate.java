package daybrief.summary;

import daybrief.summary.Vocabulary.Terms;
import daybrief.summary.reading.Sentence;
import java.util.Arrays;

/** A sentence that may be chosen, with what the choice rests on. */
final class Candidate {
    private final Sentence sentence;
    private final Terms terms;
    private final int[] distinct;
    private final double newsPosition;
    private double base;

    Candidate(Sentence sentence, Terms terms, double newsPosition) {
        this.sentence = sentence;
        this.terms = terms;
        this.newsPosition = newsPosition;
        this.distinct = Arrays.stream(terms.words()).distinct().toArray();
    }

    Sentence sentence() {
        return sentence;
    }

    /** Stems in order, with repeats. */
    int[] words() {
        return terms.words();
    }

    /** Each stem once. */
    int[] distinctWords() {
        return distinct;
    }

    int[] pairs() {
        return terms.pairs();
    }

    /** How early the sentence tells its news: its position, unless the order of its document tells nothing. */
    double newsPosition() {
        return newsPosition;
    }

    double base() {
        return base;
    }

    void setBase(double value) {
        base = value;
    }
}
