package daybrief.summary;

import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import daybrief.text.CodePoints;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses whole sentences that cover what the documents say most and earliest, each readable where it is printed. The steps:
 * read ({@link Reading}), weigh ({@link Density}, {@link Concepts}), choose ({@link Selection}) under the {@link Guard}.
 */
public final class ExtractiveSummarizer implements Summarizer {
    @Override
    public Summary summarize(List<Document> documents, Budget budget) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            readings.add(new Reading(i, documents.get(i)));
        }
        Guard guard = new Guard(readings, budget);
        List<Candidate> chosen = choose(readings, budget, guard);
        return new Summary(guard.printed(chosen).stream()
                .map(sentence -> quote(sentence, documents))
                .toList());
    }

    private static List<Candidate> choose(List<Reading> readings, Budget budget, Guard guard) {
        Vocabulary vocabulary = new Vocabulary();
        List<Candidate> candidates = new ArrayList<>();
        for (Reading reading : readings) {
            String language = reading.document().language();
            reading.sentences()
                    .forEach(sentence -> candidates.add(new Candidate(
                            sentence,
                            vocabulary.terms(sentence, language),
                            reading.order().newsPosition(sentence))));
        }
        Counts words = Counts.of(candidates, vocabulary.wordCount(), Candidate::words);
        Counts pairs = Counts.of(candidates, vocabulary.pairCount(), Candidate::pairs);
        Likeness likeness = Likeness.of(candidates, vocabulary.wordCount());
        Density density = new Density(words, pairs, readings.size());
        double[] lexRank = likeness.lexRank();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            candidate.setBase(
                    base(density.of(candidate, lexRank[i]), candidate.sentence().words(), budget));
        }
        Concepts concepts = new Concepts(words, vocabulary.wordCount(), pairs, vocabulary.pairCount());
        return new Selection(candidates, likeness, concepts, budget, guard).choose();
    }

    private static double base(double density, int words, Budget budget) {
        return 2 * (density - .1) * (budget.countsWords() ? words : 4 * Math.sqrt(words));
    }

    private static Quote quote(Sentence sentence, List<Document> documents) {
        CodePoints points = new CodePoints(documents.get(sentence.document()).text());
        int start = points.place(sentence.passage().start());
        int end = points.place(sentence.passage().end());
        return new Quote(sentence.text(), sentence.document(), start, end, List.of(new Run(start, end)));
    }
}
