package daybrief.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * How high a story stands in an edition, and why: (1 + log2 independent reports) x freshness x (1 + fit) / 2.
 *
 * @param reports independent reports
 * @param freshness 1 now, half after a day, a quarter after two; a story without a date is never new
 * @param fit how well it meets the reader's interests, 0-1
 */
public record Rank(int reports, double freshness, double fit) implements Comparable<Rank> {

    private static final Duration HALF_LIFE = Duration.ofHours(24);
    private static final double UNDATED = 0.05;
    private static final Comparator<Rank> ORDER = Comparator.comparingDouble(Rank::value);

    public static Rank of(Story story, Interests interests, Instant now) {
        return new Rank(story.independent(), freshness(story.published(), now), interests.fit(story));
    }

    public double value() {
        return (1 + Math.log(reports) / Math.log(2)) * freshness * (1 + fit) / 2;
    }

    static double freshness(Optional<Instant> published, Instant now) {
        return published
                .map(instant -> Math.max(0, Duration.between(instant, now).toMillis()))
                .map(age -> Math.pow(0.5, (double) age / HALF_LIFE.toMillis()))
                .orElse(UNDATED);
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
