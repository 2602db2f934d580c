package daybrief.summary.reading;

import daybrief.summary.lexicon.Kind;
import daybrief.summary.lexicon.Token;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which people of a document are "she" and which "he", learned from sentences that name one person and have one pronoun. */
final class Genders {
    private final Map<String, Integer> female = new HashMap<>();

    Genders(Reading reading) {
        reading.sentences().forEach(sentence -> learn(reading, sentence));
    }

    private void learn(Reading reading, Sentence sentence) {
        Set<String> people = reading.names().people(sentence);
        int votes = people.size() == 1 ? votes(sentence) : 0;
        if (votes != 0) {
            female.merge(people.iterator().next(), votes, Integer::sum);
        }
    }

    private static int votes(Sentence sentence) {
        int votes = 0;
        for (Token token : sentence.tokens()) {
            votes += token.quoted() ? 0 : token.is(Kind.SHE) ? 1 : token.is(Kind.HE) ? -1 : 0;
        }
        return votes;
    }

    /** Whether the first pronoun for a person is a "she". */
    boolean isFemale(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (!token.quoted() && token.is(Kind.PERSON)) {
                return token.is(Kind.SHE);
            }
        }
        return false;
    }

    /** Those who are not known to be of the other sex. */
    Set<String> fitting(Set<String> people, boolean she) {
        Set<String> fitting = new LinkedHashSet<>(people);
        fitting.removeIf(name -> she ? female.getOrDefault(name, 0) < 0 : female.getOrDefault(name, 0) > 0);
        return fitting;
    }
}
