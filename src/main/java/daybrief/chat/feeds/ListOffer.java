package daybrief.chat.feeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.feed.OpmlFeed;
import daybrief.feed.OpmlList;
import daybrief.source.roster.SentList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list that somebody sent, as it is kept for the buttons under its preview.
 *
 * @param name of the file
 * @param feeds those that are not read yet
 * @param known how many are read already
 * @param beyond how many new ones are too many for one list
 * @param unread what cannot be read: the first few
 * @param unreadable how many of these
 * @param folders those that are no topics; of many the first ones and a mark
 */
public record ListOffer(
        String name,
        List<Item> feeds,
        int known,
        int beyond,
        List<Flawed> unread,
        int unreadable,
        List<String> folders) {
    /** How many feeds are taken from one list; whoever has more has a command line as well. */
    public static final int MOST = 1_000;

    private static final int SHOWN = 3;
    private static final int FOLDERS = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    public ListOffer {
        feeds = List.copyOf(feeds);
        unread = List.copyOf(unread);
        folders = List.copyOf(folders);
    }

    /**
     * A feed.
     *
     * @param link empty where there is none, as is the language
     * @param topics ids
     */
    public record Item(String address, String title, String link, String language, Set<String> topics) {
        public Item {
            topics = Set.copyOf(topics);
        }

        static Item of(OpmlFeed feed) {
            return new Item(
                    feed.address(),
                    feed.title(),
                    feed.link().orElse(""),
                    feed.language().orElse(""),
                    feed.folders());
        }

        private OpmlFeed feed(Set<String> otherwise) {
            return new OpmlFeed(
                    address,
                    title,
                    Optional.of(link).filter(text -> !text.isEmpty()),
                    Optional.of(language).filter(text -> !text.isEmpty()),
                    topics.isEmpty() ? otherwise : topics);
        }
    }

    /** What cannot be read, and why. */
    public record Flawed(String name, OpmlList.Flaw flaw) {}

    public static ListOffer of(String name, SentList list) {
        List<OpmlFeed> fresh = list.fresh();
        int most = Math.min(MOST, fresh.size());
        return new ListOffer(
                name,
                fresh.subList(0, most).stream().map(Item::of).toList(),
                list.known(),
                fresh.size() - most,
                list.unread().stream()
                        .limit(SHOWN)
                        .map(one -> new Flawed(one.name(), one.flaw()))
                        .toList(),
                list.unread().size(),
                folders(list.folders()));
    }

    private static List<String> folders(List<String> all) {
        List<String> first = new ArrayList<>(all.subList(0, Math.min(FOLDERS, all.size())));
        if (all.size() > FOLDERS) {
            first.add("…");
        }
        return first;
    }

    /** How many feeds the list has. */
    public int total() {
        return feeds.size() + beyond + known + unreadable;
    }

    /** How many new ones stand under no topic. */
    public int elsewhere() {
        return (int) feeds.stream().filter(feed -> feed.topics().isEmpty()).count();
    }

    /** @param otherwise the topic of those that stand under none */
    public List<OpmlFeed> feeds(Optional<String> otherwise) {
        Set<String> topics = otherwise.map(Set::of).orElse(Set.of());
        return feeds.stream().map(item -> item.feed(topics)).toList();
    }

    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of feeds cannot be kept", e);
        }
    }

    /** @param json as {@link #json} gave it */
    public static ListOffer parse(String json) {
        try {
            return JSON.readValue(json, ListOffer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of feeds cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
