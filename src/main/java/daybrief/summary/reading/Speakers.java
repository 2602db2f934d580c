package daybrief.summary.reading;

import daybrief.summary.lexicon.Kind;
import daybrief.summary.lexicon.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who speaks in a sentence that quotes somebody without naming them: "He said he was 'quietly pleased'." */
final class Speakers {
    /** Fewer quoted words are a term, not a quotation. */
    private static final int QUOTATION = 3;

    /** Letters of "a" in "a déclaré" and "ha" in "ha detto". */
    private static final int HELPING = 2;

    private static final int TITLE = 5;

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

    /** Whether a sentence is a quotation and nothing else. */
    boolean isAllQuoted(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (!token.quoted()) {
                return false;
            }
        }
        return !sentence.tokens().isEmpty();
    }

    /** Who speaks by a sentence's own words, if that is surely a person, and the only one: "…," said Lena Vask; Lena Vask said: "…". */
    Optional<String> named(Sentence sentence) {
        Set<String> speaking = new LinkedHashSet<>();
        for (Names.Sequence sequence : names.sequencesOf(sentence)) {
            if (isSpeaking(sentence, sequence)) {
                speaking.add(Names.name(sentence, sequence));
            }
        }
        boolean quotes = sentence.tokens().stream().anyMatch(Token::quoted);
        return quotes && speaking.size() == 1
                ? speaking.stream().filter(names::isSurelyPerson).findFirst()
                : Optional.empty();
    }

    private static boolean isSpeaking(Sentence sentence, Names.Sequence sequence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.get(sequence.first()).quoted()) {
            return false;
        }
        int after = sequence.last() + 1;
        boolean says = after < tokens.size() && isSaying(tokens.get(after));
        boolean ofAnother = sequence.first() > 0
                && (tokens.get(sequence.first() - 1).is(Kind.IDENTIFYING)
                        || tokens.get(sequence.first() - 1).is(Kind.PLACE));
        return (says && !ofAnother) || (isSaidBy(tokens, sequence.first()) && isWhole(sentence, after));
    }

    /** Not "Orra" in "said Orra trainer Lena Vask". */
    private static boolean isWhole(Sentence sentence, int after) {
        boolean goesOn = after < sentence.tokens().size() && sentence.gap(after).equals(" ");
        Token next = sentence.tokens().get(Math.min(after, sentence.tokens().size() - 1));
        return !goesOn || next.is(Kind.STOP) || next.is(Kind.TIME);
    }

    private static boolean isSaying(Token token) {
        return !token.quoted() && token.is(Kind.SPEECH);
    }

    /** Right after a quotation "said", in some languages with a short verb before it, then the name, with a title before it. */
    private static boolean isSaidBy(List<Token> tokens, int name) {
        int verb = beforeTitle(tokens, name);
        if (verb < 1 || !isSaying(tokens.get(verb))) {
            return false;
        }
        Token before = tokens.get(verb - 1);
        boolean helps =
                before.is(Kind.STOP) && !before.is(Kind.PERSON) && before.word().length() <= HELPING;
        return before.quoted() || (helps && verb > 1 && tokens.get(verb - 2).quoted());
    }

    /** The place before "the harbour minister", if such stands before a name; never before "the spokesman of minister". */
    private static int beforeTitle(List<Token> tokens, int name) {
        int at = name - 1;
        if (at < 0 || !tokens.get(at).is(Kind.ROLE)) {
            return at;
        }
        while (at > name - TITLE && at > 0 && !tokens.get(at).is(Kind.STOP) && !isSaying(tokens.get(at))) {
            at--;
        }
        return tokens.get(at).is(Kind.ARTICLE) ? at - 1 : at;
    }

    /** The full name of the one whom the sentence's pronoun means, as the document gives it. */
    Optional<String> label(Sentence sentence, List<Need> needs) {
        return needs.stream()
                .map(Need::person)
                .filter(person -> !person.isEmpty() && isUnnamed(sentence) && !isToldToPronoun(sentence))
                .map(names::inFull)
                .findFirst();
    }

    /** "…," he said: whom the pronoun means can be told beside it. */
    static boolean isSaidByPronoun(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int pronoun = pronoun(tokens);
        boolean says = pronoun >= 0 && pronoun + 1 < tokens.size() && isSaying(tokens.get(pronoun + 1));
        return says || (pronoun > 0 && isSaidBy(tokens, pronoun));
    }

    /** The board told her that it was "open to all": the pronoun means the one who listened. */
    private static boolean isToldToPronoun(Sentence sentence) {
        int pronoun = pronoun(sentence.tokens());
        return pronoun > 0 && isSaying(sentence.tokens().get(pronoun - 1)) && !isSaidBy(sentence.tokens(), pronoun);
    }

    /** The first that means a person, outside quotations. */
    private static int pronoun(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).quoted() && tokens.get(i).is(Kind.PERSON)) {
                return i;
            }
        }
        return -1;
    }
}
