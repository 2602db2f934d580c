package daybrief.feed.date;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of the first two numbers of a date such as 12/05/2020 is the day. */
public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    /** Such a date is none, unless one of the numbers can only be a day. */
    UNKNOWN;

    private static final int DATES = 500;
    private static final int LONGEST = 80;
    private static final int MONTHS = 12;
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(?:\\d{4}|\\d{2})(?!\\d)");

    /**
     * By the other dates of the same source, of which one with a day after the 12th tells; where they tell nothing or contradict
     * each other, by the language.
     *
     * @param language as a tag; English without a country tells nothing
     */
    public static Order of(Stream<String> dates, Optional<String> language) {
        Optional<Order> told = dates.limit(DATES)
                .filter(date -> date.length() <= LONGEST)
                .flatMap(date -> NUMBERS.matcher(date).results())
                .map(Order::told)
                .filter(order -> order != UNKNOWN)
                .distinct()
                .reduce((one, other) -> UNKNOWN)
                .filter(order -> order != UNKNOWN);
        return told.or(() -> language.map(Order::of)).orElse(UNKNOWN);
    }

    private static Order told(MatchResult date) {
        boolean first = Integer.parseInt(date.group(1)) > MONTHS;
        boolean second = Integer.parseInt(date.group(2)) > MONTHS;
        return first == second ? UNKNOWN : first ? DAY_FIRST : MONTH_FIRST;
    }

    private static Order of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (locale.getLanguage().isEmpty()
                || (locale.getLanguage().equals("en") && locale.getCountry().isEmpty())) {
            return UNKNOWN;
        }
        String form = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        int day = form.indexOf('d');
        int month = form.indexOf('M');
        boolean yearLast = form.indexOf('y') > Math.max(day, month);
        return !yearLast || day < 0 || month < 0 ? UNKNOWN : day < month ? DAY_FIRST : MONTH_FIRST;
    }
}
