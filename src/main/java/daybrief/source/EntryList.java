package daybrief.source;

import daybrief.feed.ParsedFeed;
import daybrief.source.found.Entries;
import daybrief.source.found.Found;
import java.util.List;

/** The entries of one feed of the list as articles. */
record EntryList(Feed feed, ParsedFeed parsed) {
    List<Found> found() {
        return new Entries(parsed, feed.language()).found();
    }
}
