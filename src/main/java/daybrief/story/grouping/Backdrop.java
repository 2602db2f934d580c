package daybrief.story.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What all articles of one language look like: how rare each term is, and how alike an article is to any other. The first articles
 * are seen against {@value #IMAGINED} imagined ones, so that two articles in an empty archive are weighed as among many.
 */
final class Backdrop {

    private static final double IMAGINED = 100;

    /** The shares of articles that hold a given ordinary word, name, or pair of words: measured on English news. */
    private static final double WORD = 0.05;

    private static final double NAME = 0.012;
    private static final double PAIR = 0.002;

    /** Terms in more than this share of many articles say nothing. */
    private static final double COMMON = 0.15;

    private static final int MANY = 150;

    /** Two unrelated articles of 220 terms have this cosine; shorter ones less. */
    private static final double UNRELATED = 0.0140;

    private static final double AT_TERMS = 220;
    private static final double SHRINKS = 0.45;

    /** Among so few, each article changes what the others weigh. */
    private static final int FEW = 20;

    private static final int SAMPLE = 300;
    private static final double GROWTH = 1.2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] holding = new int[1024];
    private int[] named = new int[1024];
    private int articles;

    private final List<Terms> sample = new ArrayList<>();
    private float[] centre = new float[0];
    private int centred;
    private int era;

    /** Takes an article into account. */
    void add(Terms terms) {
        articles++;
        for (int t = 0; t < terms.size(); t++) {
            int number = numbers.computeIfAbsent(terms.word(t), word -> numbers.size());
            if (number == holding.length) {
                holding = Arrays.copyOf(holding, number * 2);
                named = Arrays.copyOf(named, number * 2);
            }
            holding[number]++;
            named[number] += terms.isName(t) ? 1 : 0;
        }
        keep(terms);
        era += articles <= FEW ? 1 : 0;
        if (articles > GROWTH * centred + 4) {
            centre();
        }
    }

    /** The first ones, then ever fewer, spread evenly over all that came. */
    private void keep(Terms terms) {
        if (sample.size() < SAMPLE) {
            sample.add(terms);
        } else if (articles % (articles / SAMPLE + 1) == 0) {
            sample.set(articles % SAMPLE, terms);
        }
    }

    private void centre() {
        centred = articles;
        era++;
        centre = new float[holding.length];
        for (Terms terms : sample) {
            Vector unit = unit(terms);
            for (int t = 0; t < unit.terms().length; t++) {
                centre[unit.terms()[t]] += unit.parts()[t] / sample.size();
            }
        }
    }

    /** Changes when vectors made before are no longer right. */
    int era() {
        return era;
    }

    /** The article's tf-idf vector of length 1; what was not added before has no part in it. */
    Vector unit(Terms terms) {
        double[] weights = new double[terms.size()];
        int[] known = new int[terms.size()];
        double squares = 0;
        for (int t = 0; t < terms.size(); t++) {
            known[t] = numbers.getOrDefault(terms.word(t), -1);
            weights[t] = known[t] < 0 ? 0 : terms.weight(t) * rarity(known[t], terms.word(t));
            squares += weights[t] * weights[t];
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        int[] order = IntStream.range(0, known.length)
                .filter(t -> weights[t] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(t -> known[t]))
                .mapToInt(t -> t)
                .toArray();
        float[] parts = new float[order.length];
        for (int i = 0; i < order.length; i++) {
            parts[i] = (float) (weights[order[i]] / length);
            order[i] = known[order[i]];
        }
        return new Vector(order, parts);
    }

    /** The inverse document frequency of a term; 0 for what stands nearly everywhere. */
    double rarity(String word) {
        Integer number = numbers.get(word);
        return number == null ? Math.log(1 + 1 / NAME) : rarity(number, word);
    }

    private double rarity(int number, String word) {
        double share = (double) named[number] / holding[number];
        double expected = word.indexOf(' ') > 0 ? PAIR : share * NAME + (1 - share) * WORD;
        boolean common = articles > MANY && holding[number] > COMMON * articles;
        return common ? 0 : Math.log(1 + (articles + IMAGINED) / (holding[number] + expected * IMAGINED));
    }

    /** The cosine that the article has with any other on average. */
    double typical(Vector unit) {
        double expected = UNRELATED * Math.pow(Math.max(8, unit.terms().length) / AT_TERMS, SHRINKS);
        double seen = unit.dot(centre);
        int count = sample.size();
        return (expected * IMAGINED + seen * count) / (IMAGINED + count);
    }
}
