package daybrief.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A text as weighted terms, compared by the cosine of the angle between two (Salton's vector space model). */
public final class TermVector {
    private final Map<String, Double> weights;
    private final double length;

    private TermVector(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
        this.length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    /** Term frequency (dampened: 1 + ln) times the given weight of the term, which is usually {@link #idf}. */
    public static TermVector of(Collection<String> terms, ToDoubleFunction<String> weight) {
        Map<String, Double> counts = new HashMap<>();
        terms.forEach(term -> counts.merge(term, 1.0, Double::sum));
        counts.replaceAll((term, count) -> (1 + Math.log(count)) * weight.applyAsDouble(term));
        counts.values().removeIf(value -> value <= 0);
        return new TermVector(counts);
    }

    /** Inverse document frequency, smoothed: ln((1 + documents) / (1 + holding)) + 1. */
    public static double idf(int documents, int holding) {
        return Math.log((1.0 + documents) / (1.0 + holding)) + 1;
    }

    /** From 0 (nothing in common, or an empty text) to 1. */
    public double cosine(TermVector other) {
        if (length == 0 || other.length == 0) {
            return 0;
        }
        TermVector small = weights.size() <= other.weights.size() ? this : other;
        TermVector large = small == this ? other : this;
        double dot = 0;
        for (Map.Entry<String, Double> entry : small.weights.entrySet()) {
            dot += entry.getValue() * large.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return Math.min(1, dot / length / other.length);
    }

    /** The sum, for a centroid. */
    public TermVector plus(TermVector other) {
        Map<String, Double> sum = new HashMap<>(weights);
        other.weights.forEach((term, weight) -> sum.merge(term, weight, Double::sum));
        return new TermVector(sum);
    }

    public Map<String, Double> weights() {
        return weights;
    }
}
