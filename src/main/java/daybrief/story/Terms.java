package daybrief.story;

import java.util.Map;
import java.util.function.UnaryOperator;

/** The weighted terms of one article, each once; packed, because thousands are kept in memory. */
final class Terms {

    private final String[] words;
    private final float[] weights;

    private Terms(int size) {
        words = new String[size];
        weights = new float[size];
    }

    /** @param pool gives for a term the string that all articles share */
    static Terms of(Map<String, Double> weighted, UnaryOperator<String> pool) {
        Terms terms = new Terms(weighted.size());
        int next = 0;
        for (Map.Entry<String, Double> entry : weighted.entrySet()) {
            terms.words[next] = pool.apply(entry.getKey());
            terms.weights[next++] = entry.getValue().floatValue();
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
}
