package daybrief.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which day a sentence means by "yesterday" or "on Tuesday". A day of the week is the last one up to the day of publication, unless
 * the sentence looks ahead; beside a day of the month it needs no telling. Nothing for a language without lists.
 */
public final class RelativeDays {
    private static final WordLists LISTS = WordLists.read("days.txt");

    private final String language;
    private final List<String> words = new ArrayList<>();

    private RelativeDays(String text, String language) {
        this.language = language;
        for (Passage word : Tokens.of(text)) {
            words.add(word.of(text).toLowerCase(Locale.ROOT));
        }
    }

    /** The first such day of a text that was published on that day. */
    public static Optional<LocalDate> meant(String text, String language, LocalDate published) {
        return new RelativeDays(text, language).first(published);
    }

    private Optional<LocalDate> first(LocalDate published) {
        for (int i = 0; i < words.size(); i++) {
            Optional<LocalDate> day = at(i, published);
            if (day.isPresent() && !isDated(i)) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> at(int index, LocalDate published) {
        if (is("today", index)) {
            return Optional.of(published);
        }
        if (is("yesterday", index)) {
            return Optional.of(published.minusDays(1));
        }
        if (is("tomorrow", index)) {
            return Optional.of(published.plusDays(1));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (is(String.valueOf(day.getValue()), index)) {
                return Optional.of(published.with(
                        isAhead() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
            }
        }
        return Optional.empty();
    }

    private boolean is(String list, int index) {
        Set<String> entries = LISTS.of(list + "-" + language);
        return entries.contains(words.get(index))
                || (index + 1 < words.size() && entries.contains(words.get(index) + "_" + words.get(index + 1)));
    }

    private boolean isAhead() {
        Set<String> coming = LISTS.of("coming-" + language);
        return words.stream().anyMatch(coming::contains);
    }

    /** "Tuesday, 22 March", "Tuesday, March 22". */
    private boolean isDated(int index) {
        for (int i = index + 1; i <= index + 3 && i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() <= 2 && word.chars().allMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }
}
