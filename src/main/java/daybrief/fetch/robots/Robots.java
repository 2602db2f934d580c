package daybrief.fetch.robots;

import daybrief.fetch.Ask;
import daybrief.fetch.Fetched;
import daybrief.fetch.Fetcher;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page may be read by a machine, by its site's robots.txt, which is kept for a day. A site without one allows
 * everything; one that is in trouble, or asks for time, allows nothing until it is asked again in a few minutes. Safe for use
 * by many threads.
 */
public final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_IN_TROUBLE = Duration.ofMinutes(10);
    private static final int SITES = 500;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final Fetcher fetcher;
    private final InstantSource clock;
    private final String agent;
    private final Map<String, Kept> sites = new LinkedHashMap<>();

    /** @param agent the product's name in lower case, as site owners would write it */
    public Robots(Fetcher fetcher, InstantSource clock, String agent) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.agent = agent;
    }

    private record Kept(Rules rules, Instant until) {}

    /**
     * @param delay the site's wish for a gap between two requests
     * @param asked whether the site was asked for it just now
     */
    public record Verdict(boolean allowed, Duration delay, boolean asked) {}

    /** May ask the site, which takes as long as any request; for who has its host's turn. */
    public Verdict of(String address) {
        return place(address)
                .map(place -> {
                    Optional<Rules> known = known(place.site());
                    Rules rules = known.orElseGet(() -> asked(place.site()));
                    return new Verdict(rules.allows(place.path()), rules.delay(), known.isEmpty());
                })
                .orElse(new Verdict(false, Duration.ZERO, false));
    }

    private record Place(String site, String path) {}

    private static Optional<Place> place(String address) {
        try {
            URI uri = URI.create(address);
            String path = Optional.ofNullable(uri.getRawPath())
                    .filter(any -> !any.isEmpty())
                    .orElse("/");
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return Optional.ofNullable(uri.getRawAuthority())
                    .map(authority -> new Place(uri.getScheme() + "://" + authority, path + query));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Rules> known(String site) {
        return Optional.ofNullable(kept(site))
                .filter(kept -> clock.instant().isBefore(kept.until()))
                .map(Kept::rules);
    }

    private Rules asked(String site) {
        Instant now = clock.instant();
        Kept fresh = fetcher.fetch(Ask.text(site + "/robots.txt"))
                .fold(
                        ok -> new Kept(RobotsText.read(ok.bytes(), agent), now.plus(KEPT)),
                        same -> new Kept(Rules.ALL, now.plus(KEPT)),
                        gone -> new Kept(Rules.ALL, now.plus(KEPT)),
                        refused -> refused(refused, now),
                        failed -> new Kept(Rules.NOTHING, now.plus(KEPT_IN_TROUBLE)));
        keep(site, fresh);
        return fresh.rules();
    }

    private static Kept refused(Fetched.Refused refused, Instant now) {
        boolean trouble = refused.status() >= SERVER_ERROR || refused.status() == TOO_MANY_REQUESTS;
        return trouble
                ? new Kept(Rules.NOTHING, now.plus(refused.retryAfter().orElse(KEPT_IN_TROUBLE)))
                : new Kept(Rules.ALL, now.plus(KEPT));
    }

    private synchronized @Nullable Kept kept(String site) {
        return sites.get(site);
    }

    private synchronized void keep(String site, Kept rules) {
        sites.remove(site);
        sites.put(site, rules);
        if (sites.size() > SITES) {
            sites.remove(sites.keySet().iterator().next());
        }
    }
}
