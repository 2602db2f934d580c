package daybrief.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first date in a piece of text, as machines write it or as people do, in the languages whose months Java can name. */
final class WrittenDates {
    /** Java 19 made {@code \b} know ASCII alone: where a word may begin with another letter, its border is said in full. */
    private static final String TIME =
            "(?:(?:[T ]|,|\\s|\\bat\\b|\\bum\\b|(?<!\\p{L})à(?!\\p{L})|\\ba las\\b|[-–|•·@]|(?<!\\p{L})в(?!\\p{L})|\\bo\\b|\\bkl\\b\\.?){1,5}(?<h>\\d{1,2})[:.h](?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "(?:\\s?(?<half>[AaPp])\\.?[Mm]\\.?)?(?:\\s?Uhr)?\\s?(?<zone>Z\\b|[+−-]\\d{2}:?\\d{2}|[A-Z]{2,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?)?";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<!\\d)(?<y>(?:19|20)\\d{2})[-/.年](?<m>\\d{1,2})[-/.月](?<d>\\d{1,2})(?:日)?(?!\\d)" + TIME),
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)(?!\\d)" + TIME),
            Pattern.compile(
                    "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]{1,3}(?:de |of |den )?(?<name>\\p{L}{3,12})\\.?,?[\\s-]{1,3}(?:de |del )?(?<y>(?:19|20)\\d{2})(?!\\d)"
                            + TIME),
            Pattern.compile(
                    "(?<name>\\p{L}{3,12})\\.?\\s{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<y>(?:19|20)\\d{2})(?!\\d)"
                            + TIME),
            Pattern.compile("(?<!\\d)(?<d>\\d{1,2})[./-](?<m>\\d{1,2})[./-](?<y>(?:19|20)\\d{2})(?!\\d)" + TIME));
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}|1\\d{12}");
    private static final Map<String, String> REGIONS = Map.of(
            "EDT", "America/New_York",
            "ET", "America/New_York",
            "CDT", "America/Chicago",
            "MDT", "America/Denver",
            "PDT", "America/Los_Angeles",
            "PT", "America/Los_Angeles",
            "BST", "Europe/London",
            "CEST", "Europe/Berlin",
            "MESZ", "Europe/Berlin",
            "MEZ", "Europe/Berlin");
    private static final int LONGEST = 300;
    private static final Map<String, Integer> MONTHS = months();

    private WrittenDates() {}

    static Optional<Instant> first(String text) {
        String line = text.substring(0, Math.min(LONGEST, text.length())).strip();
        if (EPOCH.matcher(line).matches()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(line) * (line.length() == 10 ? 1000 : 1)));
        }
        return FORMS.stream()
                .flatMap(form -> firstOf(form.matcher(line)).stream())
                .findFirst();
    }

    private static Optional<Instant> firstOf(Matcher parts) {
        for (int tries = 0; tries < 4 && parts.find(); tries++) {
            Optional<Instant> found = valid(parts);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Empty for 31 April, or a month that has no such name: the next place may hold a date. */
    private static Optional<Instant> valid(Matcher parts) {
        try {
            return Optional.of(instant(parts));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Instant instant(Matcher parts) {
        int year = number(parts.group("y"));
        LocalDate day = parts.pattern().pattern().contains("<name>")
                ? LocalDate.of(year, month(parts.group("name")), number(parts.group("d")))
                : day(year, number(parts.group("m")), number(parts.group("d")));
        return day.atTime(time(parts)).atZone(zone(parts.group("zone"))).toInstant();
    }

    /** 3/25/2020 can only be American. */
    private static LocalDate day(int year, int month, int day) {
        return month > 12 ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day);
    }

    private static LocalTime time(Matcher parts) {
        if (parts.group("h") == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = number(parts.group("h"));
        String half = parts.group("half");
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        int second = parts.group("s") == null ? 0 : Math.min(59, number(parts.group("s")));
        return LocalTime.of(hour % 24, number(parts.group("min")), second);
    }

    private static ZoneId zone(@Nullable String written) {
        if (written == null) {
            return ZoneOffset.UTC;
        }
        String region = REGIONS.getOrDefault(written, written.replace('−', '-'));
        try {
            return ZoneId.of(region, ZoneId.SHORT_IDS);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private static int month(String name) {
        Integer month = MONTHS.get(name.toLowerCase(Locale.ROOT));
        if (month == null) {
            throw new DateTimeException("no month is called " + name);
        }
        return month;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language :
                List.of("en de fr es it pt nl pl ru uk sv da nb fi cs sk hu ro tr el bg hr id".split(" ", -1))) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = month.getDisplayName(style, locale)
                            .toLowerCase(locale)
                            .replace(".", "");
                    months.putIfAbsent(name, month.getValue());
                }
            }
        }
        months.put("sept", 9);
        return months;
    }
}
