package daybrief.summary.choice;

import daybrief.summary.Budget;
import daybrief.summary.Guard;
import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Chooses sentences of documents that were read, within a budget. */
public final class Choice {
    private static final BitSet NOTHING = new BitSet();

    private Choice() {}

    /**
     * In the order of their weight; every beginning of it passes the guard, without its frame where no opening has room.
     */
    public static List<Sentence> of(List<Reading> readings, Budget budget, Guard guard) {
        Material material = Material.of(readings);
        return of(material, budget, guard, Weights.of(languages(readings)));
    }

    static List<Sentence> of(Material material, Budget budget, Guard guard, Weights weights) {
        Worth worth = new Worth(material, weights, budget.countsWords());
        BitSet core = budget.isNested() && material.documents() > 1 ? new Core(material, worth, guard).best() : NOTHING;
        return new Selection(worth, material, budget, guard).taken(core);
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
