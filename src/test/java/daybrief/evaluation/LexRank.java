package daybrief.evaluation;

import daybrief.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Erkan and Radev 2004: the sentences that are most like all others, by tf-idf cosines of .1 or more, damping .85. */
final class LexRank extends Extractor {
    private static final double LEAST = .1;
    private static final double DAMPING = .85;
    private static final int ROUNDS = 30;

    @Override
    List<Line> ranked(List<List<Line>> documents) {
        List<Line> lines = documents.stream().flatMap(List::stream).toList();
        double[] rank = rank(edges(vectors(lines)));
        return IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -rank[i]).thenComparing(i -> i))
                .map(lines::get)
                .toList();
    }

    private static List<Map<String, Double>> vectors(List<Line> lines) {
        List<Map<String, Double>> vectors = lines.stream()
                .map(line -> {
                    Map<String, Double> counts = new HashMap<>();
                    Words.content(line.text(), "en").forEach(word -> counts.merge(word, 1.0, Double::sum));
                    return counts;
                })
                .toList();
        Map<String, Integer> holding = new HashMap<>();
        vectors.forEach(vector -> vector.keySet().forEach(word -> holding.merge(word, 1, Integer::sum)));
        vectors.forEach(vector -> vector.replaceAll(
                (word, count) -> count * Math.log((double) lines.size() / holding.getOrDefault(word, 1))));
        return vectors;
    }

    private static double[][] edges(List<Map<String, Double>> vectors) {
        double[] lengths = vectors.stream().mapToDouble(LexRank::length).toArray();
        double[][] edges = new double[vectors.size()][vectors.size()];
        for (int i = 0; i < edges.length; i++) {
            for (int j = 0; j < i; j++) {
                double cosine = dot(vectors.get(i), vectors.get(j)) / Math.max(1e-9, lengths[i] * lengths[j]);
                edges[i][j] = cosine >= LEAST ? cosine : 0;
                edges[j][i] = edges[i][j];
            }
        }
        return edges;
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(dot(vector, vector));
    }

    private static double dot(Map<String, Double> one, Map<String, Double> other) {
        double dot = 0;
        for (Map.Entry<String, Double> entry : one.entrySet()) {
            dot += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        return dot;
    }

    private static double[] rank(double[][] edges) {
        double[] sums = Arrays.stream(edges)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double[] rank = new double[edges.length];
        Arrays.fill(rank, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[edges.length];
            for (int i = 0; i < edges.length; i++) {
                next[i] = 1 - DAMPING;
                for (int j = 0; j < edges.length; j++) {
                    next[i] += sums[j] == 0 ? 0 : DAMPING * rank[j] * edges[j][i] / sums[j];
                }
            }
            rank = next;
        }
        return rank;
    }
}
