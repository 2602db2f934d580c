package daybrief.digest.beside;

import daybrief.text.Phrases;
import daybrief.text.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentence by which a new version says that it corrects an earlier one, by the phrases of {@code corrections.txt}. */
final class CorrectionNote {
    private static final int LONGEST = 60;
    private static final Map<String, Set<String>> PHRASES = Phrases.read(CorrectionNote.class, "corrections.txt");
    private static final Set<String> HOLDS = PHRASES.getOrDefault("holds", Set.of());
    private static final Pattern BEGINS = Pattern.compile(
            "^[\\p{Ps}*]*" + Phrases.any(PHRASES.getOrDefault("begins", Set.of()))
                    + "(?:\\s*\\([^)]{1,40}\\)|\\s+[^:.]{1,30})?\\s*[:–—].*",
            Pattern.DOTALL);

    private CorrectionNote() {}

    /** Empty where there is none, or the version before had it already. */
    static Optional<String> in(Rewording now, Rewording before) {
        return now.sentences().stream()
                .filter(CorrectionNote::isOne)
                .filter(sentence -> !before.holds(sentence))
                .findFirst();
    }

    private static boolean isOne(String sentence) {
        if (Words.count(sentence) > LONGEST) {
            return false;
        }
        String lower = Phrases.lower(sentence);
        return BEGINS.matcher(lower).matches() || HOLDS.stream().anyMatch(lower::contains);
    }
}
