package daybrief.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How well a text matches another by runs of four words, counted as a multiset: the measure that public corpora of annotated pages use.
 * Letters of scripts without spaces are words of their own.
 */
record Shingled(double precision, double recall) {
    private static final Pattern WORDS = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}\\p{N}_&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+");
    private static final int RUN = 4;

    static Shingled of(String found, String expected) {
        Map<List<String>, Integer> one = shingles(found);
        Map<List<String>, Integer> other = shingles(expected);
        double shared = one.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), other.getOrDefault(run.getKey(), 0)))
                .sum();
        if (one.isEmpty() && other.isEmpty()) {
            return new Shingled(1, 1);
        }
        return new Shingled(one.isEmpty() ? 0 : shared / count(one), other.isEmpty() ? 0 : shared / count(other));
    }

    double f1() {
        return f1(precision, recall);
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double count(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words =
                WORDS.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.merge(List.copyOf(words.subList(i, i + RUN)), 1, Integer::sum);
        }
        if (runs.isEmpty() && !words.isEmpty()) {
            runs.put(new ArrayList<>(words), 1);
        }
        return runs;
    }
}
