package daybrief.summary.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * "The bridge" after "a bridge over the Orra": a noun with the definite article and nothing that says which, introduced by an
 * earlier sentence (Hawkins 1978: anaphoric use). A noun that was never introduced is one that everybody knows, unless the lists say
 * that it points back ("the move"); then the first sentence introduces it.
 */
final class Descriptions {
    private static final int LONGEST = 3;

    private final Reading reading;
    private final boolean english;
    private final Map<String, TreeSet<Integer>> mentioned = new HashMap<>();
    private final Map<String, Integer> introduced = new HashMap<>();

    Descriptions(Reading reading) {
        this.reading = reading;
        this.english = reading.document().language().equals("en");
        reading.sentences().forEach(this::read);
    }

    List<Need> of(Sentence sentence) {
        List<Need> needs = new ArrayList<>();
        Set<String> said = new HashSet<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int noun = tokens.get(i).quoted() ? -1 : bareNoun(sentence, i);
            if (noun >= 0 && !said.contains(stem(tokens.get(noun)))) {
                need(sentence, tokens.get(noun), needs);
            }
            said.add(stem(tokens.get(i)));
        }
        return needs;
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

    private void need(Sentence sentence, Token noun, List<Need> needs) {
        String stem = stem(noun);
        boolean anywhere = !reading.order().isNatural();
        TreeSet<Integer> all = mentioned.getOrDefault(stem, new TreeSet<>());
        TreeSet<Integer> positions = anywhere ? new TreeSet<>(all) : Need.before(sentence.position(), all);
        if (anywhere) {
            reading.lead().ifPresent(lead -> positions.add(lead.position()));
            positions.remove(sentence.position());
        }
        Integer first = introduced.get(stem);
        boolean known = first != null && (anywhere ? first != sentence.position() : first < sentence.position());
        if (known && !positions.isEmpty()) {
            needs.add(Need.ofWord(positions, stem));
        } else if (noun.is(Kind.ANAPHOR) && sentence.position() > 0 && positions.isEmpty()) {
            needs.add(Need.ofWord(Set.of(0), stem));
        }
    }

    private void read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Set<Integer> bare = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int noun = bareNoun(sentence, i);
            if (noun >= 0) {
                bare.add(noun);
            }
            if (isContent(token)) {
                mentioned
                        .computeIfAbsent(stem(token), unknown -> new TreeSet<>())
                        .add(sentence.position());
                if (!bare.contains(i) && (english || isIntroducing(tokens, i))) {
                    introduced.merge(stem(token), sentence.position(), Math::min);
                }
            }
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
        TreeSet<Integer> positions = mentioned.get(stem(token));
        return token.is(Kind.ANAPHOR)
                || token.is(Kind.ROLE)
                || token.is(Kind.UNIQUE)
                || (positions != null && positions.first() < position);
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
        return introduced.getOrDefault(stem(noun), Integer.MAX_VALUE) < sentence.position();
    }

    private static boolean isContent(Token token) {
        return !token.is(Kind.STOP)
                && token.lower().length() > 2
                && Character.isLetter(token.lower().charAt(0));
    }

    /** Crude: numbers of the noun are one. */
    private String stem(Token token) {
        String word = token.lower();
        if (!english) {
            return word.length() > 6 ? word.substring(0, 6) : word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
