package daybrief.feed.date;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as publishers write them: RFC 822, ISO 8601, asctime and what resembles them, month names in many languages, zones by
 * name or offset, seconds since 1970. The time of day is found first; the day stands before it or behind it, the zone behind it.
 * What cannot be read gives nothing, never "now". No zone means UTC. Of 12/05/2020 the order must be known.
 */
public final class Dates {
    private static final int LONGEST = 80;
    private static final Instant FIRST = Instant.EPOCH.plusSeconds(86_400);
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?(?:\\.\\d{1,9})?");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.:+])(?<h>\\d{1,2})[:h](?<m>\\d{1,2})(?:[:m](?<s>\\d{1,2}))?(?:[.,:]\\d{1,9})?\\s*(?:(?<half>[ap]\\.?m\\b\\.?))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BASIC_TIME = Pattern.compile(
            "(?<=\\d)t(?<h>\\d{2})(?<m>\\d{2})?(?<s>\\d{2})?(?:[.,]\\d{1,9})?(?<half>(?!))?(?=$|z|[+-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_YEAR = Pattern.compile("^(.*?)\\s*\\b(\\d{4})$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern FILLERS = Pattern.compile(
            "\\b(?:de|del|of|the|le|der|den|el|on|at|um|a|las|klo|года|г|в|ora|alle|ore)\\b|(?<=\\d)(?:st|nd|rd|th|er|e|o)\\b|['’]",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EDGES = Pattern.compile("^[\\s,;|@-]+(?=\\D)|(?:(?<=\\d)\\s?t)?[\\s,;|@:–—-]*$");
    private static final Pattern KOREAN = Pattern.compile("[년월일]|오[전후]");
    private static final Pattern NIGHT = Pattern.compile("(오전|오후|上午|下午)\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)");

    private Dates() {}

    public static Optional<Instant> parse(String written) {
        return parse(written, Order.UNKNOWN);
    }

    public static Optional<Instant> parse(String written, Order order) {
        String text = usual(written.strip().replaceAll("[\\s\\p{Z}]+", " "));
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Matcher epoch = EPOCH.matcher(text);
            return (epoch.matches()
                            ? Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))))
                            : read(western(text), order))
                    .filter(Dates::isPlausible);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A time joined to its day by a colon or by nothing, or written with points. */
    private static String usual(String text) {
        return text.length() > LONGEST
                ? text
                : text.replaceFirst("(?<=/\\d{4}):(?=\\d{2}:)", " ")
                        .replaceFirst("^(\\d{8})(\\d{6})$", "$1T$2")
                        .replaceFirst("(?<=\\p{L}\\.? \\d{4},? \\d{1,2})\\.(?=\\d{2})", ":")
                        .replaceFirst("(?<=:\\d{2})\\.(?=\\d{2}(?!\\d))", ":");
    }

    private static Optional<Instant> read(String text, Order order) {
        Matcher time = TIME.matcher(text);
        if (time.find()) {
            return new Written(text.substring(0, time.start()), time, text.substring(time.end())).read(order);
        }
        Matcher basic = BASIC_TIME.matcher(text);
        if (basic.find()) {
            return new Written(text.substring(0, basic.start()), basic, text.substring(basic.end())).read(order);
        }
        return day(text, order).map(day -> day.atStartOfDay(Zones.of("")).toInstant());
    }

    /** A time of day with what stands around it. */
    private record Written(String before, Matcher time, String after) {
        Optional<Instant> read(Order order) {
            Optional<LocalDate> day = day(before, order);
            if (day.isPresent()) {
                return day.map(date -> at(date, time).atZone(Zones.of(after)).toInstant());
            }
            Matcher year = LAST_YEAR.matcher(after.strip());
            if (year.matches() && before.chars().anyMatch(Character::isDigit)) {
                ZoneId zone = Zones.of(year.group(1));
                return day(before + " " + year.group(2), order)
                        .map(date -> at(date, time).atZone(zone).toInstant());
            }
            return day(after, order)
                    .map(date -> at(date, time).atZone(Zones.of("")).toInstant());
        }
    }

    private static Optional<LocalDate> day(String written, Order order) {
        String plain = ACCENTS.matcher(Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        String words = FILLERS.matcher(plain.replace(',', ' ').replaceAll("(?<=\\p{L})\\.", " "))
                .replaceAll(" ");
        String single = words.replaceAll("\\s*([./-])\\s+", "$1 ").replaceAll("\\s+", " ");
        return Days.find(EDGES.matcher(single.strip()).replaceAll(""), order);
    }

    /** Seconds go to 60, for a leap second, and hours to 24, for the end of a day. */
    private static LocalDateTime at(LocalDate day, Matcher time) {
        int hour = hour(Integer.parseInt(time.group("h")), time.group("half"));
        int minute = number(time.group("m"));
        int second = number(time.group("s"));
        boolean endOfDay = hour == 24 && minute == 0 && second == 0;
        if (second == 60) {
            return day.atTime(hour, minute, 59).plusSeconds(1);
        }
        return endOfDay ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute, second);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }

    /** East Asian dates in Western order: signs for year, month and day, the half of the day before the hour. */
    private static String western(String text) {
        if (text.codePoints().allMatch(c -> c < 0x2e80)) {
            return text;
        }
        String halves = NIGHT.matcher(text)
                .replaceAll(found -> found.group(2) + ("오후下午".contains(found.group(1)) ? " pm" : " am"));
        String days = halves.replaceAll("\\s*[년年월月]\\s*", "-")
                .replaceAll("\\s*[일日]\\s*", " ")
                .strip();
        boolean zoned = days.matches(".*[+-]\\d{2}:?\\d{2}|.*[A-Z]{3}");
        return KOREAN.matcher(text).find() && !zoned && TIME.matcher(days).find() ? days + " KST" : days;
    }

    /** The first day of 1970 is a programme's zero, not a date. */
    private static boolean isPlausible(Instant instant) {
        return instant.isAfter(FIRST) && instant.isBefore(LAST);
    }
}
