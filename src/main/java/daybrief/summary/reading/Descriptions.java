package daybrief.summary.reading;

import daybrief.summary.lexicon.Kind;
import daybrief.summary.lexicon.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "The bridge" after "a bridge over the Orra": a noun with the definite article and nothing that says which, introduced by an
 * earlier sentence (Hawkins 1978: anaphoric use). A noun that was never introduced is one that everybody knows, unless the lists say
 * that it points back ("the move"); then the first sentence introduces it.
 */
final class Descriptions {
    private static final int LONGEST = 3;

    private final Reading reading;
    private final boolean english;
    private final Map<String, Noun> nouns = new HashMap<>();

    /** Where a noun stands, and where it stands first without pointing back. */
    private static final class Noun {
        private static final Noun UNHEARD = new Noun();

        private final Positions mentioned = new Positions();
        private int introduced = Integer.MAX_VALUE;
    }

    Descriptions(Reading reading) {
        this.reading = reading;
        this.english = reading.document().language().equals("en");
        for (Sentence sentence : reading.sentences()) {
            read(sentence);
        }
    }

    List<Need> of(Sentence sentence) {
        if (!sentence.mayHave(Kind.ARTICLE)) {
            return List.of();
        }
        List<Need> needs = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int noun = tokens.get(i).quoted() ? -1 : bareNoun(sentence, i);
            if (noun >= 0 && !isSaid(tokens, i, tokens.get(noun).noun())) {
                need(sentence, tokens.get(noun), needs);
            }
        }
        return needs;
    }

    private static boolean isSaid(List<Token> tokens, int before, String noun) {
        for (int i = 0; i < before; i++) {
            if (tokens.get(i).noun().equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence speaks after its opening of "the log" and does not say by itself which one. */
    boolean isVague(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.ARTICLE) && !isClear(sentence, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClear(Sentence sentence, int noun) {
        List<Token> tokens = sentence.tokens();
        boolean said = noun + 1 < tokens.size() && tokens.get(noun + 1).is(Kind.IDENTIFYING);
        boolean known = tokens.get(noun).is(Kind.UNIQUE) || tokens.get(noun).is(Kind.TIME);
        return said || known || reading.names().isNameAt(sentence, noun);
    }

    private void need(Sentence sentence, Token token, List<Need> needs) {
        boolean anywhere = !reading.order().isNatural();
        Noun noun = noun(token);
        Set<Integer> positions =
                anywhere ? noun.mentioned.others(sentence.position()) : noun.mentioned.before(sentence.position());
        if (anywhere) {
            reading.lead()
                    .filter(lead -> lead.position() != sentence.position())
                    .ifPresent(lead -> positions.add(lead.position()));
        }
        boolean known = anywhere
                ? noun.introduced != Integer.MAX_VALUE && noun.introduced != sentence.position()
                : noun.introduced < sentence.position();
        if (known && !positions.isEmpty()) {
            needs.add(Need.ofWord(positions, token.noun()));
        } else if (token.is(Kind.ANAPHOR) && sentence.position() > 0 && positions.isEmpty()) {
            needs.add(Need.ofWord(Set.of(0), token.noun()));
        }
    }

    private Noun noun(Token token) {
        return nouns.getOrDefault(token.noun(), Noun.UNHEARD);
    }

    private void read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int bare = -1;
        for (int i = 0; i < tokens.size(); i++) {
            bare = Math.max(bare, bareNoun(sentence, i));
            if (isContent(tokens.get(i))) {
                mention(sentence, i, i == bare);
            }
        }
    }

    private void mention(Sentence sentence, int index, boolean bare) {
        Noun noun = nouns.computeIfAbsent(sentence.tokens().get(index).noun(), unknown -> new Noun());
        noun.mentioned.add(sentence.position());
        if (!bare && (english || isIntroducing(sentence.tokens(), index))) {
            noun.introduced = Math.min(noun.introduced, sentence.position());
        }
    }

    /** After "a" or "ein", with at most two words between. */
    private static boolean isIntroducing(List<Token> tokens, int noun) {
        for (int i = noun - 1; i >= 0 && i >= noun - LONGEST; i--) {
            if (tokens.get(i).is(Kind.INDEFINITE)) {
                return true;
            }
            if (!isContent(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** The noun of a definite description that begins here and does not say which one it means; -1 if none does. */
    private int bareNoun(Sentence sentence, int article) {
        List<Token> tokens = sentence.tokens();
        if (!tokens.get(article).is(Kind.ARTICLE)) {
            return -1;
        }
        int noun = -1;
        for (int i = article + 1; i <= article + LONGEST && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean apart = !sentence.gap(i).equals(" ") && !sentence.gap(i).equals("-");
            if (apart || !isContent(token)) {
                break;
            }
            if (token.is(Kind.TIME) || reading.names().isNameAt(sentence, i)) {
                return -1;
            }
            noun = isNoun(token, sentence.position()) ? i : noun;
        }
        boolean known = noun < 0 || tokens.get(noun).is(Kind.UNIQUE) || isIdentified(sentence, noun);
        return known ? -1 : noun;
    }

    private boolean isNoun(Token token, int position) {
        return token.is(Kind.ANAPHOR)
                || token.is(Kind.ROLE)
                || token.is(Kind.UNIQUE)
                || noun(token).mentioned.first() < position;
    }

    /** "The owner of …", "the man who …". */
    private boolean isIdentified(Sentence sentence, int noun) {
        List<Token> tokens = sentence.tokens();
        boolean follows = noun + 1 < tokens.size() && !sentence.gap(noun + 1).startsWith(",");
        boolean dated = noun + 2 < tokens.size() && tokens.get(noun + 2).is(Kind.TIME);
        boolean weakly = tokens.get(noun).is(Kind.ANAPHOR) || isIntroducedBefore(tokens.get(noun), sentence);
        return follows
                && !dated
                && (tokens.get(noun + 1).is(Kind.IDENTIFYING)
                        || (!weakly && tokens.get(noun + 1).is(Kind.PLACE)));
    }

    private boolean isIntroducedBefore(Token noun, Sentence sentence) {
        return noun(noun).introduced < sentence.position();
    }

    private static boolean isContent(Token token) {
        return !token.isStop()
                && token.lower().length() > 2
                && Character.isLetter(token.lower().charAt(0));
    }
}
