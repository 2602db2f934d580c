package daybrief.summary.choice;

import daybrief.summary.Budget;
import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Chooses sentences of documents that were read, within a budget. */
public final class Choice {
    private Choice() {}

    /**
     * In the order of their weight; every beginning of it passes the guard.
     *
     * @param guard tells whether sentences may be printed together; the order in which it gets them means nothing
     */
    public static List<Sentence> of(List<Reading> readings, Budget budget, Predicate<List<Sentence>> guard) {
        Material material = Material.of(readings);
        return of(material, budget, guard, Weights.of(languages(readings)));
    }

    static List<Sentence> of(Material material, Budget budget, Predicate<List<Sentence>> guard, Weights weights) {
        Worth worth = new Worth(material, weights, budget.countsWords());
        return new Selection(worth, material, budget, guard).taken();
    }

    private static List<String> languages(List<Reading> readings) {
        List<String> languages = new ArrayList<>();
        for (Reading reading : readings) {
            if (!reading.sentences().isEmpty()) {
                languages.add(reading.document().language());
            }
        }
        return languages;
    }
}
