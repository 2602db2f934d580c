package daybrief.feed;

import java.util.Optional;
import java.util.Set;

/**
 * One feed of an OPML list.
 *
 * @param folders the names of the folders in which it stands, which are its topics
 */
public record OpmlFeed(
        String address, String title, Optional<String> link, Optional<String> language, Set<String> folders) {
    public OpmlFeed {
        folders = Set.copyOf(folders);
    }

    /** The same in other folders. */
    public OpmlFeed under(Set<String> others) {
        return new OpmlFeed(address, title, link, language, others);
    }
}
