package daybrief.summary.reading;

import daybrief.summary.lexicon.Kind;
import daybrief.summary.lexicon.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the words that open a sentence or quotation are names. A capital proves nothing there: it takes one in mid-sentence, or a
 * second name right after it; and a word that stands in lower case somewhere is none.
 */
final class Openings {
    private final Set<String> words = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> inner = new HashSet<>();

    Openings(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            addOpenings(sentence.tokens());
        }
        for (Sentence sentence : sentences) {
            readCapitals(sentence.tokens());
        }
    }

    static boolean isOpening(List<Token> tokens, int index) {
        return index == 0
                || (tokens.get(index).quoted() && !tokens.get(index - 1).quoted());
    }

    /** Whether an opening word with a capital is a name. */
    boolean isName(List<Token> tokens, int index) {
        boolean followed = index + 1 < tokens.size()
                && tokens.get(index + 1).capital()
                && !tokens.get(index + 1).is(Kind.STOP);
        String word = tokens.get(index).lower();
        return !small.contains(word) && (followed || inner.contains(word));
    }

    private void addOpenings(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isOpening(tokens, i)) {
                words.add(tokens.get(i).lower());
            }
        }
    }

    private void readCapitals(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!words.contains(token.lower())) {
                continue;
            }
            if (!token.capital()) {
                small.add(token.lower());
            } else if (i > 0) {
                inner.add(token.lower());
            }
        }
    }
}
