package daybrief.inbox;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * Which updates may be parts of one long text: chat programs cut what is pasted into messages of 4,096 characters.
 *
 * @param begins such as a text of many words; it waits for more
 * @param goesOn such as any text that is no command
 * @param quiet how long after a part the next one may come
 */
public record Joining(Predicate<RawUpdate> begins, Predicate<RawUpdate> goesOn, Duration quiet) {
    /** Every update is handled for itself, at once. */
    public static final Joining NEVER = new Joining(update -> false, update -> false, Duration.ZERO);
}
