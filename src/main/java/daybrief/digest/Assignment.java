package daybrief.digest;

import daybrief.subscriber.Length;
import daybrief.subscriber.Pursuits;
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
        List<Past> past,
        Optional<String> only,
        Optional<Instant> more) {
    Assignment {
        past = List.copyOf(past);
    }

    Assignment with(Pursuits others) {
        return new Assignment(topics, wishes, languages, length, others, since, past, only, more);
    }
}
