package daybrief.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one outlet said at one time, as far as figures go.
 *
 * @param facts of the text; their places count there
 * @param headed of the title; their places count there
 */
public record Account(String outlet, Instant at, String text, String language, Facts facts, Facts headed) {
    private static final int SHORTEST_NAME = 3;

    public static Account of(String outlet, Instant at, Words words, String language) {
        return new Account(
                outlet,
                at,
                words.text(),
                language,
                Facts.of(words.text(), language),
                Facts.of(words.title(), language));
    }

    /** What it printed; the title may be empty. */
    public record Words(String title, String text) {}

    /** How things stand, first as the text has it. */
    List<Quantity> current() {
        List<Quantity> current = new ArrayList<>(facts.quantities());
        current.addAll(headed.quantities());
        current.removeIf(quantity -> !quantity.isCurrent() || !quantity.isTelling());
        return current;
    }

    boolean names(Account other) {
        String outlet = other.outlet().toLowerCase(Locale.ROOT).strip();
        return outlet.length() >= SHORTEST_NAME && text.toLowerCase(Locale.ROOT).contains(outlet);
    }

    /** Whether it says itself that figures were wrong or differ. */
    boolean explains() {
        return facts.explains() || headed.explains() || corrects();
    }

    /** Whether it takes back what its outlet said. */
    public boolean corrects() {
        return facts.corrects() || headed.corrects();
    }

    Duration since(Account other) {
        return Duration.between(at, other.at).abs();
    }
}
