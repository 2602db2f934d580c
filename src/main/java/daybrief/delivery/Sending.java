package daybrief.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * How a post travels.
 *
 * @param silent arrives without a sound
 * @param expires when it is better not sent at all; a post whose first part has gone does not expire
 */
public record Sending(Priority priority, boolean silent, Instant now, Optional<Instant> expires) {
    public static Sending answer(Instant now) {
        return new Sending(Priority.ANSWER, false, now, Optional.empty());
    }

    public static Sending broadcast(Instant now, Instant expires) {
        return new Sending(Priority.BROADCAST, false, now, Optional.of(expires));
    }
}
