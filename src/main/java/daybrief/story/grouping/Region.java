package daybrief.story.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A few clusters that are linked anew together: small ones article by article, a large one as a block of its latest articles. */
final class Region {

    /** A cluster with more articles is compared by its latest ones, and is not taken apart. */
    static final int BLOCK = 12;

    /** Articles that were held to tell the same are a little more alike: what was told is not changed for a trifle. */
    private static final double TOGETHER = 1.2;

    private final Shelf shelf;
    private final List<Long> places;
    private final Apart apart;
    private final List<Integer> articles = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final Map<Integer, List<Integer>> others = new HashMap<>();
    private int next;

    /** @param places the cluster of each article */
    Region(Shelf shelf, List<Long> places, Apart apart) {
        this.shelf = shelf;
        this.places = places;
        this.apart = apart;
    }

    int size() {
        return articles.size();
    }

    /** The articles of one cluster, the latest first. */
    void add(List<Integer> cluster) {
        boolean block = cluster.size() > BLOCK;
        for (int article : cluster.subList(0, Math.min(BLOCK, cluster.size()))) {
            articles.add(article);
            groups.add(next);
            next += block ? 0 : 1;
        }
        if (block) {
            others.put(next++, cluster.subList(BLOCK, cluster.size()));
        }
    }

    /** What one cluster consists of from now on; the number 0 stands for a new one. */
    record Part(long cluster, List<Integer> articles) {}

    /** How much of a known cluster a group holds. */
    private record Share(long cluster, int group, long articles) {}

    List<Part> link() {
        int[] ends =
                new Linking(likeness(), groups.stream().mapToInt(group -> group).toArray()).run();
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int i = 0; i < ends.length; i++) {
            List<Integer> part = parts.computeIfAbsent(ends[i], end -> new ArrayList<>());
            part.add(articles.get(i));
            part.addAll(others.getOrDefault(groups.get(i), List.of()));
            others.remove(groups.get(i));
        }
        Map<Integer, Long> known = known(parts);
        List<Part> linked = new ArrayList<>();
        parts.forEach((group, members) -> linked.add(new Part(known.getOrDefault(group, 0L), members)));
        return linked;
    }

    private double[][] likeness() {
        double[][] likeness = new double[articles.size()][articles.size()];
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean sameBlock = groups.get(i).equals(groups.get(j));
                likeness[i][j] = sameBlock ? 0 : between(i, j);
                likeness[j][i] = likeness[i][j];
            }
        }
        return likeness;
    }

    /** Two that are apart keep all that is joined to the one from all that is joined to the other. */
    private double between(int i, int j) {
        if (apart.between(whole(i), whole(j))) {
            return Double.NEGATIVE_INFINITY;
        }
        int one = articles.get(i);
        int other = articles.get(j);
        boolean together = places.get(one).equals(places.get(other));
        return shelf.between(one, other) * (together ? TOGETHER : 1);
    }

    /** The article with those of its block that are not compared. */
    private List<Integer> whole(int i) {
        List<Integer> whole = new ArrayList<>(others.getOrDefault(groups.get(i), List.of()));
        whole.add(articles.get(i));
        return whole;
    }

    /** The group that holds most of a cluster keeps its number, the oldest number first among equals. */
    private Map<Integer, Long> known(Map<Integer, List<Integer>> parts) {
        List<Share> shares = new ArrayList<>();
        parts.forEach((group, members) -> members.stream()
                .collect(Collectors.groupingBy(places::get, Collectors.counting()))
                .forEach((cluster, count) -> shares.add(new Share(cluster, group, count))));
        shares.sort(Comparator.comparingLong(Share::articles)
                .reversed()
                .thenComparing(share -> share.cluster() < 0)
                .thenComparingLong(share -> Math.abs(share.cluster())));
        Map<Integer, Long> known = new HashMap<>();
        Set<Long> given = new HashSet<>();
        for (Share share : shares) {
            if (!known.containsKey(share.group()) && given.add(share.cluster())) {
                known.put(share.group(), share.cluster());
            }
        }
        return known;
    }
}
