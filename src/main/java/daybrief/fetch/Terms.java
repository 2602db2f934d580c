package daybrief.fetch;

import java.time.Duration;
import java.util.Optional;

/**
 * What a server wishes besides what it answers.
 *
 * @param fresh how long nothing new is to be expected: the longest of Cache-Control, Expires and Retry-After, at most a day
 * @param movedTo where the address asked for has moved for good; what moved only for now is not in it
 */
public record Terms(Duration fresh, Optional<String> movedTo) {
    public static final Terms NONE = new Terms(Duration.ZERO, Optional.empty());
}
