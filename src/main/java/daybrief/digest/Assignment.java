package daybrief.digest;

import daybrief.subscriber.Length;
import daybrief.subscriber.Pursuits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything on which the content of an edition depends, besides the stories: readers with equal assignments share one.
 *
 * @param topics none, and no wish: all topics
 * @param languages none: all
 * @param pursuits of stories that may come
 * @param since stories that have not changed since then are left out
 * @param oldest news that came out before is left out, however late it came in; undated news counts from when it came in
 * @param past the editions whose news is not told again
 * @param only the one topic that was asked for
 * @param more when it is the rest of the edition shortly before: when that was
 */
record Assignment(
        Set<String> topics,
        Set<String> wishes,
        Set<String> languages,
        Length length,
        Pursuits pursuits,
        Instant since,
        Instant oldest,
        List<Past> past,
        Optional<String> only,
        Optional<Instant> more) {
    Assignment {
        past = List.copyOf(past);
    }

    /** So long after its publication an article may come in and still be news. */
    private static final Duration LATE = Duration.ofHours(12);

    /** Where news that came in since then may have come out before, but not long before. */
    static Instant oldest(Instant since) {
        return since.minus(LATE);
    }

    Assignment notBefore(Instant published) {
        return new Assignment(topics, wishes, languages, length, pursuits, since, published, past, only, more);
    }

    Assignment with(Pursuits others) {
        return new Assignment(topics, wishes, languages, length, others, since, oldest, past, only, more);
    }
}
