package daybrief.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which days a sentence means by "yesterday" or "on Tuesday". A day of the week is the last one up to the day of publication, unless
 * a word before it, or after the last one, looks ahead; beside a day of the month it needs no telling. Nothing for a language without
 * lists.
 */
public final class RelativeDays {
    private static final WordLists LISTS = WordLists.read("days.txt");

    /** So many words may stand between "said" and the day on which it was. */
    private static final int TOLD = 4;

    private static final int DATED = 3;

    /** No sentence has more words. */
    private static final int MOST_WORDS = 400;

    private final String text;
    private final String language;
    private final List<Passage> places;
    private final List<String> words = new ArrayList<>();

    private RelativeDays(String text, String language) {
        this.text = text;
        this.language = language;
        List<Passage> all = Tokens.of(text);
        places = all.subList(0, Math.min(MOST_WORDS, all.size()));
        for (Passage word : places) {
            words.add(word.of(text).toLowerCase(Locale.ROOT));
        }
    }

    /** Each such day of a text that was published on that day, once, as they stand. */
    public static List<LocalDate> meant(String text, String language, LocalDate published) {
        return new RelativeDays(text, language).all(published);
    }

    /** Those of them that somebody who reads it on a given day has to be told. */
    public static List<LocalDate> untold(String text, String language, LocalDate published, LocalDate today) {
        return meant(text, language, published).stream()
                .filter(day -> !published.equals(today) || day.isAfter(today))
                .toList();
    }

    private List<LocalDate> all(LocalDate published) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (isDay(i) && !isDated(i)) {
                found.add(i);
            }
        }
        Set<Integer> ahead = ahead(found);
        return found.stream()
                .flatMap(i -> at(i, published, ahead.contains(i)).stream())
                .distinct()
                .toList();
    }

    private boolean isDay(int index) {
        return at(index, LocalDate.EPOCH, false).isPresent();
    }

    private Optional<LocalDate> at(int index, LocalDate published, boolean ahead) {
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
                        ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
            }
        }
        return Optional.empty();
    }

    private boolean is(String list, int index) {
        Set<String> entries = LISTS.of(list + "-" + language);
        return entries.contains(words.get(index))
                || (index + 1 < words.size() && entries.contains(words.get(index) + "_" + words.get(index + 1)));
    }

    /** Each word that looks ahead is of the next day after it, or else of the last before it; never of the day of saying so. */
    private Set<Integer> ahead(List<Integer> days) {
        List<Integer> free = days.stream().filter(day -> !isToldOn(day)).toList();
        Set<Integer> ahead = new HashSet<>();
        for (int i = 0; i < words.size() && !free.isEmpty(); i++) {
            if (is("coming", i)) {
                int word = i;
                ahead.add(free.stream().filter(day -> day > word).findFirst().orElse(free.get(free.size() - 1)));
            }
        }
        return ahead;
    }

    private boolean isToldOn(int day) {
        for (int i = day - 1; i >= 0 && i >= day - TOLD; i--) {
            if (is("coming", i) || is("told", i)) {
                return is("told", i);
            }
        }
        return false;
    }

    /** "Tuesday, 22 March", "Tuesday, March 22", "(22)", "22.3."; but not "Tuesday 12 people". */
    private boolean isDated(int index) {
        for (int i = index + 1; i <= index + DATED && i < words.size(); i++) {
            String word = words.get(i);
            if (Character.isDigit(word.charAt(0)) && (word.length() <= 2 || word.indexOf('.') > 0)) {
                return word.length() > 2
                        || text.charAt(places.get(i).start() - 1) == '('
                        || is("month", i - 1)
                        || (i + 1 < words.size() && is("month", i + 1));
            }
        }
        return false;
    }
}
