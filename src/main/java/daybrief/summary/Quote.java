package daybrief.summary;

import daybrief.summary.reading.Print;
import java.util.List;

/**
 * One printed sentence and where it stands. The text equals the runs joined by a space, white space collapsed and line-break
 * hyphens joined ({@link Print}).
 *
 * @param document the index of its document in the list that was summarised
 * @param start the hull's start in code points into that document's text
 * @param end the hull's end, exclusive
 */
public record Quote(String text, int document, int start, int end, List<Run> runs) {
    public Quote {
        runs = List.copyOf(runs);
    }
}
