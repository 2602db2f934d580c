package daybrief.source;

import daybrief.source.visit.Memory;
import java.util.Optional;
import java.util.Set;

/**
 * A feed as it stands in the list of sources.
 *
 * @param address where it is read, which is not the one listed when it has moved for good
 */
record Feed(
        SourceId id,
        String address,
        String host,
        String title,
        Optional<String> language,
        Set<String> topics,
        Memory memory) {
    Feed {
        topics = Set.copyOf(topics);
    }

    Feed with(Memory newer) {
        return new Feed(id, address, host, title, language, topics, newer);
    }
}
