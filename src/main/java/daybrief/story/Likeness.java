package daybrief.story;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How alike articles are: the cosine of their tf-idf vectors, found through an inverted index, lowered where what they name differs
 * (two earthquakes) or where they tell different stages (semi-final and final), and with the days between them.
 */
final class Likeness {

    /** Terms in more than this share of many articles say nothing, and their lists are long. */
    private static final double COMMON = 0.15;

    private static final int MANY = 150;

    /** Among fewer articles than this a term is as rare as it would be among so many. */
    private static final int FEW = 50;

    /** What a name counts that stands in very many articles. */
    private static final double KNOWN = 0.1;

    /** Nearly all articles share some word; below this it is noise, and following it up would take most of the time. */
    private static final double FAINT = 0.03;

    private static final double OTHER_NAMES = 0.5;
    private static final double ENOUGH_NAMES = 0.3;
    private static final int LEAST_NAMES = 2;
    private static final double OTHER_STAGE = 0.15;
    private static final double PER_DAY = 0.12;
    private static final double MINUTES_A_DAY = 1440;

    private final List<Signature> signatures;
    private final double window;
    private final Map<String, Integer> holding = new HashMap<>();
    private final Map<String, Postings> index = new HashMap<>();

    /** Which signatures hold a term, and its part in the unit vector of each. */
    private static final class Postings {
        private int[] signatures = new int[4];
        private float[] parts = new float[4];
        private int size;

        void add(int signature, double part) {
            if (size == signatures.length) {
                signatures = Arrays.copyOf(signatures, size * 2);
                parts = Arrays.copyOf(parts, size * 2);
            }
            signatures[size] = signature;
            parts[size++] = (float) part;
        }
    }

    /** @param window articles further apart are not alike at all */
    Likeness(List<Signature> signatures, Duration window) {
        this.signatures = List.copyOf(signatures);
        this.window = window.toMinutes() / MINUTES_A_DAY;
        for (Signature signature : signatures) {
            for (int t = 0; t < signature.terms().size(); t++) {
                holding.merge(signature.terms().word(t), 1, Integer::sum);
            }
        }
        for (int i = 0; i < signatures.size(); i++) {
            double[] vector = unit(signatures.get(i));
            for (int t = 0; t < vector.length; t++) {
                index.computeIfAbsent(signatures.get(i).terms().word(t), term -> new Postings())
                        .add(i, vector[t]);
            }
        }
    }

    /** The others that are like this one, with how much, above 0 and up to 1; faint likeness is left out. */
    Map<Integer, Double> to(int number) {
        Signature own = signatures.get(number);
        double[] vector = unit(own);
        double[] cosines = new double[signatures.size()];
        for (int t = 0; t < vector.length; t++) {
            Postings postings = index.get(own.terms().word(t));
            for (int i = 0; vector[t] > 0 && postings != null && i < postings.size; i++) {
                cosines[postings.signatures[i]] += vector[t] * postings.parts[i];
            }
        }
        Map<Integer, Double> alike = new HashMap<>();
        for (int other = 0; other < cosines.length; other++) {
            double likeness =
                    other == number || cosines[other] < FAINT ? 0 : cosines[other] * agree(own, signatures.get(other));
            if (likeness > 0) {
                alike.put(other, likeness);
            }
        }
        return alike;
    }

    private double[] unit(Signature signature) {
        double[] vector = new double[signature.terms().size()];
        double squares = 0;
        for (int t = 0; t < vector.length; t++) {
            vector[t] = signature.terms().weight(t)
                    * idf(holding.getOrDefault(signature.terms().word(t), 1));
            squares += vector[t] * vector[t];
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        return Arrays.stream(vector).map(part -> part / length).toArray();
    }

    private double idf(int holders) {
        int all = signatures.size();
        return all > MANY && holders > COMMON * all ? 0 : Math.log(1 + (double) Math.max(FEW, all) / holders);
    }

    private double agree(Signature a, Signature b) {
        double days = Duration.between(a.when(), b.when()).abs().toMinutes() / MINUTES_A_DAY;
        if (!a.language().equals(b.language()) || days > window) {
            return 0;
        }
        double late = 1 - PER_DAY * Math.max(0, days - 1);
        double stages = differ(a.stages(), b.stages()) ? OTHER_STAGE : 1;
        return late * stages * names(a.names(), b.names());
    }

    private static boolean differ(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    /** From .5 to 1, by the share of the shorter list of names, weighed by rarity, that both have. */
    private double names(Set<String> a, Set<String> b) {
        if (a.size() < LEAST_NAMES || b.size() < LEAST_NAMES) {
            return 1;
        }
        double shared = rarity(a.stream().filter(b::contains));
        double share = shared / Math.min(rarity(a.stream()), rarity(b.stream()));
        return Math.min(1, OTHER_NAMES + (1 - OTHER_NAMES) * share / ENOUGH_NAMES);
    }

    private double rarity(Stream<String> names) {
        return names.mapToDouble(name -> Math.max(KNOWN, idf(holding.getOrDefault(name, 1)) - 1))
                .sum();
    }
}
