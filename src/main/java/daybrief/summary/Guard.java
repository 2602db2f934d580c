package daybrief.summary;

import daybrief.summary.reading.Lean;
import daybrief.summary.reading.Reading;
import daybrief.summary.reading.Sentence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Refuses a choice in which a sentence leans on something that is not printed before it: a pronoun wants the person whom its
 * document meant, named last of all people in what is printed of that document; "they" or "the move" wants the sentence before.
 * Antecedents never come from another document.
 */
public final class Guard implements Predicate<List<Sentence>> {
    private static final int LOOKED_BACK = 4;

    private final List<Reading> readings;

    public Guard(List<Reading> readings) {
        this.readings = readings;
    }

    @Override
    public boolean test(List<Sentence> chosen) {
        List<Sentence> printed = printed(chosen);
        for (int i = 0; i < printed.size(); i++) {
            if (!isSupported(printed, i)) {
                return false;
            }
        }
        return true;
    }

    /** The chosen sentences in the order in which they are read. */
    public List<Sentence> printed(List<Sentence> chosen) {
        return chosen.stream().sorted(inOrder()).toList();
    }

    private Comparator<Sentence> inOrder() {
        return Comparator.comparingInt(Sentence::document)
                .thenComparing((one, other) ->
                        readings.get(one.document()).order().printed().compare(one, other));
    }

    private boolean isSupported(List<Sentence> printed, int index) {
        Sentence sentence = printed.get(index);
        Lean lean = readings.get(sentence.document()).lean(sentence);
        return lean == Lean.STANDS
                || (lean == Lean.ON_PREVIOUS && followsItsPrevious(printed, index))
                || (lean == Lean.ON_PERSON && (followsItsPrevious(printed, index) || followsItsPerson(printed, index)));
    }

    private boolean followsItsPrevious(List<Sentence> printed, int index) {
        if (index == 0) {
            return false;
        }
        Sentence sentence = printed.get(index);
        Sentence before = printed.get(index - 1);
        boolean next = before.document() == sentence.document() && before.position() == sentence.position() - 1;
        Reading reading = readings.get(sentence.document());
        return next && (reading.order().isNatural() || before.paragraph() == sentence.paragraph());
    }

    private boolean followsItsPerson(List<Sentence> printed, int index) {
        Reading reading = readings.get(printed.get(index).document());
        Set<String> antecedents = antecedents(reading, printed.get(index));
        for (int i = index - 1;
                i >= 0 && printed.get(i).document() == printed.get(index).document();
                i--) {
            Set<String> people = reading.names().people(printed.get(i));
            if (!people.isEmpty()) {
                return antecedents.size() == 1 && people.containsAll(antecedents);
            }
        }
        return false;
    }

    /** Whom the nearest sentence before it in the document names; where the order tells nothing, whom the document is about. */
    private static Set<String> antecedents(Reading reading, Sentence sentence) {
        for (int back = 1; back <= LOOKED_BACK && back <= sentence.position(); back++) {
            Sentence before = reading.sentences().get(sentence.position() - back);
            boolean tells = reading.order().isNatural() || before.paragraph() == sentence.paragraph();
            Set<String> people = reading.names().people(before);
            if (tells && !people.isEmpty()) {
                return firstOf(people, reading.names().protagonist());
            }
        }
        return reading.order().isNatural() ? Set.of() : reading.names().protagonist();
    }

    private static Set<String> firstOf(Set<String> people, Set<String> protagonist) {
        Set<String> both = new HashSet<>(people);
        both.retainAll(protagonist);
        return both.isEmpty() ? Set.of(new LinkedHashSet<>(people).iterator().next()) : both;
    }
}
