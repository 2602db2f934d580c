package daybrief.summary.choice;

import daybrief.summary.Budget;
import daybrief.summary.Guard;
import daybrief.summary.reading.Sentence;
import java.util.BitSet;
import java.util.List;

/**
 * The sentences of one middle length, chosen together and not one after the other: the shorter lengths take some of them and the longer
 * ones add to them, so that the length that is read most pays nothing for the others.
 */
final class Core {
    static final int LENGTH = 100;
    private static final Budget BUDGET = Budget.words(LENGTH);
    private static final int SHORTEST = 30;

    private final Material material;
    private final Worth worth;
    private final Guard guard;

    Core(Material material, Worth worth, Guard guard) {
        this.material = material;
        this.worth = worth;
        this.guard = guard;
    }

    /** Empty where nothing is better than what is taken one after the other, or the shortest length would lose its sentence by it. */
    BitSet best() {
        Selection plain = new Selection(worth.copy(), material, BUDGET, guard);
        boolean brief = isBrief(plain.taken());
        if (!isAllowed(plain.chosen())) {
            return new BitSet();
        }
        Exchange exchange = new Exchange(material, worth, this::isAllowed, LENGTH);
        BitSet better =
                exchange.better(plain.chosen(), set -> !brief || set.stream().anyMatch(this::canBegin));
        Selection core = new Selection(worth.copy(), material, BUDGET, guard);
        boolean begins = isBrief(core.taken(better)) || !brief;
        return begins && exchange.worth(core.chosen()) > exchange.worth(plain.chosen()) ? better : new BitSet();
    }

    private static boolean isBrief(List<Sentence> taken) {
        return !taken.isEmpty() && taken.get(0).words() <= SHORTEST;
    }

    private boolean isAllowed(BitSet set) {
        return Selection.isAllowed(sentences(set), BUDGET, guard);
    }

    /** Can be the first of the shortest length. */
    private boolean canBegin(int candidate) {
        List<Sentence> alone = List.of(material.candidates().get(candidate).sentence());
        return alone.get(0).words() <= SHORTEST
                && (guard.test(alone) || guard.unframed().test(alone));
    }

    private List<Sentence> sentences(BitSet set) {
        return set.stream()
                .mapToObj(i -> material.candidates().get(i).sentence())
                .toList();
    }
}
