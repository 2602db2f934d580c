package daybrief.digest;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader has been told of one story.
 *
 * @param asOf the newest article of the story that was taken into account
 * @param at when it was told last
 * @param sentences headlines included
 */
record Told(Instant asOf, Instant at, List<String> sentences) {
    Told {
        sentences = List.copyOf(sentences);
    }

    Told and(Told other) {
        return new Told(
                later(asOf, other.asOf),
                later(at, other.at),
                Stream.concat(sentences.stream(), other.sentences.stream()).toList());
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }
}
