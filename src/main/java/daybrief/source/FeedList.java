package daybrief.source;

import daybrief.feed.Opml;
import daybrief.feed.OpmlFeed;
import daybrief.topic.Topic;
import daybrief.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An OPML file as the list of feeds to be read: its folders name topics. */
public final class FeedList {
    private FeedList() {}

    private static final Pattern COMMENTS = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern EMPTY = Pattern.compile("<opml\\b[^>]*/>\\s*$");

    /** Why this is no list of feeds, and the cure; a list that is cut off would look like one from which feeds were taken out. */
    public static Optional<String> problem(byte[] opml) {
        String text = COMMENTS.matcher(new String(opml, StandardCharsets.ISO_8859_1).replace("\0", ""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (!text.contains("<opml")) {
            return Optional.of("is no OPML; begin it with <opml version=\"2.0\">");
        }
        return text.stripTrailing().endsWith("</opml>") || EMPTY.matcher(text).find()
                ? Optional.empty()
                : Optional.of("is cut off; end it with </opml>");
    }

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
