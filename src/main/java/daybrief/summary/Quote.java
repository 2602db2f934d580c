package daybrief.summary;

import daybrief.summary.reading.Print;
import java.util.List;
import java.util.Optional;

/**
 * One printed sentence and where it stands. The text equals the runs joined by a space, white space collapsed and line-break
 * hyphens joined ({@link Print}).
 *
 * @param document the index of its document in the list that was summarised
 * @param start the hull's start in code points into that document's text
 * @param end the hull's end, exclusive
 * @param speaker whom it quotes, in full, where its own words do not name them; printed beside it as a label
 */
public record Quote(String text, int document, int start, int end, List<Run> runs, Optional<String> speaker) {
    public Quote {
        runs = List.copyOf(runs);
    }

    public Quote(String text, int document, int start, int end, List<Run> runs) {
        this(text, document, start, end, runs, Optional.empty());
    }

    /** The text, and after it who says it where it does not say so itself. */
    public String labelled() {
        return text + speaker.map(name -> " — " + name).orElse("");
    }
}
