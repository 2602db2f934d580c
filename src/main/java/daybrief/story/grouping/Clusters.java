package daybrief.story.grouping;

import daybrief.article.ArticleId;
import daybrief.article.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Articles that tell the same news, as they come in, in any order. Each arrival is compared with those that may be like it; the
 * clusters that it touches are then linked anew, all their articles together, so that a cluster may take it in, two may become one, and
 * an article may move to where it fits better. An opinion or a teaser follows the news that it is most like and draws none to itself.
 * Not safe for use by two threads.
 */
public final class Clusters {

    /** Articles further apart tell no one story, but for what stands between them. */
    public static final Duration WINDOW = Likeness.WINDOW;

    /** Likenesses from here on make an arrival touch a cluster. */
    private static final double TOUCHING = 0.4;

    private static final double FOLLOWING = 0.95;

    /** A correction is about little of what it corrects. */
    private static final double CORRECTING = 0.4;

    /** Only so many articles are linked anew at once. */
    private static final int TOUCHED = 72;

    private static final int NOWHERE = 0;

    private final Map<ArticleId, Integer> numbers = new HashMap<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();
    private final Map<Long, Set<Integer>> members = new HashMap<>();
    private final Map<String, Shelf> shelves = new HashMap<>();
    private final Map<Integer, Set<Integer>> followers = new HashMap<>();
    private final Map<ArticleId, Long> before = new LinkedHashMap<>();
    private final Apart apart = new Apart();
    private long fresh;

    /** An article is in another cluster than it was. */
    public record Move(ArticleId article, long from, long to) {}

    /** Takes in an article whose cluster is known: a number above 0. */
    public void know(Signature signature, long cluster) {
        put(enter(signature), cluster);
    }

    /** No cluster shall hold these two articles; one that never came in is left out. */
    public void part(ArticleId one, ArticleId other) {
        if (knows(one) && knows(other)) {
            apart.add(numbers.getOrDefault(one, 0), numbers.getOrDefault(other, 0));
        }
    }

    /** Finds its cluster: a known one, or a new one with a number below 0. */
    public void add(Signature signature) {
        int number = enter(signature);
        place(number, --fresh);
        Map<Integer, Double> like = shelf(number).like(number, TOUCHING);
        if (signature.kind() == Kind.NEWS) {
            relink(number, like);
            like.forEach((other, alike) -> {
                if (signatures.get(other).kind() != Kind.NEWS && alike >= following(other) && size(other) == 1) {
                    follow(other, number);
                }
            });
        } else {
            like.entrySet().stream()
                    .filter(entry ->
                            signatures.get(entry.getKey()).kind() == Kind.NEWS && entry.getValue() >= following(number))
                    .findFirst()
                    .ifPresent(entry -> follow(number, entry.getKey()));
        }
    }

    private double following(int number) {
        return signatures.get(number).kind() == Kind.CORRECTION ? CORRECTING : FOLLOWING;
    }

    /** Its text has become another: it is placed as if it came in now, and stays where it was if it is like nothing. */
    public void renew(Signature signature) {
        int old = numbers.getOrDefault(signature.article(), NOWHERE);
        long cluster = of(signature.article());
        retire(old, cluster);
        int number = signatures.size();
        apart.rename(old, number);
        add(signature);
        if (size(number) == 1 && !clashes(number, cluster)) {
            place(number, cluster);
        }
    }

    /** What follows it stays where it is. */
    private void retire(int number, long cluster) {
        before.putIfAbsent(signatures.get(number).article(), cluster);
        put(number, NOWHERE);
        members.remove((long) NOWHERE);
        followers.remove(number);
        followers.values().forEach(all -> all.remove(number));
        shelf(number).remove(number);
    }

    public boolean knows(ArticleId article) {
        return numbers.containsKey(article);
    }

    /** @throws IllegalArgumentException when the article never came in */
    public long of(ArticleId article) {
        Integer number = numbers.get(article);
        if (number == null) {
            throw new IllegalArgumentException("Article " + article.value() + " never came in");
        }
        return places.get(number);
    }

    public int size() {
        return signatures.size();
    }

    private int enter(Signature signature) {
        int number = signatures.size();
        numbers.put(signature.article(), number);
        signatures.add(signature);
        places.add(0L);
        shelves.computeIfAbsent(signature.language(), language -> new Shelf()).add(number, signature);
        return number;
    }

    private Shelf shelf(int number) {
        return shelves.computeIfAbsent(signatures.get(number).language(), language -> new Shelf());
    }

    private int size(int number) {
        return members.getOrDefault(places.get(number), Set.of()).size();
    }

    private void place(int number, long cluster) {
        long old = places.get(number);
        if (old == cluster) {
            return;
        }
        before.putIfAbsent(signatures.get(number).article(), old);
        put(number, cluster);
        followers.getOrDefault(number, Set.of()).forEach(follower -> place(follower, cluster));
    }

    private void put(int number, long cluster) {
        Set<Integer> left = members.getOrDefault(places.get(number), new HashSet<>());
        left.remove(number);
        if (left.isEmpty()) {
            members.remove(places.get(number));
        }
        places.set(number, cluster);
        members.computeIfAbsent(cluster, key -> new LinkedHashSet<>()).add(number);
    }

    private void follow(int number, int news) {
        if (clashes(number, places.get(news))) {
            return;
        }
        followers.computeIfAbsent(news, key -> new LinkedHashSet<>()).add(number);
        place(number, places.get(news));
    }

    private void relink(int number, Map<Integer, Double> like) {
        Region region = new Region(shelf(number), places, apart);
        region.add(List.of(number));
        Set<Long> touched = new LinkedHashSet<>();
        for (int other : like.keySet()) {
            List<Integer> news = news(members.getOrDefault(places.get(other), Set.of()));
            if (signatures.get(other).kind() == Kind.NEWS
                    && touched.add(places.get(other))
                    && region.size() + Math.min(news.size(), Region.BLOCK) <= TOUCHED) {
                region.add(news);
            }
        }
        if (region.size() > 1) {
            region.link().forEach(this::settle);
        }
    }

    private List<Integer> news(Collection<Integer> all) {
        Comparator<Integer> latest = Comparator.comparing(
                number -> signatures.get(number).when().orElse(Instant.EPOCH), Comparator.reverseOrder());
        return all.stream()
                .filter(number -> signatures.get(number).kind() == Kind.NEWS)
                .sorted(latest.thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    private void settle(Region.Part part) {
        long cluster = part.cluster() == 0 ? --fresh : part.cluster();
        part.articles().forEach(article -> place(article, cluster));
        List.copyOf(members.getOrDefault(cluster, Set.of())).stream()
                .filter(number -> signatures.get(number).kind() != Kind.NEWS && clashes(number, cluster))
                .forEach(number -> place(number, --fresh));
    }

    private boolean clashes(int number, long cluster) {
        return apart.between(number, members.getOrDefault(cluster, Set.of()));
    }

    /** What has moved since this was asked last; from 0: it came in. */
    public List<Move> moved() {
        List<Move> moves = new ArrayList<>();
        before.forEach((article, from) -> {
            if (from != of(article)) {
                moves.add(new Move(article, from, of(article)));
            }
        });
        before.clear();
        return moves;
    }

    /** Gives a cluster the number by which it is known from now on. */
    public void name(long cluster, long known) {
        List.copyOf(members.getOrDefault(cluster, Set.of())).forEach(number -> put(number, known));
    }
}
