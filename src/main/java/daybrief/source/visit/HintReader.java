package daybrief.source.visit;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the {@link Hints} in what stands before the first entry of a feed. The words are ASCII in any charset that feeds use,
 * so the bytes need no decoding; what is not understood is no hint.
 */
public final class HintReader {
    private static final int HEAD = 16_384;
    private static final Pattern FIRST_ENTRY =
            Pattern.compile("<(?:\\w{1,20}:)?(?:item|entry)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR =
            Pattern.compile("<hour>\\s{0,9}(\\d{1,2})\\s{0,9}</hour>", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY =
            Pattern.compile("<day>\\s{0,9}([a-z]{6,9})\\s{0,9}</day>", Pattern.CASE_INSENSITIVE);
    private static final int LAST_HOUR = 24;
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));
    private static final Duration MOST = Duration.ofDays(1);
    private static final Map<String, DayOfWeek> DAYS = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day.name().toLowerCase(Locale.ROOT), Function.identity()));

    private HintReader() {}

    public static Hints read(byte[] feed) {
        String head = new String(feed, 0, Math.min(feed.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher entry = FIRST_ENTRY.matcher(head);
        String channel = entry.find() ? head.substring(0, entry.start()) : head;
        Duration ttl = number(channel, "ttl").map(Duration::ofMinutes).orElse(Duration.ZERO);
        Duration wait = ttl.compareTo(period(channel)) > 0 ? ttl : period(channel);
        return new Hints(wait.compareTo(MOST) > 0 ? MOST : wait, hours(channel), days(channel));
    }

    private static Duration period(String channel) {
        Duration period = element(channel, "updatePeriod")
                .map(name -> PERIODS.getOrDefault(name.toLowerCase(Locale.ROOT), Duration.ZERO))
                .orElse(Duration.ZERO);
        return period.dividedBy(Math.max(1, number(channel, "updateFrequency").orElse(1L)));
    }

    private static Optional<Long> number(String channel, String name) {
        return element(channel, name).filter(text -> text.matches("\\d{1,9}")).map(Long::valueOf);
    }

    private static Optional<String> element(String channel, String name) {
        Matcher found = Pattern.compile(
                        "<(?:\\w{1,20}:)?" + name + "(?:\\s[^<>]{0,200})?>\\s{0,99}([^<]{1,20}?)\\s{0,99}<",
                        Pattern.CASE_INSENSITIVE)
                .matcher(channel);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Some count the hours from 1 to 24. */
    private static Set<Integer> hours(String channel) {
        Set<Integer> hours = new HashSet<>();
        Matcher hour = HOUR.matcher(channel);
        while (hour.find()) {
            int number = Integer.parseInt(hour.group(1));
            if (number <= LAST_HOUR) {
                hours.add(number % LAST_HOUR);
            }
        }
        return hours;
    }

    private static Set<DayOfWeek> days(String channel) {
        Set<DayOfWeek> days = new HashSet<>();
        Matcher day = DAY.matcher(channel);
        while (day.find()) {
            Optional.ofNullable(DAYS.get(day.group(1).toLowerCase(Locale.ROOT))).ifPresent(days::add);
        }
        return days;
    }
}
