package daybrief.summary;

import java.time.Instant;
import java.util.Optional;

/**
 * One text to summarise.
 *
 * @param source the outlet's name, for the reader; may be empty
 * @param language an ISO 639-1 code; {@code und} where it is not known
 */
public record Document(
        String id, String title, String text, Optional<Instant> published, String source, String language) {}
