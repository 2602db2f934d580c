package daybrief.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as they are typed: 90m, 24h, 3d. */
final class Spans {
    private static final Pattern SPAN = Pattern.compile("([1-9]\\d{0,4})\\s*([mhd])");

    private Spans() {}

    static Optional<Duration> parse(String typed) {
        Matcher span = SPAN.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!span.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(span.group(1));
        return Optional.of(
                switch (span.group(2)) {
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                });
    }
}
