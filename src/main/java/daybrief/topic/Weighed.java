package daybrief.topic;

import daybrief.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stems of a headline and a text in their order, each with how much it counts: the headline and the opening more than the rest.
 * An empty stem parts headline and text, so that no term stands across the gap. Texts of any length are read to the same depth.
 */
record Weighed(List<String> stems, List<Double> weights) {

    /** In characters: about 8,000 words, more than any article has. */
    private static final int READ = 50_000;

    private static final int OPENING = 60;
    private static final double HEADLINE = 2;
    private static final double REST = 0.8;
    private static final String GAP = "";

    static Weighed of(String title, String text, String language) {
        List<String> stems = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String stem : Words.content(start(title), language)) {
            stems.add(stem);
            weights.add(HEADLINE);
        }
        stems.add(GAP);
        weights.add(0.0);
        int place = 0;
        for (String stem : Words.content(start(text), language)) {
            stems.add(stem);
            weights.add(place++ < OPENING ? 1 : REST);
        }
        return new Weighed(stems, weights);
    }

    /** How much a term counts that was met with these weights in all: the n-th time adds less than the first. */
    static double value(double mass) {
        return Math.log1p(mass);
    }

    /** The length of the vector of all words: what evidence is divided by, so that short and long texts compare. */
    double norm() {
        Map<String, Double> masses = new HashMap<>();
        for (int place = 0; place < stems.size(); place++) {
            masses.merge(stems.get(place), weights.get(place), Double::sum);
        }
        double squares = masses.values().stream()
                .mapToDouble(mass -> value(mass) * value(mass))
                .sum();
        return Math.sqrt(Math.max(squares, 1));
    }

    private static String start(String text) {
        return text.length() <= READ ? text : text.substring(0, READ);
    }
}
