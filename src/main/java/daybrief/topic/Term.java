package daybrief.topic;

import java.util.Optional;

/**
 * Words that speak for a topic in articles of one language, or of every language when there is none. In files it is written
 * {@code interest rate^3}.
 */
public record Term(String words, Optional<String> language, double weight) {

    /** Heavier terms than this would let one word decide alone. */
    static final double HEAVIEST = 10;

    boolean speaks(String articleLanguage) {
        return language.isEmpty() || language.get().equals(articleLanguage);
    }
}
