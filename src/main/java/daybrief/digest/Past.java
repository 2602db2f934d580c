package daybrief.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition that reached a reader, or is on its way.
 *
 * @param content the id of what it said
 * @param topic the only topic it was about
 */
record Past(long content, LocalDate date, boolean asked, Optional<String> topic, Instant at) {
    boolean isWhole() {
        return topic.isEmpty();
    }
}
