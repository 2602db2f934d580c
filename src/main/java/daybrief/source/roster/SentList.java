package daybrief.source.roster;

import daybrief.feed.Opml;
import daybrief.feed.OpmlFeed;
import daybrief.feed.OpmlList;
import daybrief.topic.Topic;
import daybrief.topic.Topics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list that somebody wants taken in, held against what is read.
 *
 * @param fresh what is not read yet, in the list's order; its folders are ids of topics
 * @param known how many are read already
 * @param unread what names no feed that can be read
 * @param folders names of folders that hold fresh feeds and are no topics
 */
public record SentList(List<OpmlFeed> fresh, int known, List<OpmlList.Unread> unread, List<String> folders) {
    public SentList {
        fresh = List.copyOf(fresh);
        unread = List.copyOf(unread);
        folders = List.copyOf(folders);
    }

    /** @param opml what is no list gives nothing: ask {@link daybrief.source.FeedList#flaw} before */
    public static SentList of(byte[] opml, Topics topics, Roster roster) {
        OpmlList list = Opml.list(opml);
        Set<String> read = roster.keys();
        Set<String> taken = new HashSet<>();
        List<OpmlFeed> fresh = new ArrayList<>();
        Set<String> folders = new LinkedHashSet<>();
        int known = 0;
        for (OpmlFeed feed : list.feeds()) {
            String key = Roster.key(feed.address());
            if (read.contains(key)) {
                known++;
            } else if (taken.add(key)) {
                fresh.add(underTopics(feed, topics, folders));
            }
        }
        return new SentList(fresh, known, list.unread(), List.copyOf(folders));
    }

    private static OpmlFeed underTopics(OpmlFeed feed, Topics topics, Set<String> others) {
        Set<String> ids = feed.folders().stream()
                .flatMap(folder -> topics.named(folder).stream())
                .map(Topic::id)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            others.addAll(feed.folders());
        }
        return feed.under(ids);
    }
}
