package daybrief.wording;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** Which form a word takes beside a whole number: the cardinal rules of Unicode CLDR, for the languages the bot speaks. */
final class Plurals {
    private record Rule(List<String> categories, LongFunction<String> choose) {}

    private static final Map<String, Rule> RULES = Map.of(
            "en", new Rule(List.of("one", "other"), n -> n == 1 ? "one" : "other"),
            "ru", new Rule(List.of("one", "few", "many"), Plurals::slavic));

    private Plurals() {}

    static List<String> categories(String language) {
        return rule(language).categories;
    }

    static String category(String language, long n) {
        return rule(language).choose.apply(Math.abs(n));
    }

    private static Rule rule(String language) {
        Rule rule = RULES.get(language);
        if (rule == null) {
            throw new IllegalArgumentException("No plural rule for the language " + language);
        }
        return rule;
    }

    private static String slavic(long n) {
        long ones = n % 10;
        long teens = n % 100;
        if (ones == 1 && teens != 11) {
            return "one";
        }
        return ones >= 2 && ones <= 4 && (teens < 12 || teens > 14) ? "few" : "many";
    }
}
