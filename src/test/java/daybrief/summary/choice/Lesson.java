package daybrief.summary.choice;

import daybrief.evaluation.GoldText;
import daybrief.evaluation.Rouge;
import daybrief.summary.Budget;
import daybrief.summary.Guard;
import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
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

    Rouge.Score score(Rouge rouge, Weights weights, Budget budget) {
        List<Sentence> chosen = guard.printed(Choice.of(material, budget, guard, weights));
        return rouge.score(gold, chosen.stream().map(Sentence::text).collect(Collectors.joining("\n")));
    }
}
