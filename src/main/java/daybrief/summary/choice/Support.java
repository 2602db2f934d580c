package daybrief.summary.choice;

import daybrief.summary.reading.Need;
import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Which sentences a leaning one has to bring along, as numbers of candidates; what was taken already is not brought again. */
final class Support {
    private static final int MOST = 3;

    private final Material material;
    private final int[] firsts;
    private final BitSet taken = new BitSet();

    Support(Material material) {
        this.material = material;
        this.firsts = new int[material.readings().size() + 1];
        for (int document = 0; document + 1 < firsts.length; document++) {
            firsts[document + 1] = firsts[document]
                    + material.readings().get(document).sentences().size();
        }
    }

    void take(int candidate) {
        taken.set(candidate);
    }

    /** As if these were taken and no others. */
    void only(BitSet these) {
        taken.clear();
        taken.or(these);
    }

    /** In their order, the sentence itself among them: for each need the nearest that meets it; alone where nothing can. */
    List<Integer> of(int leaning) {
        BitSet group = new BitSet();
        group.set(leaning);
        for (int at = leaning; at >= 0; at = group.previousSetBit(at - 1)) {
            Sentence sentence = material.candidates().get(at).sentence();
            for (Need need : reading(sentence).needs(sentence)) {
                int near = nearest(need, sentence, group);
                if (near < 0 || group.cardinality() > MOST) {
                    return List.of(leaning);
                }
                group.set(near);
            }
            group.andNot(taken);
        }
        return list(group);
    }

    /** With the sentence that its document opens with. */
    List<Integer> withLead(List<Integer> group) {
        Sentence one = material.candidates().get(group.get(0)).sentence();
        Optional<Sentence> lead = reading(one).lead();
        BitSet led = new BitSet();
        group.forEach(led::set);
        lead.ifPresent(sentence -> led.set(firsts[sentence.document()] + sentence.position()));
        led.andNot(taken);
        return list(led);
    }

    private Reading reading(Sentence sentence) {
        return material.readings().get(sentence.document());
    }

    /** The candidate that meets the need: one that is there already, else the last before the sentence; -1 if none does. */
    private int nearest(Need need, Sentence sentence, BitSet group) {
        int nearest = -1;
        for (int position : need.positions()) {
            int candidate = firsts[sentence.document()] + position;
            if (taken.get(candidate) || group.get(candidate)) {
                return candidate;
            }
            nearest = position < sentence.position() ? Math.max(nearest, candidate) : nearest;
        }
        return nearest;
    }

    private static List<Integer> list(BitSet set) {
        List<Integer> list = new ArrayList<>();
        set.stream().forEach(list::add);
        return list;
    }
}
