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
import java.util.stream.Collectors;

/** An OPML file as the list of feeds to be read: its folders name topics. */
public final class FeedList {
    private FeedList() {}

    /** What may be wrong with the whole of a file. */
    public enum Flaw {
        NO_LIST("is no OPML; begin it with <opml version=\"2.0\">"),
        /** It would look like a list from which feeds were taken out. */
        CUT_OFF("is cut off; end it with </opml>");

        private final String words;

        Flaw(String words) {
            this.words = words;
        }
    }

    /** Why this is no list of feeds, and the cure. */
    public static Optional<String> problem(byte[] opml) {
        return flaw(opml).map(flaw -> flaw.words);
    }

    /** Why this is no list of feeds. Told by searching alone: what a stranger sends must not make an expression run for hours. */
    public static Optional<Flaw> flaw(byte[] opml) {
        String latin = new String(opml, StandardCharsets.ISO_8859_1).replace("\0", "");
        String text = withoutComments(latin.toLowerCase(Locale.ROOT)).stripTrailing();
        int last = text.lastIndexOf("<opml");
        if (last < 0) {
            return Optional.of(Flaw.NO_LIST);
        }
        boolean empty = text.endsWith("/>") && text.lastIndexOf('<') == last;
        return empty || text.endsWith("</opml>") ? Optional.empty() : Optional.of(Flaw.CUT_OFF);
    }

    private static String withoutComments(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        int at = 0;
        int begin = text.indexOf("<!--");
        while (begin >= 0) {
            int end = text.indexOf("-->", begin + 4);
            if (end < 0) {
                break;
            }
            rest.append(text, at, begin);
            at = end + 3;
            begin = text.indexOf("<!--", at);
        }
        return rest.append(text, at, text.length()).toString();
    }

    /** The feeds with ids of topics for folders; a folder that names no topic is only a folder. */
    public static List<OpmlFeed> read(byte[] opml, Topics topics) {
        return Opml.read(opml).stream()
                .map(feed -> feed.under(ids(feed.folders(), topics)))
                .toList();
    }

    private static Set<String> ids(Set<String> folders, Topics topics) {
        return folders.stream()
                .flatMap(folder -> topics.named(folder).stream())
                .map(Topic::id)
                .collect(Collectors.toSet());
    }
}
