package daybrief.source.found;

import daybrief.text.Phrases;
import daybrief.text.Words;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an article says no more than that its outlet has taken it back: a news report on a withdrawn article says more. */
final class Withdrawal {
    private static final int FEW_WORDS = 90;
    private static final int LONGEST = 2_000;
    private static final Map<String, Set<String>> PHRASES = Phrases.read(Withdrawal.class, "withdrawn.txt");
    private static final Set<String> TEXT = PHRASES.getOrDefault("text", Set.of());
    private static final Pattern TITLE = Pattern.compile(
            "^" + Phrases.any(PHRASES.getOrDefault("title", Set.of())) + "(?:\\W*$|\\s*[:–—]|\\s+-\\s).*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private Withdrawal() {}

    static boolean says(String title, String text) {
        if (text.length() > LONGEST || Words.count(text) > FEW_WORDS) {
            return false;
        }
        String said = Phrases.lower(text);
        return TITLE.matcher(Phrases.lower(title)).matches() || TEXT.stream().anyMatch(said::contains);
    }
}
