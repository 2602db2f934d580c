package daybrief.summary;

import daybrief.summary.choice.Choice;
import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import daybrief.text.CodePoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        List<Sentence> chosen = Choice.of(readings, budget, guard);
        return new Summary(quotes(guard.printed(chosen), readings));
    }

    private static List<Quote> quotes(List<Sentence> sentences, List<Reading> readings) {
        Map<Reading, CodePoints> points = new HashMap<>();
        List<Quote> quotes = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Reading reading = readings.get(sentence.document());
            quotes.add(quote(
                    sentence,
                    reading,
                    points.computeIfAbsent(
                            reading, key -> new CodePoints(key.document().text()))));
        }
        return quotes;
    }

    private static Quote quote(Sentence sentence, Reading reading, CodePoints points) {
        List<Run> runs = sentence.runs().stream()
                .map(run -> new Run(points.place(run.start()), points.place(run.end())))
                .toList();
        int start = runs.get(0).start();
        int end = runs.get(runs.size() - 1).end();
        return new Quote(sentence.text(), sentence.document(), start, end, runs, reading.speaker(sentence));
    }
}
