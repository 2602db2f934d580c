package daybrief.story.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final BitSet pairs = new BitSet();
    private int articles;

    private final List<Numbered> sample = new ArrayList<>();
    private float[] centre = new float[0];
    private int centred;
    private int era;

    /** Takes an article into account. */
    Numbered add(Terms terms) {
        articles++;
        long[] order = new long[terms.size()];
        for (int t = 0; t < order.length; t++) {
            int number = number(terms.word(t));
            holding[number]++;
            named[number] += terms.isName(t) ? 1 : 0;
            order[t] = (long) number << Integer.SIZE | t;
        }
        Numbered added = sorted(order, terms);
        keep(added);
        era += articles <= FEW ? 1 : 0;
        if (articles > GROWTH * centred + 4) {
            centre();
        }
        return added;
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(word, number);
        pairs.set(number, word.indexOf(' ') > 0);
        if (number == holding.length) {
            holding = Arrays.copyOf(holding, number * 2);
            named = Arrays.copyOf(named, number * 2);
        }
        return number;
    }

    /** @param order numbers of terms, each with its place among the terms in the lower half */
    private static Numbered sorted(long[] order, Terms terms) {
        Arrays.sort(order);
        int[] sorted = new int[order.length];
        float[] weights = new float[order.length];
        for (int t = 0; t < order.length; t++) {
            sorted[t] = (int) (order[t] >>> Integer.SIZE);
            weights[t] = (float) terms.weight((int) order[t]);
        }
        return new Numbered(sorted, weights);
    }

    /** The first ones, then ever fewer, spread evenly over all that came. */
    private void keep(Numbered terms) {
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
        for (Numbered terms : sample) {
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

    /** The article's tf-idf vector of length 1, without the terms that say nothing. */
    Vector unit(Numbered article) {
        int[] terms = new int[article.terms().length];
        float[] parts = new float[terms.length];
        int size = 0;
        double squares = 0;
        for (int t = 0; t < terms.length; t++) {
            double part = article.weights()[t] * rarity(article.terms()[t]);
            squares += part * part;
            terms[size] = article.terms()[t];
            parts[size] = (float) part;
            size += part > 0 ? 1 : 0;
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        for (int i = 0; i < size; i++) {
            parts[i] = (float) (parts[i] / length);
        }
        return new Vector(Arrays.copyOf(terms, size), Arrays.copyOf(parts, size));
    }

    /** The inverse document frequency of a term; 0 for what stands nearly everywhere. */
    double rarity(String word) {
        Integer number = numbers.get(word);
        return number == null ? Math.log(1 + 1 / NAME) : rarity(number);
    }

    private double rarity(int number) {
        double share = (double) named[number] / holding[number];
        double expected = pairs.get(number) ? PAIR : share * NAME + (1 - share) * WORD;
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
