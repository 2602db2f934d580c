package daybrief.story.grouping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the articles that may be like one, at a cost that does not grow with their number: through its {@value #ASKED} rarest terms
 * by weight, and of each term through the {@value #LATEST} articles that came last with it.
 */
final class Postings {

    private static final int ASKED = 24;
    private static final int POSTED = 40;
    private static final int LATEST = 300;
    private static final int FOUND = 60;

    private final Map<Integer, Latest> byTerm = new HashMap<>();

    /** The articles that came last with a term: a ring. */
    private static final class Latest {
        private int[] articles = new int[2];
        private float[] parts = new float[2];
        private int added;

        void add(int article, float part) {
            if (added == articles.length && added < LATEST) {
                articles = Arrays.copyOf(articles, Math.min(LATEST, added * 2));
                parts = Arrays.copyOf(parts, articles.length);
            }
            articles[added % articles.length] = article;
            parts[added % articles.length] = part;
            added++;
        }
    }

    void add(int article, Vector vector) {
        strongest(vector, POSTED)
                .forEach(t -> byTerm.computeIfAbsent(vector.terms()[t], term -> new Latest())
                        .add(article, vector.parts()[t]));
    }

    /** Those that share most with the vector, the best first; the article itself may be among them. */
    List<Integer> near(Vector vector) {
        Map<Integer, Double> shared = new HashMap<>();
        strongest(vector, ASKED).forEach(t -> {
            Latest latest = byTerm.get(vector.terms()[t]);
            for (int i = 0; latest != null && i < Math.min(latest.added, latest.articles.length); i++) {
                shared.merge(latest.articles[i], (double) vector.parts()[t] * latest.parts[i], Double::sum);
            }
        });
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FOUND)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IntStream strongest(Vector vector, int count) {
        long[] order = new long[vector.terms().length];
        for (int t = 0; t < order.length; t++) {
            order[t] = (long) Float.floatToIntBits(vector.parts()[t]) << Integer.SIZE | (order.length - t);
        }
        Arrays.sort(order);
        int all = order.length;
        return IntStream.range(0, Math.min(count, all)).map(i -> all - (int) order[all - 1 - i]);
    }
}
