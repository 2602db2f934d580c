package daybrief.source;

import daybrief.feed.Opml;
import daybrief.feed.OpmlFeed;
import daybrief.topic.Topic;
import daybrief.topic.Topics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An OPML file as the list of feeds to be read: its folders name topics. */
public final class FeedList {
    private FeedList() {}

    /** The feeds with ids of topics for folders; a folder that names no topic is only a folder. */
    public static List<OpmlFeed> read(byte[] opml, Topics topics) {
        return Opml.read(opml).stream()
                .map(feed -> new OpmlFeed(
                        feed.address(), feed.title(), feed.link(), feed.language(), ids(feed.folders(), topics)))
                .toList();
    }

    private static Set<String> ids(Set<String> folders, Topics topics) {
        return folders.stream()
                .flatMap(folder -> topics.named(folder).stream())
                .map(Topic::id)
                .collect(Collectors.toSet());
    }
}
