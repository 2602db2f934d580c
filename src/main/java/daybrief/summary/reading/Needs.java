package daybrief.summary.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each sentence of a document needs before it: the sentence that it goes on from, the person whom its pronoun means, the
 * sentence that introduced "the bridge" or "Orlov". Where the order of the document tells nothing, any other sentence may introduce.
 */
final class Needs {
    private static final int LOOKED_BACK = 4;

    private final Reading reading;
    private final Names names;
    private final Genders genders;
    private final Descriptions descriptions;
    private final Speakers speakers;

    Needs(Reading reading) {
        this.reading = reading;
        this.names = reading.names();
        this.genders = new Genders(reading);
        this.descriptions = new Descriptions(reading);
        this.speakers = new Speakers(names);
    }

    List<Need> of(Sentence sentence) {
        List<Need> needs = new ArrayList<>();
        Lean lean = reading.lean(sentence);
        boolean opens = reading.lead()
                .filter(lead -> lead.position() == sentence.position())
                .isPresent();
        if (opens && lean != Lean.ON_ALL && !reading.opensBack(sentence)) {
            return needs;
        }
        if (lean == Lean.ON_ALL) {
            needs.add(continued(sentence).orElse(Need.of(Set.of())));
            return needs;
        }
        if (lean == Lean.ON_PREVIOUS || goesOn(sentence)) {
            needs.add(Need.of(previous(sentence)));
        }
        if (reading.hasPersonUnnamed(sentence)) {
            needs.add(person(sentence));
        }
        if (speakers.isUnnamed(sentence) && speakers.label(sentence, needs).isEmpty()) {
            needs.add(Need.of(Set.of()));
        }
        needs.addAll(descriptions.of(sentence));
        names.shortened(sentence).forEach(name -> needs.add(introduction(sentence, name)));
        return needs;
    }

    /** A brief sentence counts on what was said right before it, whether or not a word of it shows so. */
    private boolean goesOn(Sentence sentence) {
        return sentence.isBrief() && sentence.position() > 0 && !saysItsSubject(sentence);
    }

    /** "Orra Coal closed two mines in March": opens with a name and points at nothing. Where nouns have capitals, that proves nothing. */
    private boolean saysItsSubject(Sentence sentence) {
        boolean named = names.isNameAt(sentence, 0) || (sentence.tokens().size() > 1 && names.isNameAt(sentence, 1));
        return named
                && !reading.document().language().equals("de")
                && reading.lean(sentence) == Lean.STANDS
                && !descriptions.isVague(sentence);
    }

    /** A quotation that goes on after its speaker was named needs that sentence, and carries the name. */
    private Optional<Need> continued(Sentence sentence) {
        int before = sentence.position() - 1;
        boolean whole = speakers.isAllQuoted(sentence) && !reading.quotation().cuts(sentence.passage());
        return whole && before >= 0 && !reading.isAfterGap(sentence) && reading.adjoins(before, sentence)
                ? speakerOf(reading.sentences().get(before)).map(person -> Need.ofPerson(Set.of(before), person))
                : Optional.empty();
    }

    /** Who is quoted in a sentence by its own words, or because it goes on with a quotation itself. */
    private Optional<String> speakerOf(Sentence before) {
        return speakers.isUnnamed(before)
                ? reading.needs(before).stream()
                        .map(Need::person)
                        .filter(person -> !person.isEmpty())
                        .findFirst()
                : speakers.named(before);
    }

    private Set<Integer> previous(Sentence sentence) {
        int before = sentence.position() - 1;
        return before >= 0 && !reading.isAfterGap(sentence) && reading.adjoins(before, sentence)
                ? Set.of(before)
                : Set.of();
    }

    private Need introduction(Sentence sentence, String name) {
        Positions places = names.introductions(name);
        Set<Integer> positions =
                reading.order().isNatural() ? places.before(sentence.position()) : places.others(sentence.position());
        return Need.ofWord(positions, name);
    }

    /** The nearest sentence before it that speaks of someone whom the pronoun can mean, and the sentences that go on about them. */
    private Need person(Sentence sentence) {
        Set<Integer> chain = new HashSet<>();
        boolean female = genders.isFemale(sentence);
        for (int at = sentence.position() - 1; at >= 0 && at >= sentence.position() - LOOKED_BACK; at--) {
            Sentence before = reading.sentences().get(at);
            if (!reading.adjoins(at, reading.sentences().get(at + 1))) {
                break;
            }
            Set<String> people = names.people(before);
            Set<String> fitting = genders.fitting(people, female);
            if (!fitting.isEmpty()) {
                return named(sentence, fitting, chain, at);
            }
            boolean someone = people.isEmpty() && reading.hasPerson(before);
            if (someone) {
                chain.add(at);
            }
            if (someone && !reading.hasPersonUnnamed(before)) {
                return Need.of(chain);
            }
        }
        return protagonist(sentence, chain);
    }

    private Need named(Sentence sentence, Set<String> fitting, Set<Integer> chain, int nearest) {
        String person = first(fitting, names.protagonist());
        Positions named = names.appearances(person);
        Set<Integer> positions = new HashSet<>(chain);
        positions.add(nearest);
        positions.addAll(reading.order().isNatural() ? named.before(nearest) : named.others(sentence.position()));
        return Need.ofPerson(positions, person);
    }

    /** Where the order tells nothing, a pronoun means the one whom the document is about. */
    private Need protagonist(Sentence sentence, Set<Integer> chain) {
        Set<String> protagonist = reading.order().isNatural() ? Set.of() : names.protagonist();
        return protagonist.isEmpty() ? Need.of(chain) : named(sentence, protagonist, chain, sentence.position());
    }

    private static String first(Set<String> people, Set<String> protagonist) {
        Set<String> both = new LinkedHashSet<>(people);
        both.retainAll(protagonist);
        return both.isEmpty() ? people.iterator().next() : both.iterator().next();
    }
}
