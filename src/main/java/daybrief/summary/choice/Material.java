package daybrief.summary.choice;

import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import java.util.ArrayList;
import java.util.List;

/** All that is known of the sentences before anything is weighed. */
record Material(
        List<Reading> readings,
        List<Candidate> candidates,
        Vocabulary vocabulary,
        Counts words,
        Counts pairs,
        Likeness likeness) {

    static Material of(List<Reading> readings) {
        Vocabulary vocabulary = new Vocabulary();
        List<Candidate> candidates = new ArrayList<>();
        for (Reading reading : readings) {
            for (Sentence sentence : reading.sentences()) {
                double position = reading.order().newsPosition(sentence);
                candidates.add(vocabulary.candidate(sentence, position));
            }
        }
        Counts words = Counts.of(candidates, vocabulary.wordCount(), Candidate::words);
        Counts pairs = Counts.of(candidates, vocabulary.pairCount(), Candidate::pairs);
        return new Material(readings, candidates, vocabulary, words, pairs, Likeness.of(candidates, words));
    }

    /** How many of the documents have anything to say. */
    int documents() {
        int documents = 0;
        for (Reading reading : readings) {
            documents += reading.sentences().isEmpty() ? 0 : 1;
        }
        return documents;
    }
}
