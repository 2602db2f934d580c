package daybrief.digest.print;

import daybrief.summary.Run;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of an entry and where it stands in its source.
 *
 * @param source the index of its article in the entry's sources
 * @param runs its printed parts, in code points into that version of the article; none in an edition of an old Daybrief
 * @param speaker who says it, where the sentence is a quotation that does not say so itself
 * @param overtaken its figures that a later report of the story has otherwise
 */
public record Sentence(
        String text, int source, List<Run> runs, Optional<String> speaker, List<Details.Moved> overtaken) {
    public Sentence {
        runs = List.copyOf(runs);
        overtaken = List.copyOf(overtaken);
    }

    public Sentence(String text, int source, List<Run> runs, Optional<String> speaker) {
        this(text, source, runs, speaker, List.of());
    }

    /** The text, and after it who says it where it does not say so itself. */
    public String labelled() {
        return text + speaker.map(name -> " — " + name).orElse("");
    }
}
