package daybrief.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Average-link clustering (UPGMA): the two clusters whose articles are most alike on average are joined, again and again, until no
 * average reaches the threshold. No chain grows by single links. Clusters that were told as stories before are fixed: they take in
 * articles but never join one another.
 */
final class Agglomeration {

    private record Pair(int left, int right, double average) {}

    private final double threshold;
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Boolean> fixed = new ArrayList<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final List<Integer> mergedInto = new ArrayList<>();
    private final PriorityQueue<Pair> queue = new PriorityQueue<>((a, b) -> a.average() != b.average()
            ? Double.compare(b.average(), a.average())
            : a.left() != b.left() ? Integer.compare(a.left(), b.left()) : Integer.compare(a.right(), b.right()));

    Agglomeration(double threshold) {
        this.threshold = threshold;
    }

    /** @return its number, counted from 0 */
    int add(int articles, boolean isFixed) {
        sizes.add(articles);
        fixed.add(isFixed);
        sums.add(new TreeMap<>());
        mergedInto.add(sizes.size() - 1);
        return sizes.size() - 1;
    }

    /** Adds to the sum of likenesses between the articles of two clusters. */
    void like(int one, int other, double likeness) {
        if (one != other && !(fixed.get(one) && fixed.get(other))) {
            sums.get(one).merge(other, likeness, Double::sum);
            sums.get(other).merge(one, likeness, Double::sum);
        }
    }

    /** For each cluster the number of the one that it ended in. */
    int[] run() {
        for (int cluster = 0; cluster < sizes.size(); cluster++) {
            offer(cluster);
        }
        for (Pair pair = queue.poll(); pair != null; pair = queue.poll()) {
            if (isCurrent(pair)) {
                merge(pair);
            }
        }
        int[] ends = new int[sizes.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = end(i);
        }
        return ends;
    }

    private void offer(int cluster) {
        sums.get(cluster).forEach((other, sum) -> {
            double average = sum / sizes.get(cluster) / sizes.get(other);
            if (average >= threshold) {
                queue.add(new Pair(Math.min(cluster, other), Math.max(cluster, other), average));
            }
        });
    }

    private boolean isCurrent(Pair pair) {
        Double sum = sums.get(pair.left()).get(pair.right());
        return sum != null && sum / sizes.get(pair.left()) / sizes.get(pair.right()) == pair.average();
    }

    private void merge(Pair pair) {
        int kept = fixed.get(pair.right()) ? pair.right() : pair.left();
        int gone = kept == pair.left() ? pair.right() : pair.left();
        Map<Integer, Double> moved = new HashMap<>(sums.get(gone));
        sums.get(gone).clear();
        moved.forEach((other, sum) -> {
            sums.get(other).remove(gone);
            if (other != kept) {
                like(kept, other, sum);
            }
        });
        sizes.set(kept, sizes.get(kept) + sizes.get(gone));
        mergedInto.set(gone, kept);
        offer(kept);
    }

    private int end(int cluster) {
        int end = cluster;
        while (mergedInto.get(end) != end) {
            end = mergedInto.get(end);
        }
        return end;
    }
}
