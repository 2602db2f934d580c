package daybrief.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Multinomial logistic regression (softmax) over words and pairs of words, with what the file of topics says as a start that is kept
 * and only added to; ridge penalty, Adagrad (Duchi, Hazan and Singer 2011) over whole passes. A text may have several right topics:
 * then their common share is raised, however it is divided.
 */
final class TopicTraining {

    /** One text in numbers. */
    private record Row(
            int[] features, float[] values, double[] start, boolean[] right, boolean[] among, double weight) {}

    /** @param rare terms that stand in fewer texts are not learned */
    record Settings(double ridge, double step, int passes, int rare) {}

    /** What is given in advance is hardly learned: how many texts of each topic we happen to have says nothing about the news. */
    private static final double FREE = 1000;

    private final Settings settings;
    private final List<String> topics = LearnedTerms.BROAD.stream().sorted().toList();
    private final TermIndex written;
    private final Map<String, Integer> features = new HashMap<>();
    private final Map<String, Integer> seenIn = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    TopicTraining(Topics file, Settings settings) {
        this.settings = settings;
        this.written = TermIndex.of(file, LearnedTerms.NONE, "en");
    }

    void count(LabelledNews news) {
        masses(Weighed.of(news.title(), news.text(), "en"))
                .keySet()
                .forEach(term -> seenIn.merge(term, 1, Integer::sum));
    }

    /** Texts are to be counted first. */
    void add(LabelledNews news, double weight) {
        Weighed text = Weighed.of(news.title(), news.text(), "en");
        double norm = text.norm();
        Map<String, Double> masses = masses(text);
        masses.keySet().removeIf(term -> seenIn.getOrDefault(term, 0) < settings.rare());
        int[] columns = new int[masses.size()];
        float[] values = new float[masses.size()];
        int at = 0;
        for (Map.Entry<String, Double> term : masses.entrySet()) {
            columns[at] = features.computeIfAbsent(term.getKey(), key -> features.size());
            values[at++] = (float) (Weighed.value(term.getValue()) / norm);
        }
        Map<String, Double> evidence = written.evidence(text);
        double[] start = topics.stream()
                .mapToDouble(topic -> evidence.getOrDefault(topic, 0.0))
                .toArray();
        boolean[] right = new boolean[topics.size()];
        boolean[] among = new boolean[topics.size()];
        for (int topic = 0; topic < right.length; topic++) {
            right[topic] = news.right().contains(topics.get(topic));
            among[topic] = news.among().contains(topics.get(topic));
        }
        rows.add(new Row(columns, values, start, right, among, weight));
    }

    private static Map<String, Double> masses(Weighed text) {
        Map<String, Double> masses = new HashMap<>();
        String before = "";
        for (int place = 0; place < text.stems().size(); place++) {
            String stem = text.stems().get(place);
            double weight = text.weights().get(place);
            if (!stem.isEmpty()) {
                masses.merge(stem, weight, Double::sum);
                if (!before.isEmpty()) {
                    masses.merge(before + " " + stem, text.weights().get(place - 1), Double::sum);
                }
            }
            before = stem;
        }
        return masses;
    }

    /** Terms with their weights, small ones left out; {@code *} holds the weights in advance. */
    Map<List<String>, Map<String, Double>> learn(double smallest) {
        int width = topics.size();
        double[][] weights = new double[features.size() + 1][width];
        double[][] gradients = new double[weights.length][width];
        double[][] squares = new double[weights.length][width];
        for (int pass = 0; pass < settings.passes(); pass++) {
            for (int f = 0; f < weights.length; f++) {
                for (int t = 0; t < width; t++) {
                    gradients[f][t] = (f == features.size() ? FREE : 1) * settings.ridge() * weights[f][t];
                }
            }
            rows.forEach(row -> descend(row, weights, gradients));
            for (int f = 0; f < weights.length; f++) {
                for (int t = 0; t < width; t++) {
                    squares[f][t] += gradients[f][t] * gradients[f][t];
                    weights[f][t] -= settings.step() * gradients[f][t] / (1e-6 + Math.sqrt(squares[f][t]));
                }
            }
        }
        return named(weights, smallest);
    }

    private void descend(Row row, double[][] weights, double[][] gradients) {
        int advance = features.size();
        double[] shares = row.start().clone();
        for (int t = 0; t < shares.length; t++) {
            shares[t] += weights[advance][t];
        }
        for (int i = 0; i < row.features().length; i++) {
            for (int t = 0; t < shares.length; t++) {
                shares[t] += row.values()[i] * weights[row.features()[i]][t];
            }
        }
        double all = 0;
        double right = 0;
        for (int t = 0; t < shares.length; t++) {
            shares[t] = row.among()[t] ? Math.exp(Math.min(50, shares[t])) : 0;
            all += shares[t];
            right += row.right()[t] ? shares[t] : 0;
        }
        for (int t = 0; t < shares.length; t++) {
            double error = row.weight() * (shares[t] / all - (row.right()[t] ? shares[t] / right : 0));
            gradients[advance][t] += error;
            for (int i = 0; i < row.features().length; i++) {
                gradients[row.features()[i]][t] += error * row.values()[i];
            }
        }
    }

    private Map<List<String>, Map<String, Double>> named(double[][] weights, double smallest) {
        Map<List<String>, Map<String, Double>> named = new HashMap<>();
        features.forEach((term, feature) -> {
            Map<String, Double> heavy = heavy(weights[feature], smallest);
            if (!heavy.isEmpty()) {
                named.put(List.of(term.split(" ")), heavy);
            }
        });
        named.put(List.of("*"), heavy(weights[features.size()], 0));
        return named;
    }

    private Map<String, Double> heavy(double[] weights, double smallest) {
        Map<String, Double> heavy = new HashMap<>();
        for (int t = 0; t < weights.length; t++) {
            if (Math.abs(weights[t]) >= smallest) {
                heavy.put(topics.get(t), weights[t]);
            }
        }
        return heavy;
    }

    Set<String> terms() {
        return new HashSet<>(features.keySet());
    }
}
