package daybrief.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as publishers write them: RFC 822 and ISO 8601 and what resembles them, month names in several languages, zones by
 * name or offset, seconds since 1970. What cannot be read gives nothing, never "now". No zone means UTC.
 */
public final class Dates {
    private static final String TIME =
            "(?<h>\\d{1,2})[:.](?<m>\\d{2})(?:[:.](?<s>\\d{2})(?:[.,]\\d+)?)?\\s*(?:(?<half>[aApP]\\.?[mM]\\.?)(?![A-Za-z]))?";
    private static final String ZONE = "\\s*(?<zone>[A-Za-z+−-][\\w+−:/-]*)?.{0,20}";
    private static final String OPTIONAL_TIME = "(?:[T,\\s]+(?:at\\s+|um\\s+)?" + TIME + ZONE + ")?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<y>\\d{4})-(?<mon>\\d{1,2})-(?<d>\\d{1,2})" + OPTIONAL_TIME),
            Pattern.compile("(?<y>\\d{4})/(?<mon>\\d{1,2})/(?<d>\\d{1,2})" + OPTIONAL_TIME),
            Pattern.compile(
                    "(?<y>\\d{4})(?<mon>\\d{2})(?<d>\\d{2})(?:T(?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2})?(?<half>\\b)?"
                            + ZONE + ")?"),
            Pattern.compile(
                    "(?:\\p{L}+\\.?,?\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:de\\s+)?(?<mon>\\p{L}{3,12})\\.?,?[\\s-]+(?:de\\s+)?(?<y>\\d{4}|\\d{2})\\b"
                            + OPTIONAL_TIME),
            Pattern.compile(
                    "(?:\\p{L}+\\.?,?\\s+)?(?<mon>\\p{L}{3,12})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})"
                            + OPTIONAL_TIME));
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("AKST", -9),
            Map.entry("AKDT", -8),
            Map.entry("HST", -10),
            Map.entry("WET", 0),
            Map.entry("WEST", 1),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("MET", 1),
            Map.entry("MEST", 2),
            Map.entry("MESZ", 2),
            Map.entry("MEZ", 1),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9),
            Map.entry("KST", 9),
            Map.entry("SGT", 8),
            Map.entry("HKT", 8),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11),
            Map.entry("NZST", 12),
            Map.entry("NZDT", 13));

    private Dates() {}

    public static Optional<Instant> parse(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > 80) {
            return Optional.empty();
        }
        if (EPOCH.matcher(text).matches()) {
            return plausible(Instant.ofEpochMilli(Long.parseLong(text) * (text.length() == 10 ? 1000 : 1)));
        }
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(Dates::instant);
    }

    private static Optional<Instant> instant(Matcher parts) {
        try {
            LocalDateTime local = LocalDate.of(
                            year(parts.group("y")), month(parts.group("mon")), number(parts.group("d")))
                    .atStartOfDay();
            Optional<String> zone = Optional.ofNullable(parts.group("zone"));
            return plausible(time(parts, local).atZone(zone(zone.orElse("Z"))).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime time(Matcher parts, LocalDateTime day) {
        if (parts.group("h") == null) {
            return day;
        }
        int hour = hour(number(parts.group("h")), parts.group("half"));
        int minute = number(parts.group("m"));
        int second = parts.group("s") == null ? 0 : Math.min(59, number(parts.group("s")));
        if (hour == 24 && minute == 0) {
            return day.plusDays(1);
        }
        return day.with(LocalTime.of(hour, minute, second));
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || half.isEmpty()) {
            return hour;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year + (year < 70 ? 2000 : 1900);
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0)) ? number(written) : MonthNames.number(written);
    }

    private static ZoneId zone(String written) {
        String name = written.replace('−', '-').replaceFirst("^(?:GMT|UTC?)(?=[+-])", "");
        if (name.matches("[+-]\\d.*")) {
            return offset(name);
        }
        Integer hours = ZONES.get(name.toUpperCase(Locale.ROOT));
        if (hours != null) {
            return ZoneOffset.ofHours(hours);
        }
        return name.contains("/") ? ZoneId.of(name) : ZoneOffset.UTC;
    }

    private static ZoneOffset offset(String name) {
        String digits = name.substring(1).replaceAll("\\D", "");
        int hours = number(digits.length() < 3 ? digits : digits.substring(0, digits.length() == 3 ? 1 : 2));
        int minutes = digits.length() < 3
                ? 0
                : number(digits.substring(digits.length() == 3 ? 1 : 2).substring(0, 2));
        int sign = name.startsWith("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    /** The first day of 1970 is a programme's zero, not a date. */
    private static Optional<Instant> plausible(Instant instant) {
        boolean believable = instant.isAfter(Instant.EPOCH.plusSeconds(86_400))
                && instant.isBefore(Instant.parse("2200-01-01T00:00:00Z"));
        return believable ? Optional.of(instant) : Optional.empty();
    }
}
