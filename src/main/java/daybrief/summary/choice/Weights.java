package daybrief.summary.choice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One set of weights: of sentences, of words, of pairs of words, and how the choice goes on. The sets stand in {@code weights.txt},
 * lines {@code name value} under a heading {@code [set]}; what a set does not name is 0.
 */
final class Weights {
    private static final Map<String, Weights> SETS = read();

    private final double[] sentence = new double[Trait.values().length];
    private final double[] word = new double[Hint.values().length];
    private final double[] pair = new double[Hint.values().length];
    private final Map<Rule, Double> rules = new EnumMap<>(Rule.class);

    /** How sentences compete; {@code .._N} where a number of sentences is asked for. */
    enum Rule {
        /** A sentence is worth scale x density x words^power besides its concepts, all over words^cost. */
        SCALE,
        POWER,
        COST,
        SCALE_N,
        POWER_N,
        COST_N,
        /** What is more like a chosen sentence than this loses penalty x cosine x the lesser worth of the two. */
        ALIKE,
        PENALTY,
        /** What is more like a chosen sentence than this is not taken at all. */
        REPEATED,
        /** A length is not filled with what is worth less than this share of the best that does not fit. */
        FILLING
    }

    /** The learned ones for English, the hand-set ones for every other language and for a mixture. */
    static Weights of(List<String> languages) {
        boolean english = languages.stream().allMatch("en"::equals);
        return named((english ? "en-" : "any-") + (languages.size() > 1 ? "several" : "single"));
    }

    static Weights named(String set) {
        Weights weights = SETS.get(set);
        if (weights == null) {
            throw new IllegalStateException("weights.txt has no set named " + set);
        }
        return weights;
    }

    double sentence(double[] traits) {
        return sum(sentence, traits);
    }

    double word(double[] hints) {
        return sum(word, hints);
    }

    double pair(double[] hints) {
        return sum(pair, hints);
    }

    double rule(Rule rule) {
        return rules.getOrDefault(rule, 0.0);
    }

    Weights copy() {
        Weights copy = new Weights();
        System.arraycopy(sentence, 0, copy.sentence, 0, sentence.length);
        System.arraycopy(word, 0, copy.word, 0, word.length);
        System.arraycopy(pair, 0, copy.pair, 0, pair.length);
        copy.rules.putAll(rules);
        return copy;
    }

    /** By its name in the file. */
    double get(String name) {
        String trait = trait(name);
        return switch (kind(name)) {
            case "sentence" -> sentence[index(Trait.values(), trait)];
            case "word" -> word[index(Hint.values(), trait)];
            case "pair" -> pair[index(Hint.values(), trait)];
            default -> rule(Rule.valueOf(trait));
        };
    }

    /** For learning: {@code sentence.early}, {@code word.shared}, {@code pair.common}, {@code rule.cost}. */
    void set(String name, double value) {
        String trait = trait(name);
        switch (kind(name)) {
            case "sentence" -> sentence[index(Trait.values(), trait)] = value;
            case "word" -> word[index(Hint.values(), trait)] = value;
            case "pair" -> pair[index(Hint.values(), trait)] = value;
            case "rule" -> rules.put(Rule.valueOf(trait), value);
            default -> throw new IllegalArgumentException("weights.txt knows no " + name);
        }
    }

    /** As in the file, without those that are 0. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            line("sentence", trait, lines);
        }
        for (Hint hint : Hint.values()) {
            line("word", hint, lines);
        }
        for (Hint hint : Hint.values()) {
            line("pair", hint, lines);
        }
        rules.keySet().forEach(rule -> line("rule", rule, lines));
        return lines;
    }

    private void line(String kind, Enum<?> trait, List<String> lines) {
        String name = kind + "." + trait.name().toLowerCase(Locale.ROOT).replace('_', '-');
        double value = get(name);
        if (value != 0) {
            lines.add(String.format(Locale.ROOT, "%s %.4f", name, value));
        }
    }

    private static String kind(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static String trait(String name) {
        return name.substring(name.indexOf('.') + 1).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static int index(Enum<?>[] known, String name) {
        for (int i = 0; i < known.length; i++) {
            if (known[i].name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("weights.txt knows no " + name);
    }

    private static double sum(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    private static Map<String, Weights> read() {
        try (InputStream in = Weights.class.getResourceAsStream("weights.txt")) {
            if (in == null) {
                throw new IllegalStateException("weights.txt is missing from the program");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("weights.txt cannot be read", e);
        }
    }

    private static Map<String, Weights> parse(String content) {
        Map<String, Weights> sets = new HashMap<>();
        Weights current = new Weights();
        for (String line : content.lines().toList()) {
            if (line.startsWith("[")) {
                current = new Weights();
                sets.put(line.substring(1, line.indexOf(']')), current);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                List<String> parts = Arrays.asList(line.strip().split("\\s+"));
                current.set(parts.get(0), Double.parseDouble(parts.get(1)));
            }
        }
        return sets;
    }
}
