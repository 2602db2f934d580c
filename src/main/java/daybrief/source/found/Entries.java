package daybrief.source.found;

import daybrief.article.CanonicalLink;
import daybrief.feed.Entry;
import daybrief.feed.ParsedFeed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of one feed as articles. A guid or a link that several entries share names none of them. */
public final class Entries {
    private final Map<String, Integer> guids = new HashMap<>();
    private final Map<String, Set<String>> links = new HashMap<>();
    private final ParsedFeed parsed;
    private final Optional<String> language;

    /** @param language of entries that declare none, before what the feed itself declares */
    public Entries(ParsedFeed parsed, Optional<String> language) {
        this.parsed = parsed;
        this.language = language.or(parsed::language);
        for (Entry entry : parsed.entries()) {
            entry.guid().ifPresent(guid -> guids.merge(guid, 1, Integer::sum));
            entry.link()
                    .ifPresent(link -> links.computeIfAbsent(link, any -> new HashSet<>())
                            .add(entry.guid().orElse("") + entry.title()));
        }
    }

    /** In their order. */
    public List<Found> found() {
        return parsed.entries().stream().map(this::found).toList();
    }

    private Found found(Entry entry) {
        Optional<String> link = entry.link().filter(this::namesOne);
        Optional<String> guid = entry.guid().filter(id -> guids.getOrDefault(id, 0) < 2);
        return new Found(
                guid.or(() -> entry.guid().map(id -> id + "|" + entry.link().orElse(entry.title()))),
                Optional.empty(),
                link,
                entry.title().isEmpty() ? opening(entry.text()) : entry.title(),
                entry.text(),
                entry.byline(),
                entry.published(),
                entry.language().or(() -> language),
                entry.categories(),
                Optional.empty());
    }

    /** A link to a home page names no article to begin with, so any number may have it. */
    private boolean namesOne(String link) {
        return links.getOrDefault(link, Set.of()).size() < 2
                || CanonicalLink.key(link).isEmpty();
    }

    private static String opening(String text) {
        int space = text.length() < 90 ? text.length() : Math.max(40, text.lastIndexOf(' ', 90));
        return text.substring(0, space).replace('\n', ' ');
    }
}
