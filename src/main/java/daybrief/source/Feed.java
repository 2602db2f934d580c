package daybrief.source;

import java.util.Optional;
import java.util.Set;

/**
 * A feed as it stands in the list of sources.
 *
 * @param etag as the server gave it, byte for byte; so is {@code modified}
 * @param failures in a row
 */
record Feed(
        SourceId id,
        String address,
        String title,
        Optional<String> language,
        Optional<String> etag,
        Optional<String> modified,
        int failures,
        Set<String> topics) {
    Feed {
        topics = Set.copyOf(topics);
    }

    Feed withValidators(Optional<String> newEtag, Optional<String> newModified) {
        return new Feed(id, address, title, language, newEtag, newModified, failures, topics);
    }
}
