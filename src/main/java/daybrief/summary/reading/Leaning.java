package daybrief.summary.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Judges how a sentence leans on others, by its own words alone. Cautious: what may lean counts as leaning.
 */
final class Leaning {
    private static final int OPENING = 3;
    private static final double MOSTLY = .5;

    private final Lists lists;
    private final Names names;
    private final Sentence sentence;
    private final List<Token> tokens;

    private Leaning(Reading reading, Sentence sentence) {
        this.lists = Lists.of(reading.document().language());
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
        if (leaning.isQuotation() && (person || leaning.speakerIsMissing())) {
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
        return lists.openings().stream().anyMatch(phrase -> startsAt(0, phrase))
                || lists.asides().stream().anyMatch(this::standsAside)
                || lists.backward().stream().anyMatch(this::standsAnywhere)
                || isEmphatic();
    }

    private boolean startsAt(int index, List<String> phrase) {
        if (index + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(index + i).lower().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean standsAside(List<String> phrase) {
        for (int i = 1; i + phrase.size() <= tokens.size(); i++) {
            if (startsAt(i, phrase) && !tokens.get(i).quoted() && isSetOff(i + phrase.size())) {
                return true;
            }
        }
        return false;
    }

    /** At the very end, or before a comma. */
    private boolean isSetOff(int to) {
        return to == tokens.size() || gapBefore(to).startsWith(",");
    }

    private boolean standsAnywhere(List<String> phrase) {
        for (int i = 0; i < tokens.size(); i++) {
            if (startsAt(i, phrase) && !tokens.get(i).quoted()) {
                return true;
            }
        }
        return false;
    }

    /** "The capital itself": set against something said before. */
    private boolean isEmphatic() {
        return tokens.stream()
                .limit(OPENING + 1)
                .skip(1)
                .anyMatch(
                        token -> token.lower().endsWith("self") || token.lower().equals("themselves"));
    }

    /** What stands between two words; nothing where words overlap, as in scripts without spaces. */
    private String gapBefore(int index) {
        int from = tokens.get(index - 1).end();
        int to = index < tokens.size()
                ? tokens.get(index).offset()
                : sentence.text().length();
        return from <= to ? sentence.text().substring(from, to) : "";
    }

    /** A third-person pronoun before anyone it could stand for. */
    private boolean hasPersonUnnamed() {
        boolean someone = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.quoted()) {
                continue;
            }
            if (lists.is("person", token.lower())) {
                return !someone;
            }
            someone |= names.isNameAt(sentence, i) || lists.is("role", token.lower());
        }
        return false;
    }

    /** Most of it is quoted, or it opens with the quotation. */
    private boolean isQuotation() {
        return (tokens.get(0).quoted() && tokens.stream().filter(Token::quoted).count() > 2)
                || share(Token::quoted) > MOSTLY;
    }

    private double share(Predicate<Token> kind) {
        return (double) tokens.stream().filter(kind).count() / tokens.size();
    }

    private boolean speakerIsMissing() {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            boolean named = names.isNameAt(sentence, i) || lists.is("role", word) || lists.is("speaker", word);
            if (!tokens.get(i).quoted() && named) {
                return false;
            }
        }
        return true;
    }

    private boolean pointsBack() {
        return opensWithThing() || opensWithKnownNoun() || pointsThere() || afterClause();
    }

    private boolean opensWithThing() {
        Token first = tokens.get(0);
        if (first.quoted() || !lists.is("thing", first.lower())) {
            return false;
        }
        boolean dated = tokens.size() > 1 && lists.is("time", tokens.get(1).lower());
        boolean bothNamed = first.lower().equals("both") && tokens.size() > 1 && names.isNameAt(sentence, 1);
        return !dated && !bothNamed;
    }

    /** "The move drew …", "The 39-year-old": a noun with nothing that says which. */
    private boolean opensWithKnownNoun() {
        if (tokens.size() < 3 || !tokens.get(0).lower().equals("the")) {
            return false;
        }
        boolean age = Character.isDigit(tokens.get(1).word().charAt(0)) && startsAt(2, List.of("year", "old"));
        boolean known = lists.is("anaphor", tokens.get(1).lower());
        boolean said = !Stream.of(
                        "of", "that", "which", "who", "by", "from", "in", "on", "at", "to", "for", "between", "behind",
                        "against", "with")
                .anyMatch(word -> word.equals(tokens.get(2).lower()));
        return age || (known && said);
    }

    /** A "there" that is a place named elsewhere. */
    private boolean pointsThere() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean exists = i + 1 < tokens.size()
                    && lists.is("existential", tokens.get(i + 1).lower());
            if (token.lower().equals("there") && !token.quoted() && !exists && !names.isNamedBefore(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Having won, they …": the pronoun right after the opening clause, which names nothing. */
    private boolean afterClause() {
        for (int i = 1; i < tokens.size(); i++) {
            if (gapBefore(i).startsWith(",")) {
                boolean pronoun = lists.is("thing", tokens.get(i).lower())
                        && !tokens.get(i).quoted();
                return pronoun && !names.isNamedBefore(sentence, i);
            }
        }
        return false;
    }
}
