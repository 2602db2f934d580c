package daybrief.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date in a header, in any of the three forms of RFC 9110, 5.6.7. */
final class HttpDate {
    private static final int LONGEST = 40;
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.US)
                    .withZone(ZoneOffset.UTC),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.US).withZone(ZoneOffset.UTC));

    private HttpDate() {}

    static Optional<Instant> of(@Nullable String header) {
        return header == null || header.length() > LONGEST
                ? Optional.empty()
                : FORMS.stream()
                        .flatMap(form -> parsed(form, header.strip()).stream())
                        .findFirst();
    }

    private static Optional<Instant> parsed(DateTimeFormatter form, String value) {
        try {
            return Optional.of(Instant.from(form.parse(value)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
