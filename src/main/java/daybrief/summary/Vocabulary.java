package daybrief.summary;

import daybrief.summary.reading.Sentence;
import daybrief.summary.reading.Token;
import daybrief.text.Stems;
import daybrief.text.StopWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The stems and the pairs of stems of all sentences, as numbers. A pair of two stop words is none. Every number knows how often
 * it occurs, in how many documents, and how early.
 */
final class Vocabulary {
    private static final int STOP = 1 << 30;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Long, Integer> pairs = new HashMap<>();
    private final Map<String, Lexicon> lexicons = new HashMap<>();

    private record Lexicon(Stems stems, StopWords stop) {}

    /** The stems (content words, repeats kept) and pairs of one sentence. */
    static final class Terms {
        private final int[] words;
        private final int[] pairs;

        private Terms(int[] words, int[] pairs) {
            this.words = words;
            this.pairs = pairs;
        }

        int[] words() {
            return words;
        }

        int[] pairs() {
            return pairs;
        }
    }

    Terms terms(Sentence sentence, String language) {
        Lexicon lexicon = lexicons.computeIfAbsent(language, code -> new Lexicon(new Stems(code), StopWords.of(code)));
        List<Token> tokens = sentence.tokens();
        int[] coded = tokens.stream().mapToInt(token -> code(token, lexicon)).toArray();
        int[] content = Arrays.stream(coded).filter(code -> code < STOP).toArray();
        int[] paired = IntStream.range(1, coded.length)
                .filter(i -> coded[i] < STOP || coded[i - 1] < STOP)
                .map(i -> pair(coded[i - 1], coded[i]))
                .distinct()
                .toArray();
        return new Terms(content, paired);
    }

    int wordCount() {
        return words.size();
    }

    int pairCount() {
        return pairs.size();
    }

    private int code(Token token, Lexicon lexicon) {
        boolean stop = lexicon.stop().contains(token.lower())
                || (token.lower().length() == 1
                        && Character.isLetter(token.lower().charAt(0))
                        && token.lower().charAt(0) < 0x2E80);
        String stem = stop ? token.lower() : lexicon.stems().of(token.lower());
        int code = words.computeIfAbsent(stem, unknown -> words.size());
        return stop ? code | STOP : code;
    }

    private int pair(int first, int second) {
        return pairs.computeIfAbsent((long) first << 32 | second, unknown -> pairs.size());
    }
}
