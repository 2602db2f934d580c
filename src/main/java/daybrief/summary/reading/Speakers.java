package daybrief.summary.reading;

import java.util.List;
import java.util.Optional;

/** Who speaks in a sentence that quotes somebody without naming them: "He said he was 'quietly pleased'." */
final class Speakers {
    /** Fewer quoted words are a term, not a quotation. */
    private static final int QUOTATION = 3;

    private final Names names;

    Speakers(Names names) {
        this.names = names;
    }

    /** Whether a sentence quotes somebody, but outside the quotation has neither a name nor "the minister" or "police". */
    boolean isUnnamed(Sentence sentence) {
        int quoted = 0;
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            quoted += token.quoted() ? 1 : 0;
            if (!token.quoted() && (names.isNameAt(sentence, i) || token.is(Kind.ROLE) || token.is(Kind.SPEAKER))) {
                return false;
            }
        }
        return quoted >= QUOTATION;
    }

    /** The full name of the one whom the sentence's pronoun means, as the document gives it. */
    Optional<String> label(Sentence sentence, List<Need> needs) {
        return needs.stream()
                .map(Need::person)
                .filter(person -> !person.isEmpty() && isUnnamed(sentence))
                .map(names::inFull)
                .findFirst();
    }
}
