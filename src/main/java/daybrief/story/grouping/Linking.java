package daybrief.story.grouping;

/**
 * Average-link clustering (UPGMA) of a few articles: the two groups whose articles are most alike on average are joined, again and
 * again, until no average reaches what is needed: 1 for a single article, and more the larger the smaller of two groups is, because
 * two groups that each tell something are joined wrongly at a higher price. No chain grows by single links.
 */
final class Linking {

    private static final double PER_DOUBLING = 0.45;

    private final double[][] sums;
    private final int[] sizes;
    private final int[] groups;

    /**
     * @param likeness of each article to each, symmetric
     * @param groups for each article the number, from 0 on, of the group in which it begins
     */
    Linking(double[][] likeness, int[] groups) {
        int count = 0;
        for (int group : groups) {
            count = Math.max(count, group + 1);
        }
        this.groups = groups.clone();
        sizes = new int[count];
        sums = new double[count][count];
        for (int i = 0; i < groups.length; i++) {
            sizes[groups[i]]++;
            for (int j = 0; j < groups.length; j++) {
                sums[groups[i]][groups[j]] += likeness[i][j];
            }
        }
    }

    /** For each article the number of the group in which it ends. */
    int[] run() {
        for (int[] best = best(); best.length > 0; best = best()) {
            join(best[0], best[1]);
        }
        return groups;
    }

    private int[] best() {
        int[] best = {};
        double most = 1;
        for (int a = 0; a < sizes.length; a++) {
            for (int b = 0; b < a && sizes[a] > 0; b++) {
                double merit = sizes[b] == 0 ? 0 : merit(a, b);
                if (merit >= most && (best.length == 0 || merit > most)) {
                    most = merit;
                    best = new int[] {b, a};
                }
            }
        }
        return best;
    }

    private double merit(int a, int b) {
        double average = sums[a][b] / sizes[a] / sizes[b];
        double doublings = Math.log(Math.min(sizes[a], sizes[b])) / Math.log(2);
        return average / (1 + PER_DOUBLING * doublings);
    }

    private void join(int kept, int gone) {
        for (int other = 0; other < sizes.length; other++) {
            sums[kept][other] += sums[gone][other];
            sums[other][kept] += sums[other][gone];
        }
        sizes[kept] += sizes[gone];
        sizes[gone] = 0;
        for (int i = 0; i < groups.length; i++) {
            groups[i] = groups[i] == gone ? kept : groups[i];
        }
    }
}
