package daybrief.source.finding;

import daybrief.feed.Discovery;
import daybrief.feed.FeedOffer;
import daybrief.feed.FeedParser;
import daybrief.feed.Origin;
import daybrief.fetch.Ask;
import daybrief.fetch.Fetched;
import daybrief.fetch.Fetcher;
import daybrief.fetch.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Finds the feeds of a site by the address that a person has: of a feed, of a page that names some, or of a site that has one
 * at one of the usual places. May take half a minute, as a site is asked one thing a second. Safe for use by many threads.
 */
public final class Discovering {
    private final Fetcher fetcher;

    public Discovering(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * What was found.
     *
     * @param offers feeds, those likely to be meant first; where the page names them they were not fetched yet
     * @param problem why there is none
     */
    public record Outcome(List<FeedOffer> offers, Optional<Reason> problem) {
        public Outcome {
            offers = List.copyOf(offers);
        }

        private static Outcome none(Reason problem) {
            return new Outcome(List.of(), Optional.of(problem));
        }
    }

    public Outcome find(String address) {
        return fetch(address)
                .fold(
                        ok -> from(ok),
                        same -> Outcome.none(Reason.of(Reason.Kind.STATUS, 304)),
                        gone -> Outcome.none(Reason.of(Reason.Kind.GONE)),
                        refused -> Outcome.none(refused.reason()),
                        failed -> Outcome.none(failed.reason()));
    }

    private Outcome from(Fetched.Ok ok) {
        Optional<FeedOffer> itself = feed(ok);
        if (itself.isPresent()) {
            return new Outcome(itself.stream().toList(), Optional.empty());
        }
        List<FeedOffer> named = Discovery.named(ok.bytes(), ok.type(), ok.address());
        return named.isEmpty() ? usual(ok.address()) : new Outcome(named, Optional.empty());
    }

    /** The first that is a feed; a site that refuses or is silent is not asked on. */
    private Outcome usual(String address) {
        for (String place : Discovery.usual(address)) {
            Fetched fetched = fetch(place);
            Optional<FeedOffer> offer = fetched instanceof Fetched.Ok ok ? feed(ok) : Optional.empty();
            if (offer.isPresent()) {
                return new Outcome(offer.stream().toList(), Optional.empty());
            }
            if (fetched instanceof Fetched.Failed
                    || (fetched instanceof Fetched.Refused refused && refused.overloaded())) {
                break;
            }
        }
        return Outcome.none(Reason.of(Reason.Kind.NO_FEED_FOUND));
    }

    private static Optional<FeedOffer> feed(Fetched.Ok ok) {
        return FeedParser.find(ok.bytes(), new Origin(ok.type(), ok.address(), ok.language()))
                .map(parsed -> new FeedOffer(ok.address(), parsed.title()));
    }

    private Fetched fetch(String address) {
        return fetcher.fetchInTurn(Ask.of(address));
    }
}
