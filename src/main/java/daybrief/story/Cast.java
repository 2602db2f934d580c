package daybrief.story;

import daybrief.article.ArticleId;
import daybrief.article.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who belongs to which story: pure, from signatures alone. News is clustered by average link; then each opinion and each teaser
 * follows the news that it is most like, and counts for none of the averages.
 */
final class Cast {

    static final Duration WINDOW = Duration.ofDays(4);

    /** Measured on English clusters: B-cubed F .90 with a precision of .97; a lower one joins more, and more wrongly. */
    static final double THRESHOLD = 0.16;

    private static final double FOLLOWING = 0.15;

    /** A long story is compared by its latest articles. */
    private static final int COMPARED = 12;

    /** Arrived articles that belong together, and the story that takes them in; none: they open one. */
    record Part(Optional<StoryId> story, List<ArticleId> members) {}

    private final List<Signature> all = new ArrayList<>();
    private final Map<Integer, StoryId> stories = new HashMap<>();
    private final Map<Integer, Integer> clusterOf = new HashMap<>();
    private final List<Integer> arrivals = new ArrayList<>();
    private final int firstArrival;
    private final Agglomeration clusters = new Agglomeration(THRESHOLD);

    Cast(Map<StoryId, List<Signature>> known, List<Signature> arrived) {
        known.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .forEach(entry -> addStory(entry.getKey(), compared(entry.getValue())));
        firstArrival = all.size();
        for (Signature signature : arrived) {
            arrivals.add(all.size());
            if (signature.kind() == Kind.NEWS) {
                clusterOf.put(all.size(), clusters.add(1, false));
            }
            all.add(signature);
        }
    }

    private void addStory(StoryId story, List<Signature> signatures) {
        if (!signatures.isEmpty()) {
            int cluster = clusters.add(signatures.size(), true);
            stories.put(cluster, story);
            signatures.forEach(signature -> {
                clusterOf.put(all.size(), cluster);
                all.add(signature);
            });
        }
    }

    private static List<Signature> compared(List<Signature> signatures) {
        boolean news = signatures.stream().anyMatch(signature -> signature.kind() == Kind.NEWS);
        return signatures.stream()
                .filter(signature -> signature.kind() == (news ? Kind.NEWS : Kind.TEASER))
                .sorted(Comparator.comparing(Signature::when).reversed())
                .limit(COMPARED)
                .toList();
    }

    List<Part> parts() {
        Likeness likeness = new Likeness(all, WINDOW);
        Map<Integer, Map<Integer, Double>> likes = new HashMap<>();
        arrivals.forEach(arrival -> likes.put(arrival, likeness.to(arrival)));
        likes.forEach(this::like);
        int[] ends = clusters.run();
        Map<Integer, List<ArticleId>> members = new LinkedHashMap<>();
        List<Part> parts = new ArrayList<>();
        for (int arrival : arrivals) {
            Integer own = clusterOf.get(arrival);
            Optional<Integer> end =
                    own != null ? Optional.of(ends[own]) : followed(likes.getOrDefault(arrival, Map.of()), ends);
            ArticleId id = all.get(arrival).article();
            end.ifPresentOrElse(
                    cluster -> members.computeIfAbsent(cluster, key -> new ArrayList<>())
                            .add(id),
                    () -> parts.add(new Part(Optional.empty(), List.of(id))));
        }
        members.forEach((cluster, ids) -> parts.add(new Part(Optional.ofNullable(stories.get(cluster)), ids)));
        return parts;
    }

    /** Each pair of arrivals is met from both sides and counted once. */
    private void like(int arrival, Map<Integer, Double> others) {
        Integer own = clusterOf.get(arrival);
        others.forEach((other, likeness) -> {
            Integer cluster = clusterOf.get(other);
            boolean counted = other >= firstArrival && other < arrival;
            if (own != null && cluster != null && !counted) {
                clusters.like(own, cluster, likeness);
            }
        });
    }

    /** The cluster whose nearest news is most like it, if that is alike enough. */
    private Optional<Integer> followed(Map<Integer, Double> likes, int[] ends) {
        return likes.entrySet().stream()
                .filter(like -> clusterOf.containsKey(like.getKey()) && like.getValue() >= FOLLOWING)
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(like -> ends[clusterOf.getOrDefault(like.getKey(), 0)]);
    }
}
