package daybrief.summary.reading;

import daybrief.summary.lexicon.Kind;
import daybrief.summary.lexicon.Token;
import java.util.List;

/**
 * Judges how a sentence leans on others, by its own words alone. Cautious: what may lean counts as leaning.
 */
final class Leaning {
    private static final int OPENING = 3;
    private static final int SHORT = 12;
    private static final double MOSTLY = .5;
    private final Names names;
    private final Sentence sentence;
    private final List<Token> tokens;

    private Leaning(Reading reading, Sentence sentence) {
        this.names = reading.names();
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    static Lean of(Reading reading, Sentence sentence) {
        Leaning leaning = new Leaning(reading, sentence);
        if (reading.quotation().cuts(sentence.passage()) || leaning.isFragment()) {
            return Lean.ON_ALL;
        }
        boolean person = leaning.hasPersonUnnamed();
        if (leaning.isQuotation() && (leaning.speakerIsMissing() ? !Speakers.isSaidByPronoun(sentence) : person)) {
            return Lean.ON_ALL;
        }
        if (leaning.isConnected() || leaning.pointsBack()) {
            return Lean.ON_PREVIOUS;
        }
        return person ? Lean.ON_PERSON : Lean.STANDS;
    }

    /** Whether a pronoun for a person stands in the sentence before anyone it could mean. */
    static boolean hasPersonUnnamed(Reading reading, Sentence sentence) {
        return new Leaning(reading, sentence).hasPersonUnnamed();
    }

    /** Begins in lower case or with dots: the rest of something. */
    private boolean isFragment() {
        char first = sentence.text().charAt(0);
        return tokens.isEmpty()
                || (Character.isLowerCase(tokens.get(0).word().codePointAt(0))
                        && tokens.get(0).offset() <= 1)
                || first == '.'
                || first == '…'
                || first == ','
                || first == ')';
    }

    private boolean isConnected() {
        if (Token.endOf(Kind.CONNECTIVE, tokens, 0) >= 0 || isEmphatic()) {
            return true;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).quoted() && (isAside(i) || isBackward(i) || isElliptic(i) || isComparing(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The same bridge" leans, "the same as last year" does not; "some of those" leans, "some of those who fled" does not. */
    private boolean isBackward(int index) {
        Kind kind = index <= OPENING && Token.endOf(Kind.EARLY, tokens, index) >= 0 ? Kind.EARLY : Kind.BACKWARD;
        int end = Token.endOf(kind, tokens, index);
        return end >= 0 && !(end < tokens.size() && tokens.get(end).is(Kind.COMPLETING));
    }

    /** "One did.", "Orra did, in May": the verb stands elsewhere. */
    private boolean isElliptic(int index) {
        return tokens.get(index).is(Kind.AUXILIARY) && index + 1 == tokens.size() && tokens.size() < SHORT;
    }

    /** "The largest, Orra Coal, …": of those that were named before. */
    private boolean isComparing(int index) {
        return index > 0
                && tokens.get(index - 1).lower().equals("the")
                && tokens.get(index).lower().endsWith("est")
                && sentence.gapOpensWith(',', index + 1);
    }

    /** "…, however, …": at the very end, or before a comma. */
    private boolean isAside(int index) {
        int end = index == 0 ? -1 : Token.endOf(Kind.ASIDE, tokens, index);
        return end >= 0 && (end == tokens.size() || sentence.gapOpensWith(',', end));
    }

    /** "The capital itself": set against something said before. */
    private boolean isEmphatic() {
        for (int i = 1; i <= OPENING && i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            if (word.endsWith("self") || word.equals("themselves")) {
                return true;
            }
        }
        return false;
    }

    /** A third-person pronoun before anyone it could stand for. */
    private boolean hasPersonUnnamed() {
        if (!sentence.mayHave(Kind.PERSON)) {
            return false;
        }
        boolean someone = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.quoted()) {
                continue;
            }
            if (token.is(Kind.PERSON)) {
                return !someone;
            }
            someone |= isSomeone(i) || (token.is(Kind.ROLE) && isOfOneSex(token));
        }
        return false;
    }

    private boolean isSomeone(int index) {
        Token before = index > 0 ? tokens.get(index - 1) : tokens.get(index);
        return names.isNameAt(sentence, index) && !before.is(Kind.PLACE) && !before.is(Kind.ARTICLE);
    }

    /** Whether the first pronoun of the sentence can mean this role: "the actress" is no "he". */
    private boolean isOfOneSex(Token role) {
        for (Token token : tokens) {
            if (token.is(Kind.PERSON) && !token.quoted()) {
                return !(role.is(Kind.SHE) && token.is(Kind.HE)) && !(role.is(Kind.HE) && token.is(Kind.SHE));
            }
        }
        return true;
    }

    /** Most of it is quoted, or it opens with the quotation. */
    private boolean isQuotation() {
        int quoted = 0;
        for (Token token : tokens) {
            quoted += token.quoted() ? 1 : 0;
        }
        return (tokens.get(0).quoted() && quoted > 2) || quoted > MOSTLY * tokens.size();
    }

    private boolean speakerIsMissing() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean named = names.isNameAt(sentence, i) || token.is(Kind.ROLE) || token.is(Kind.SPEAKER);
            if (!token.quoted() && named) {
                return false;
            }
        }
        return true;
    }

    private boolean pointsBack() {
        return opensWithThing() || opensWithKnownNoun() || pointsThere() || afterClause() || isBeforeAnyNoun();
    }

    private boolean opensWithThing() {
        Token first = tokens.get(0);
        if (first.quoted() || !isThing(sentence) || Token.endOf(Kind.EXPLETIVE, tokens, 0) >= 0) {
            return false;
        }
        boolean dated = tokens.size() > 1 && tokens.get(1).is(Kind.TIME);
        boolean bothNamed = first.lower().equals("both") && tokens.size() > 1 && names.isNameAt(sentence, 1);
        return !dated && !bothNamed;
    }

    /** A pronoun and not the article that looks like it: "das Gericht". */
    static boolean isThing(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean article = tokens.get(0).is(Kind.ARTICLE)
                && tokens.size() > 1
                && tokens.get(1).capital();
        return tokens.get(0).is(Kind.THING) && !article;
    }

    /** "The move drew …", "The 39-year-old": a noun with nothing that says which. */
    private boolean opensWithKnownNoun() {
        if (tokens.size() < 3 || !tokens.get(0).lower().equals("the")) {
            return false;
        }
        boolean age = Character.isDigit(tokens.get(1).word().charAt(0))
                && tokens.get(2).lower().equals("year");
        boolean known = tokens.get(1).is(Kind.ANAPHOR);
        boolean said = tokens.get(2).is(Kind.IDENTIFYING) || names.isNameAt(sentence, 2);
        return age || (known && !said);
    }

    /** A "there" that is a place named elsewhere. */
    private boolean pointsThere() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean exists = i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.EXISTENTIAL);
            if (token.lower().equals("there") && !token.quoted() && !exists && !names.isNamedBefore(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Having won, they …": the pronoun right after the opening clause, which names nothing. */
    private boolean afterClause() {
        for (int i = 1; i < tokens.size(); i++) {
            if (sentence.gapOpensWith(',', i)) {
                boolean pronoun = tokens.get(i).is(Kind.THING) && !tokens.get(i).quoted();
                return pronoun && !names.isNamedBefore(sentence, i);
            }
        }
        return false;
    }

    /** "Last year they won": a pronoun, and nothing before it that it could mean. */
    private boolean isBeforeAnyNoun() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.quoted() && token.is(Kind.PRONOUN)) {
                return Token.endOf(Kind.EXPLETIVE, tokens, i) < 0;
            }
            if (!token.quoted() && isNounLike(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNounLike(Token token) {
        boolean other = token.is(Kind.STOP)
                || token.is(Kind.TIME)
                || token.is(Kind.SPEECH)
                || token.is(Kind.VERB)
                || token.is(Kind.QUANTITY);
        return !other && token.lower().length() > 2 && !token.lower().endsWith("ly");
    }
}
