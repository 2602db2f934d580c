package daybrief.fact;

import java.util.Optional;

/**
 * A figure with what it counts.
 *
 * @param mention the whole statement, such as "killing at least 14 people"
 * @param figure the figure alone, in digits as the language writes them
 * @param what what it counts, in the source's words or the language's own for the kind; may be empty
 * @param rises whether the sentence says that the figure has changed to this
 * @param asOf a clock time if the sentence states one, such as "05:50"
 */
public record Quantity(
        Mention mention,
        String figure,
        String what,
        Amount amount,
        Counted counted,
        Standing standing,
        boolean rises,
        Optional<String> asOf) {

    /** Whether it tells how something countable stands now. */
    public boolean isCurrent() {
        return standing == Standing.NOW;
    }

    /** Durations, lengths of time and the like make no news by themselves. */
    public boolean isTelling() {
        return !counted.kind().isEmpty()
                || (!counted.unit().equals("time")
                        && !(counted.unit().isEmpty() && counted.group().isEmpty()));
    }
}
