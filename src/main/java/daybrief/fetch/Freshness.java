package daybrief.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long an answer is said to stay fresh (RFC 9111, 5.2 and 5.3). A reader that asks late does no harm, so the longest of all
 * that is said counts; nonsense counts as nothing, and nothing counts for more than a day.
 */
final class Freshness {
    private static final Duration MOST = Duration.ofDays(1);
    private static final int MOST_DIGITS = 18;

    private Freshness() {}

    static Duration of(Headers headers, Instant now) {
        return Stream.of(
                        maxAge(headers.cacheControl()),
                        HttpDate.of(headers.expires()).map(when -> held(Duration.between(now, when))),
                        RetryAfter.of(headers.retryAfter(), now))
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** The headers that matter here. */
    record Headers(
            @Nullable String cacheControl,
            @Nullable String expires,
            @Nullable String retryAfter) {}

    private static Optional<Duration> maxAge(@Nullable String cacheControl) {
        return Optional.ofNullable(cacheControl).stream()
                .flatMap(header -> Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", 50)))
                .map(String::strip)
                .filter(directive -> directive.startsWith("max-age="))
                .map(directive -> directive.substring("max-age=".length()).replace("\"", ""))
                .flatMap(value -> seconds(value).stream())
                .findFirst();
    }

    static Optional<Duration> seconds(String value) {
        return value.length() <= MOST_DIGITS && value.matches("[0-9]+")
                ? Optional.of(held(Duration.ofSeconds(Long.parseLong(value))))
                : Optional.empty();
    }

    static Duration held(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }
}
