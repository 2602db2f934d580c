package daybrief.summary.choice;

import daybrief.summary.choice.Weights.Rule;
import java.util.List;

/**
 * What each sentence is worth beside those already taken: {@code (base + concepts not yet covered - penalty x cosine x the lesser base
 * for each alike) / words^cost}. Kept up to date as sentences are taken: a concept is covered once, so all updates together are linear.
 */
final class Worth {
    /** More than any sentence is worth. */
    private static final double NEVER = 1e6;

    private final Material material;
    private final Weights weights;
    private final double[] wordWorths;
    private final double[] pairWorths;
    private final double[] base;
    private final double[] gain;
    private final double[] cost;
    private final boolean[] gone;
    private final double exponent;

    Worth(Material material, Weights weights, boolean countsWords) {
        this.material = material;
        this.weights = weights;
        Concepts concepts = new Concepts(material);
        wordWorths = concepts.words(weights);
        pairWorths = concepts.pairs(weights);
        int size = material.candidates().size();
        base = new double[size];
        gain = new double[size];
        cost = new double[size];
        gone = new boolean[size];
        exponent = weights.rule(countsWords ? Rule.COST : Rule.COST_N);
        Traits traits = new Traits(material);
        for (int i = 0; i < size; i++) {
            weigh(i, weights.sentence(traits.of(i)), countsWords);
        }
    }

    private Worth(Worth other) {
        material = other.material;
        weights = other.weights;
        wordWorths = other.wordWorths.clone();
        pairWorths = other.pairWorths.clone();
        base = other.base;
        gain = other.gain.clone();
        cost = other.cost;
        gone = other.gone.clone();
        exponent = other.exponent;
    }

    Worth copy() {
        return new Worth(this);
    }

    private void weigh(int i, double density, boolean countsWords) {
        Candidate candidate = material.candidates().get(i);
        double words = Math.max(1, candidate.sentence().words());
        double power = weights.rule(countsWords ? Rule.POWER : Rule.POWER_N);
        base[i] = weights.rule(countsWords ? Rule.SCALE : Rule.SCALE_N) * density * Math.pow(words, power);
        cost[i] = Math.pow(words, exponent);
        for (int word : candidate.distinctWords()) {
            gain[i] += wordWorths[word];
        }
        for (int pair : candidate.pairs()) {
            gain[i] += pairWorths[pair];
        }
    }

    /** Besides its concepts. */
    double base(int i) {
        return base[i];
    }

    /** Of covering a stem that is not covered yet. */
    double ofWord(int word) {
        return wordWorths[word];
    }

    double ofPair(int pair) {
        return pairWorths[pair];
    }

    /** What two lose together by saying the same. */
    double penalty(int one, int other, double cosine) {
        if (cosine > weights.rule(Rule.REPEATED)) {
            return NEVER;
        }
        boolean alike = cosine > weights.rule(Rule.ALIKE);
        return alike ? weights.rule(Rule.PENALTY) * cosine * Math.min(base[one], base[other]) : 0;
    }

    Weights weights() {
        return weights;
    }

    /** 0 or less for what shall not be taken. */
    double of(int i) {
        return gone[i] ? 0 : (base[i] + gain[i]) / cost[i];
    }

    /** Of several together; what they share counts for each. */
    double of(List<Integer> group) {
        double sum = 0;
        double words = 0;
        for (int i : group) {
            sum += base[i] + gain[i];
            words += Math.pow(cost[i], 1 / exponent);
        }
        return sum / Math.pow(words, exponent);
    }

    void take(int taken) {
        gone[taken] = true;
        cover(material.words(), wordWorths, material.candidates().get(taken).distinctWords());
        cover(material.pairs(), pairWorths, material.candidates().get(taken).pairs());
        int[] near = material.likeness().neighbours(taken);
        double[] alike = material.likeness().cosines(taken);
        for (int k = 0; k < near.length; k++) {
            gone[near[k]] |= alike[k] > weights.rule(Rule.REPEATED);
            gain[near[k]] -= penalty(near[k], taken, alike[k]);
        }
    }

    private void cover(Counts counts, double[] worths, int[] terms) {
        for (int term : terms) {
            int last = -1;
            for (int k = 0; worths[term] > 0 && k < counts.times(term); k++) {
                int holder = counts.holder(term, k);
                gain[holder] -= holder == last ? 0 : worths[term];
                last = holder;
            }
            worths[term] = 0;
        }
    }

    /** In which two sentences are alike, the earlier by text stands first, so that the order of paragraphs decides nothing. */
    boolean isBefore(int one, int other) {
        List<Candidate> candidates = material.candidates();
        double difference = of(one) - of(other);
        if (difference != 0) {
            return difference > 0;
        }
        int byText = candidates
                .get(one)
                .sentence()
                .text()
                .compareTo(candidates.get(other).sentence().text());
        return byText != 0 ? byText < 0 : one < other;
    }
}
