package daybrief.topic;

import java.util.Optional;

/**
 * Words that speak for a topic in articles of one language, or of every language when there is none. In files it is written
 * {@code interest rate^3}.
 *
 * @param role {@code +Orra} and {@code -football} in files: without the one and with the other there is no such topic
 */
public record Term(String words, Optional<String> language, double weight, Role role) {

    /** What a term does where it stands. */
    public enum Role {
        SPEAKS,
        MUST,
        MUST_NOT
    }

    /** Heavier terms than this would let one word decide alone. */
    static final double HEAVIEST = 10;

    boolean speaks(String articleLanguage) {
        return language.isEmpty() || language.get().equals(articleLanguage);
    }
}
