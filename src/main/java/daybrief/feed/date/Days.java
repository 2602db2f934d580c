package daybrief.feed.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day in any of the orders in which it is written: with a month's name or number, ISO 8601's dates, weeks and days of the year.
 * Words before it (a weekday, however it is spelt) are passed over.
 */
final class Days {
    private static final String D = "(?<d>\\d{1,2})";
    private static final String MON = "(?<mon>\\d{1,2})";
    private static final String NAME = "(?<name>\\p{L}{3,12})";
    private static final String Y4 = "(?<y>\\d{4})";
    private static final String Y = "(?<y>\\d{4}|\\d{2})";
    private static final String GAP = "[ ./-]*";
    private static final List<Pattern> FORMS = List.of(
            form(Y4 + "[-/. ]{1,2}" + MON + "[-/. ]{1,2}" + D),
            form(Y4 + "(?<mon>\\d{2})(?<d>\\d{2})"),
            form(D + GAP + NAME + GAP + Y),
            form(NAME + "[ ./-]+" + D + "[ ./-]+" + Y4),
            form(Y4 + GAP + NAME + GAP + D),
            form(NAME + GAP + Y4),
            form(Y4 + "-" + MON),
            form(Y4),
            form(Y4 + "-?(?<day>\\d{3})"),
            form(Y4 + "-?w(?<week>\\d{2})(?:-?(?<of>[1-7]))?"),
            form("-?(?<y>\\d{2})-(?<mon>\\d{2})-(?<d>\\d{2})"),
            form("-?(?<y>\\d{2})(?<mon>\\d{2})(?<d>\\d{2})"),
            form("-(?<y>\\d{2})-?(?<mon>\\d{2})"),
            form("(?<y>\\d{2})-?(?<day>\\d{3})"));
    private static final Pattern NUMBERS = form("(?<one>\\d{1,2})([./-])(?<two>\\d{1,2})\\2(?<y>\\d{4}|\\d{2})");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+[ ./-]+");
    private static final Pattern LAST_WORD = Pattern.compile(" *(?:[+-]\\d{2}:?\\d{2}|(?<=\\d)z| [a-z]{1,4})$");

    private Days() {}

    private static Pattern form(String form) {
        return Pattern.compile(form);
    }

    /**
     * Empty for what has the form of no date.
     *
     * @param written in lower case, without accents and commas, its spaces single
     * @throws DateTimeException for a day that no calendar has
     */
    static Optional<LocalDate> find(String written, Order order) {
        return whole(written, order)
                .or(() -> whole(FIRST_WORD.matcher(written).replaceFirst(""), order))
                .or(() -> whole(LAST_WORD.matcher(written).replaceFirst(""), order));
    }

    private static Optional<LocalDate> whole(String written, Order order) {
        for (Pattern form : FORMS) {
            Matcher parts = form.matcher(written);
            if (parts.matches()) {
                return Optional.of(day(form.pattern(), parts));
            }
        }
        Matcher numbers = NUMBERS.matcher(written);
        return numbers.matches() ? numbered(numbers, order) : Optional.empty();
    }

    private static LocalDate day(String form, Matcher parts) {
        int year = year(parts.group("y"));
        if (form.contains("<day>")) {
            return LocalDate.ofYearDay(year, number(parts, "day"));
        }
        if (form.contains("<week>")) {
            int weekday = parts.group("of") == null ? 1 : number(parts, "of");
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(parts, "week"))
                    .with(ChronoField.DAY_OF_WEEK, weekday);
        }
        int month = form.contains("<mon>")
                ? number(parts, "mon")
                : form.contains("<name>") ? MonthNames.number(parts.group("name")) : 1;
        return LocalDate.of(year, month, form.contains("<d>") ? number(parts, "d") : 1);
    }

    /** Day and month by their sizes; where both may be either, points are European, and strokes nothing that the order does not tell. */
    private static Optional<LocalDate> numbered(Matcher parts, Order order) {
        int one = number(parts, "one");
        int two = number(parts, "two");
        boolean told = one > 12 || two > 12 || one == two;
        String sign = parts.group(2);
        if ("/".equals(sign) && order == Order.UNKNOWN && !told) {
            return Optional.empty();
        }
        boolean monthFirst = order == Order.MONTH_FIRST && !".".equals(sign);
        boolean dayFirst = one > 12 || (two <= 12 && !monthFirst);
        return Optional.of(LocalDate.of(year(parts.group("y")), dayFirst ? two : one, dayFirst ? one : two));
    }

    private static int number(Matcher parts, String name) {
        return Integer.parseInt(parts.group(name));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year + (year < 70 ? 2000 : 1900);
    }
}
