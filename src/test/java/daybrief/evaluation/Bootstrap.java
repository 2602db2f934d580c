package daybrief.evaluation;

import java.util.Arrays;
import java.util.Random;

/**
 * Whether one system is better than another on the same texts (paired bootstrap, Koehn 2004): the texts are drawn again with
 * replacement, and the middle 95 % of the mean differences are what chance alone would leave open.
 */
public record Bootstrap(double difference, double low, double high) {
    private static final int DRAWS = 2_000;
    private static final long SEED = 7;

    public static Bootstrap of(double[] ours, double[] theirs) {
        Random random = new Random(SEED);
        int n = ours.length;
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < n; i++) {
                int text = random.nextInt(n);
                means[draw] += (ours[text] - theirs[text]) / n;
            }
        }
        Arrays.sort(means);
        double difference = mean(ours) - mean(theirs);
        return new Bootstrap(difference, means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40]);
    }

    public static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    public String verdict() {
        return low > 0 ? "better" : high < 0 ? "WORSE" : "even";
    }
}
