package daybrief.story.grouping;

import java.util.Map;
import java.util.function.UnaryOperator;

/** The weighted terms of one article, each once; packed, because thousands are kept in memory. A term that is a name says so. */
final class Terms {

    private final String[] words;
    private final float[] weights;
    private final boolean[] names;

    private Terms(int size) {
        words = new String[size];
        weights = new float[size];
        names = new boolean[size];
    }

    /** What a term counts in an article, and whether it is written like a name there. */
    record Weight(double value, boolean name) {}

    /** @param pool gives for a term the string that all articles share */
    static Terms of(Map<String, Weight> weighted, UnaryOperator<String> pool) {
        Terms terms = new Terms(weighted.size());
        int next = 0;
        for (Map.Entry<String, Weight> entry : weighted.entrySet()) {
            terms.words[next] = pool.apply(entry.getKey());
            terms.names[next] = entry.getValue().name();
            terms.weights[next++] = (float) entry.getValue().value();
        }
        return terms;
    }

    int size() {
        return words.length;
    }

    String word(int number) {
        return words[number];
    }

    double weight(int number) {
        return weights[number];
    }

    boolean isName(int number) {
        return names[number];
    }
}
