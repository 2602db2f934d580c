package daybrief.summary.choice;

import daybrief.summary.lexicon.Token;
import daybrief.summary.reading.Sentence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stems and the pairs of stems of all sentences, as numbers from 0. A pair of two stop words is none. */
final class Vocabulary {
    private static final int STOP = 1 << 30;
    private static final int FIRST_UNSPACED = 0x2E80;

    private final Map<String, Integer> words = new HashMap<>();
    private final PairIndex pairs = new PairIndex();
    private boolean[] named = new boolean[256];

    Candidate candidate(Sentence sentence, double newsPosition) {
        List<Token> tokens = sentence.tokens();
        int[] content = new int[tokens.size()];
        int[] paired = new int[tokens.size()];
        int contents = 0;
        int pairings = 0;
        int before = STOP;
        for (int i = 0; i < tokens.size(); i++) {
            int code = code(tokens.get(i), i);
            if (code < STOP) {
                content[contents++] = code;
            }
            if (i > 0 && (code < STOP || before < STOP)) {
                paired[pairings++] = pairs.number(before, code);
            }
            before = code;
        }
        return new Candidate(sentence, newsPosition, Arrays.copyOf(content, contents), Arrays.copyOf(paired, pairings));
    }

    int wordCount() {
        return words.size();
    }

    int pairCount() {
        return pairs.size();
    }

    /** Whether a word was met with a capital within a sentence, or with a digit. */
    boolean isNamed(int word) {
        return named[word];
    }

    /** The first word of a pair; its {@link #isContent} tells whether it is a stop word. */
    int first(int pair) {
        return pairs.first(pair);
    }

    int second(int pair) {
        return pairs.second(pair);
    }

    static boolean isContent(int code) {
        return code < STOP;
    }

    private int code(Token token, int index) {
        boolean stop = token.isStop() || isLetter(token.lower());
        String stem = stop ? token.lower() : token.stem();
        Integer known = words.get(stem);
        int code = known == null ? add(stem) : known;
        named[code] |= (token.capital() && index > 0) || token.figure();
        return stop ? code | STOP : code;
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && word.charAt(0) < FIRST_UNSPACED;
    }

    private int add(String stem) {
        int code = words.size();
        words.put(stem, code);
        named = code < named.length ? named : Arrays.copyOf(named, 2 * named.length);
        return code;
    }
}
