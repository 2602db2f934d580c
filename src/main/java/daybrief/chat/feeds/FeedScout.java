package daybrief.chat.feeds;

import daybrief.feed.Address;
import daybrief.feed.FeedOffer;
import daybrief.feed.FeedParser;
import daybrief.feed.Origin;
import daybrief.feed.ParsedFeed;
import daybrief.feed.markup.Slashes;
import daybrief.fetch.Ask;
import daybrief.fetch.Fetcher;
import daybrief.fetch.Reason;
import daybrief.source.finding.Discovering;
import java.util.List;
import java.util.Optional;

/** Looks at what an address gives before anybody decides to have it read. */
public final class FeedScout {
    private static final int ENTRIES = 3;

    private final Discovering discovering;
    private final Fetcher fetcher;

    public FeedScout(Fetcher fetcher) {
        this.discovering = new Discovering(fetcher);
        this.fetcher = fetcher;
    }

    /**
     * What a feed looks like.
     *
     * @param latest headings of its last entries
     */
    public record Preview(
            String address, String title, Optional<String> link, Optional<String> language, List<String> latest) {
        public Preview {
            latest = List.copyOf(latest);
        }
    }

    /**
     * What came of it: offers of which one is to be chosen, a preview, or a problem.
     *
     * @param offers none where there is nothing to choose
     */
    public record Report(List<FeedOffer> offers, Optional<Preview> preview, Optional<Reason> problem) {
        public Report {
            offers = List.copyOf(offers);
        }

        private static Report problem(Reason why) {
            return new Report(List.of(), Optional.empty(), Optional.of(why));
        }
    }

    /** Of any address of a site; one without a scheme may still have only http. */
    public Report scout(String words) {
        if (words.matches("(?i)https?://.*")) {
            return find(words);
        }
        Report secure = find("https://" + words);
        return secure.problem().isEmpty() ? secure : find("http://" + words);
    }

    private Report find(String address) {
        Discovering.Outcome found = discovering.find(address);
        if (found.offers().isEmpty()) {
            return Report.problem(found.problem().orElseGet(() -> Reason.of(Reason.Kind.NO_FEED_FOUND)));
        }
        return found.offers().size() == 1
                ? look(found.offers().get(0).address())
                : new Report(found.offers(), Optional.empty(), Optional.empty());
    }

    /** Of a feed's own address. */
    public Report look(String address) {
        return fetcher.fetchInTurn(Ask.of(address))
                .fold(
                        ok -> FeedParser.find(ok.bytes(), new Origin(ok.type(), ok.address(), ok.language()))
                                .map(feed -> new Report(
                                        List.of(), Optional.of(preview(ok.address(), feed)), Optional.empty()))
                                .orElseGet(() -> Report.problem(Reason.of(Reason.Kind.NO_FEED))),
                        same -> Report.problem(Reason.of(Reason.Kind.STATUS, 304)),
                        gone -> Report.problem(Reason.of(Reason.Kind.GONE)),
                        refused -> Report.problem(refused.reason()),
                        failed -> Report.problem(failed.reason()));
    }

    private static Preview preview(String address, ParsedFeed feed) {
        return new Preview(
                address,
                feed.title().isBlank() ? Address.shown(address) : Slashes.harmless(feed.title()),
                feed.link(),
                feed.language(),
                feed.entries().stream()
                        .limit(ENTRIES)
                        .map(entry -> Slashes.harmless(entry.heading()))
                        .filter(heading -> !heading.isBlank())
                        .toList());
    }
}
