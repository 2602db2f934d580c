package daybrief.story.grouping;

import daybrief.text.Figures;
import daybrief.text.Passage;
import daybrief.text.Tokens;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What tells one event from the next of its kind: the days on which it happened, the months and turns it is about (October's inflation,
 * the third quarter, the second debate), the stages of a contest, and telling figures.
 *
 * @param days as epoch days: weekdays are those before the day of publication, or that day
 * @param first the day that is named first, if the opening names one
 * @param periods months that are not part of a date
 * @param figures of two digits and more, or broken ones; no years
 * @param headed those of them in the title that are broken: a rate, a magnitude
 */
record Marks(
        Set<Long> days,
        Set<Long> first,
        Set<String> periods,
        Set<String> turns,
        Set<String> stages,
        Set<String> figures,
        Set<String> headed) {

    private static final int OPENING = 500;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern ORDINAL =
            Pattern.compile("(\\d{1,3})(st|nd|rd|th|er|re|e|ème|eme|º|ª|o|a|й|я|е|го|му|м)?");
    private static final Pattern TELLING = Pattern.compile("\\d{2,}|\\d+[.:]\\d+");
    private static final Pattern BROKEN = Pattern.compile("\\d+\\.\\d+");

    /** @param published gives the weekdays in the text their dates */
    static Marks of(String title, String text, Optional<Instant> published) {
        String read = title + ". " + Gist.head(text, Gist.READ);
        String opening = Gist.head(read, OPENING);
        List<String> words = words(read);
        return new Marks(
                Set.copyOf(days(words, published)),
                days(words(opening), published).stream().limit(1).collect(Collectors.toSet()),
                periods(words(opening)),
                turns(words(opening)),
                Stages.of(opening),
                figures(read, TELLING),
                figures(Gist.head(title, OPENING), BROKEN));
    }

    private static Set<String> figures(String text, Pattern kind) {
        return Figures.of(text).stream()
                .filter(figure ->
                        kind.matcher(figure).matches() && !YEAR.matcher(figure).matches())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream()
                .map((Passage word) -> word.of(text).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<Long> days(List<String> words, Optional<Instant> published) {
        Set<Long> days = new LinkedHashSet<>();
        published.map(when -> when.atZone(ZoneOffset.UTC).toLocalDate()).ifPresent(date -> {
            for (String word : words) {
                Calendar.WORDS
                        .meaning("day", word)
                        .map(day -> DayOfWeek.of(Integer.parseInt(day.substring("day ".length()))))
                        .map(day -> date.with(TemporalAdjusters.previousOrSame(day)))
                        .map(LocalDate::toEpochDay)
                        .ifPresent(days::add);
            }
        });
        return days;
    }

    /** A month beside a day's number is a date and says nothing. */
    private static Set<String> periods(List<String> words) {
        Set<String> periods = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            boolean date = isNumber(words, i - 1) || isNumber(words, i + 1);
            if (!date) {
                Calendar.WORDS.meaning("month", words.get(i)).ifPresent(periods::add);
            }
        }
        return Set.copyOf(periods);
    }

    private static boolean isNumber(List<String> words, int at) {
        return at >= 0
                && at < words.size()
                && Character.isDigit(words.get(at).charAt(0))
                && words.get(at).length() < 3;
    }

    private static Set<String> turns(List<String> words) {
        Set<String> turns = new TreeSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            for (int behind = i + 1; behind < Math.min(i + 3, words.size()); behind++) {
                boolean counted =
                        Calendar.WORDS.meaning("counted", words.get(behind)).isPresent();
                if (counted) {
                    turn(words.get(i)).ifPresent(turns::add);
                }
            }
        }
        return Set.copyOf(turns);
    }

    private static Optional<String> turn(String word) {
        Matcher ordinal = ORDINAL.matcher(word);
        return ordinal.matches() ? Optional.of("turn " + ordinal.group(1)) : Calendar.WORDS.meaning("turn", word);
    }

    /** Each is headed by a figure that the other nowhere has. */
    boolean headedApartFrom(Marks other) {
        return differ(headed, other.figures) && differ(figures, other.headed);
    }

    /** Both name some, and none is the same. */
    static boolean differ(Set<?> a, Set<?> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }
}
