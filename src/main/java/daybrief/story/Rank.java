package daybrief.story;

import daybrief.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * How high a story stands in an edition, and why: (1 + log2 breadth) x freshness x (1 + fit) / 2.
 *
 * @param breadth its independent reports, those of a few lines counting less, and a little for each outlet that prints one of them
 *     again; at least 1
 * @param freshness 1 now, half after a day, a quarter after two; a story without a date is never new
 * @param fit how well it meets the reader's interests, 0-1
 */
public record Rank(double breadth, double freshness, double fit) implements Comparable<Rank> {

    private static final Duration HALF_LIFE = Duration.ofHours(24);
    private static final double UNDATED = 0.05;

    /** So many words are a full report; a note counts for three quarters of one. */
    private static final double FULL = 80;

    private static final double NOTE = 0.75;
    private static final int HEAD = 1_500;

    /** For each outlet that prints what another has. */
    private static final double CREDIT = 0.15;

    private static final double MOST_CREDIT = 0.75;
    private static final Comparator<Rank> ORDER = Comparator.comparingDouble(Rank::value);

    public static Rank of(Story story, Interests interests, Instant now) {
        return new Rank(breadth(story), freshness(story.published(), now), interests.fit(story));
    }

    /** Five outlets with one report stand above two notes of a few lines, and below two reports. */
    private static double breadth(Story story) {
        int independent = story.independent();
        double strength = story.reports().stream()
                .map(Report::fullest)
                .map(article -> Math.max(NOTE, Math.min(1, Words.count(head(article.text())) / FULL)))
                .sorted(Comparator.reverseOrder())
                .limit(independent)
                .mapToDouble(each -> each)
                .sum();
        double copies =
                Math.min(MOST_CREDIT, CREDIT * Math.max(0, story.outlets().size() - independent));
        return Math.max(1, strength) + copies;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(HEAD, text.length()));
    }

    public double value() {
        return (1 + Math.log(breadth) / Math.log(2)) * freshness * (1 + fit) / 2;
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
