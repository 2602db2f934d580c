package daybrief.summary;

import daybrief.summary.choice.Choice;
import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import daybrief.text.CodePoints;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses whole sentences that cover what the documents say most and earliest, each readable where it is printed. The steps:
 * read ({@link Reading}), choose ({@link Choice}) under the {@link Guard}, print in the order of the documents.
 */
public final class ExtractiveSummarizer implements Summarizer {
    @Override
    public Summary summarize(List<Document> documents, Budget budget) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            readings.add(new Reading(i, documents.get(i)));
        }
        Guard guard = new Guard(readings);
        List<Sentence> framed = Choice.of(readings, budget, guard);
        List<Sentence> chosen = framed.isEmpty() ? Choice.of(readings, budget, guard.unframed()) : framed;
        return new Summary(guard.printed(chosen).stream()
                .map(sentence -> quote(sentence, readings.get(sentence.document())))
                .toList());
    }

    private static Quote quote(Sentence sentence, Reading reading) {
        CodePoints points = new CodePoints(reading.document().text());
        int start = points.place(sentence.passage().start());
        int end = points.place(sentence.passage().end());
        List<Run> runs = List.of(new Run(start, end));
        return new Quote(sentence.text(), sentence.document(), start, end, runs, reading.speaker(sentence));
    }
}
