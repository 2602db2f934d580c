package daybrief.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header Retry-After (RFC 9110, 10.2.3): seconds or a date; held to a day. */
final class RetryAfter {
    private RetryAfter() {}

    static Optional<Duration> of(@Nullable String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        String value = header.strip();
        return Freshness.seconds(value)
                .or(() -> HttpDate.of(value).map(when -> Freshness.held(Duration.between(now, when))));
    }
}
