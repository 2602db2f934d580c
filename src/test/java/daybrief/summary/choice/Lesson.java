package daybrief.summary.choice;

import daybrief.evaluation.GoldText;
import daybrief.evaluation.Rouge;
import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.Guard;
import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A text that was read once, to be summarised with many weights. */
record Lesson(GoldText gold, Material material, Guard guard) {

    static List<Lesson> of(List<GoldText> texts) {
        return texts.stream().map(Lesson::of).toList();
    }

    private static Lesson of(GoldText gold) {
        List<Reading> readings = new ArrayList<>();
        gold.documents().forEach(document -> readings.add(new Reading(readings.size(), document)));
        return new Lesson(gold, Material.of(readings), new Guard(readings));
    }

    /** Shares of 1: how many of the references' words and pairs a sentence has, over its own. */
    double density(Rouge rouge, int candidate) {
        double[] hits =
                rouge.hits(gold, material.candidates().get(candidate).sentence().text());
        return hits[2] == 0 ? 0 : (hits[0] + hits[1]) / hits[2];
    }

    /** The stems and pairs of stems that the references have, as numbers of this text. */
    List<Candidate> references() {
        List<Candidate> references = new ArrayList<>();
        for (String reference : gold.references()) {
            Document document = new Document("", "", reference, Optional.empty(), "", gold.language());
            new Reading(0, document)
                    .sentences()
                    .forEach(sentence -> references.add(material.vocabulary().candidate(sentence, 0)));
        }
        return references;
    }

    Rouge.Score score(Rouge rouge, Weights weights, Budget budget) {
        List<Sentence> chosen = guard.printed(Choice.of(material, budget, guard, weights));
        return rouge.score(gold, chosen.stream().map(Sentence::text).collect(Collectors.joining("\n")));
    }
}
