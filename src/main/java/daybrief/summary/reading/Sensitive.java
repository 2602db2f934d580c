package daybrief.summary.reading;

import daybrief.summary.lexicon.Kind;
import daybrief.summary.lexicon.Token;
import java.util.List;

/**
 * Sentences that are not printed for people's sake: how someone took their life, who suffered sexual violence, who a minor is. Under
 * 14 every name is kept back, from 14 to 17 where harm is spoken of. News of prevention, of a law or of a trial passes.
 */
final class Sensitive {
    private static final int CHILD = 14;
    private static final int ADULT = 18;
    private static final int NEAR = 3;
    private static final int REACH = 14;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final boolean nounsCapital;

    private Sensitive(Sentence sentence, String language) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.nounsCapital = language.equals("de");
    }

    static boolean is(Sentence sentence, String language) {
        Sensitive sensitive = new Sensitive(sentence, language);
        return sensitive.tellsMethod() || sensitive.namesVictim() || sensitive.namesMinor();
    }

    private boolean tellsMethod() {
        return has(Kind.SELFHARM) || (has(Kind.SUICIDE) && has(Kind.METHOD) && !has(Kind.OTHERWISE));
    }

    private boolean namesVictim() {
        if (!has(Kind.VIOLENCE) && !has(Kind.VIOLATED)) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            int violating = Token.endOf(Kind.VIOLATING, tokens, i);
            int victim = Token.endOf(Kind.VICTIM, tokens, i);
            boolean named = (violating > 0 && isNameWithin(violating, 1))
                    || (victim > 0 && isNameWithin(victim, NEAR))
                    || (Token.endOf(Kind.VIOLATED, tokens, i) > 0 && isSufferer(i));
            if (named) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last name before the words is whom they are said of. */
    private boolean isSufferer(int to) {
        for (int i = to - 1; i >= 0 && i >= to - REACH; i--) {
            if (tokens.get(i).is(Kind.ACCUSED)) {
                return false;
            }
            if (isName(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesMinor() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).figure() && namesMinor(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesMinor(int index) {
        int age = age(tokens.get(index).lower());
        boolean minor = age < CHILD || (age < ADULT && has(Kind.HARM));
        return minor && (isAgeOfNext(index) || isAgeOfLast(index));
    }

    /** "The 12-year-old Anna Brandt". */
    private boolean isAgeOfNext(int index) {
        return isAged(index) && isNameWithin(index + 1, NEAR + 1);
    }

    /** "Anna Brandt, 12, …", "Anna Brandt (12)", "Ana, de 12 años". */
    private boolean isAgeOfLast(int index) {
        boolean beside = index > 0 && isName(index - 1);
        boolean near = beside
                || (index > 1 && isName(index - 2) && !tokens.get(index - 1).capital());
        String before = sentence.gap(index).strip();
        String after = sentence.gap(index + 1);
        boolean aside =
                before.endsWith("(") || (before.equals(",") && (after.startsWith(",") || index + 1 == tokens.size()));
        return (beside && aside)
                || (near
                        && (isAged(index)
                                || (is(Kind.YEARS, index + 1)
                                        && !tokens.get(index + 1).capital())));
    }

    private boolean isAged(int index) {
        boolean after = index + 1 < tokens.size() && Token.endOf(Kind.AGED, tokens, index + 1) > 0;
        return after || (index > 0 && tokens.get(index - 1).is(Kind.AGED));
    }

    private boolean is(Kind kind, int index) {
        return index < tokens.size() && tokens.get(index).is(kind);
    }

    private static int age(String word) {
        boolean figure = word.length() <= 2
                && !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(word.length() - 1));
        return figure ? Integer.parseInt(word) : ADULT;
    }

    private boolean isNameWithin(int from, int words) {
        for (int i = from; i < from + words && i < tokens.size(); i++) {
            if (isName(i)) {
                return true;
            }
        }
        return false;
    }

    /** A capitalised word amid a sentence; where nouns have capitals too, two of them in a row. */
    private boolean isName(int index) {
        Token token = tokens.get(index);
        boolean plain = token.capital() && !token.is(Kind.STOP) && token.lower().length() > 1;
        boolean next = index + 1 < tokens.size() && isBeside(index + 1);
        boolean last = index > 0 && isBeside(index) && tokens.get(index - 1).capital();
        return plain && ((index > 0 && !nounsCapital) || next || last);
    }

    private boolean isBeside(int index) {
        return tokens.get(index).capital() && sentence.gap(index).equals(" ");
    }

    private boolean has(Kind kind) {
        for (int i = 0; i < tokens.size() && sentence.mayHave(kind); i++) {
            if (Token.endOf(kind, tokens, i) >= 0) {
                return true;
            }
        }
        return false;
    }
}
